import type { AgencyLog } from '../domain/agency-log.ts';
import type { CaseFile, Failed } from '../domain/case-file.ts';
import type { Conference } from '../domain/conference.ts';
import type { Contribution } from '../domain/contribution.ts';
import { type Finding, byWeight } from '../domain/finding.ts';
import type { ChronologyRow, Merged } from '../domain/merged.ts';
import { compareWhen } from '../domain/when.ts';
import { missingReport } from '../matching/missing-report.ts';
import { omittedRecord } from '../matching/omitted-record.ts';
import { type SameEvent, sameEvent, sameEvents } from '../matching/same-event.ts';
import { sharingGap } from '../matching/sharing-gap.ts';
import { unconfirmedTold } from '../matching/unconfirmed-told.ts';
import { checks } from '../checks/index.gen.ts';
import { check } from './check.ts';
import { apart } from './finding-grounds.ts';
import type { SealedContribution } from './seal.ts';

/** What a merge needs beside the sealed contributions. */
export type Rest = {
  conference: Conference;
  logs: AgencyLog[];
  texts: Record<string, string>;
  failed: Failed[];
};

/** The merge findings, in the order in which equal weights are read. */
const matchers: readonly ((caseFile: CaseFile, same: readonly SameEvent[]) => Finding[])[] = [
  omittedRecord,
  unconfirmedTold,
  (_, same) => sameEvent(same),
  missingReport,
  sharingGap,
];

/** The checks that ask what no matcher asks. */
const checksBeside = checks.filter(({ askedInMergeBy }) => askedInMergeBy === undefined);

/**
 * Lays sealed contributions side by side: one chronology in which every row keeps its agency and its words, and every finding,
 * gravest first. Nothing is joined or resolved; the order in which contributions arrived changes nothing.
 */
export function merge(sealed: readonly SealedContribution[], rest: Rest): Merged {
  const contributions = newest(sealed.map((one) => one.contribution)).sort(byId);
  const logs = [...rest.logs].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const caseFile: CaseFile = { ...rest, logs, contributions };
  const same = sameEvents(caseFile);
  const { conference, texts } = rest;
  const asked = contributions.flatMap((one) => {
    const around = { conference, logs: logs.filter(({ agency }) => agency === one.agency), texts };
    return check(one, texts[one.file] ?? '', around, checksBeside);
  });
  // Two reports of one agency can say the same.
  const ids = apart(asked.map(({ id }) => id));
  const found = [
    ...once(matchers.flatMap((matcher) => matcher(caseFile, same))),
    ...asked.map((finding, at) => ({ ...finding, id: ids[at] ?? finding.id })),
  ];
  return { ...caseFile, chronology: chronology(caseFile, same), findings: found.sort(byWeight) };
}

const byId = (a: Contribution, b: Contribution): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Each contribution once, without those that another one corrects. */
function newest(contributions: readonly Contribution[]): Contribution[] {
  const replaced = new Set(contributions.map((one) => one.replaces));
  const byTheirId = new Map(contributions.map((one) => [one.id, one]));
  return [...byTheirId.values()].filter((one) => !replaced.has(one.id));
}

function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => !seen.has(finding.id) && seen.add(finding.id));
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
