import type { AgencyLog } from '../domain/agency-log.ts';
import type { CaseFile, Failed } from '../domain/case-file.ts';
import type { Conference } from '../domain/conference.ts';
import { nothingDecided } from '../domain/decided.ts';
import type { Contribution } from '../domain/contribution.ts';
import { byWeight } from '../domain/finding.ts';
import type { ChronologyRow, Merged } from '../domain/merged.ts';
import type { SameEvent } from '../matching/same-event.ts';
import { compareWhen } from '../domain/when.ts';
import { checks } from '../checks/index.gen.ts';
import { reportDue } from '../deadlines/report-due.ts';
import { inForceOf, type LocalRules } from '../template/local-rules.ts';
import { check } from './check.ts';
import { apart } from './finding-grounds.ts';
import { mergeFindings } from './merge-findings.ts';
import type { SealedContribution } from './seal.ts';

/** What a merge needs beside the sealed contributions. */
export type Rest = {
  conference: Conference;
  logs: AgencyLog[];
  texts: Record<string, string>;
  failed: Failed[];
};

/** The checks that ask what no matcher asks. */
const checksBeside = checks.filter(({ askedInMergeBy }) => askedInMergeBy === undefined);

/**
 * Lays sealed contributions side by side: one chronology in which every row keeps its agency and its words, and every finding,
 * gravest first. Nothing is joined or resolved; the order in which contributions arrived changes nothing. `rules` are what counts
 * where the conference is held.
 */
export function merge(sealed: readonly SealedContribution[], rest: Rest, rules?: LocalRules): Merged {
  const contributions = newest(sealed.map((one) => one.contribution)).sort(byId);
  const logs = [...rest.logs].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const caseFile: CaseFile = { ...rest, logs, contributions };
  const { same, findings } = mergeFindings(caseFile);
  const { conference, texts } = rest;
  const asked = contributions.flatMap((one) => {
    const own = logs.filter(({ agency }) => agency === one.agency);
    const around = { conference, logs: own, texts, ...(rules && { rules }) };
    return check(one, texts[one.file] ?? '', around, checksBeside);
  });
  // Two reports of one agency can say the same.
  const ids = apart(asked.map(({ id }) => id));
  const found = [...findings, ...asked.map((finding, at) => ({ ...finding, id: ids[at] ?? finding.id }))];
  return {
    ...caseFile,
    chronology: chronology(caseFile, same),
    findings: found.sort(byWeight),
    decided: nothingDecided,
    ...(rules && {
      inForce: inForceOf(rules.partnership, reportDue(rules, conference, 'report-to-chair')),
    }),
  };
}

const byId = (a: Contribution, b: Contribution): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Each contribution once, without those that another one corrects. */
function newest(contributions: readonly Contribution[]): Contribution[] {
  const replaced = new Set(contributions.map((one) => one.replaces));
  const byTheirId = new Map(contributions.map((one) => [one.id, one]));
  return [...byTheirId.values()].filter((one) => !replaced.has(one.id));
}

/** The events of contributions as one list in the order of time; `pairs` says which are perhaps the same. */
export function chronology(
  caseFile: Pick<CaseFile, 'contributions'>,
  pairs: readonly SameEvent[],
): ChronologyRow[] {
  const same = new Map<string, Set<string>>();
  const link = (one: string, other: string) => same.set(one, (same.get(one) ?? new Set()).add(other));
  for (const { a, b } of pairs) {
    if (!a.event || !b.event) continue;
    link(a.event, b.event);
    link(b.event, a.event);
  }
  return caseFile.contributions
    .flatMap((contribution) =>
      contribution.events.map((event): ChronologyRow => ({
        id: event.id,
        when: event.when,
        agency: contribution.agency,
        children: event.children,
        what: event.what,
        source: event.source?.text ?? '',
        outcome: event.outcome,
        from: {
          agency: contribution.agency,
          organisation: contribution.organisation,
          author: contribution.author,
          place: `chronology, ${event.when.words || 'no date'}`,
          file: event.what.file,
          start:
            event.dated.file === event.what.file
              ? Math.min(event.dated.start, event.what.start)
              : event.what.start,
          end: event.what.end,
        },
        sameAs: [...(same.get(event.id) ?? [])].sort(),
      })),
    )
    .sort((a, b) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
