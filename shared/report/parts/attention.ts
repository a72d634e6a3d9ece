import type { Finding } from '../../domain/finding.ts';
import type { Block } from '../../domain/report.ts';
import { agencyName } from '../../domain/agency.ts';
import { counted, listed } from '../../language/listed.ts';
import { eventKind } from '../../language/event-kinds.ts';
import type { Matter, Part } from '../part.ts';
import { joined } from '../run.ts';
import { organisationOf } from '../who.ts';
import { ask } from './ask.ts';
import { livingThere, notForAll } from './attention-family.ts';
import { spokenOfByNobody, toldByOne, unheard } from './attention-gaps.ts';
import { differing } from './differing.ts';
import { evidenceRuns } from './question-block.ts';

/** What a chair needs first, on a page: one question for each kind of gap, with the words that show it best. */
export const attention: Part = (matter) => {
  const { findings } = matter;
  const all = [
    ...missing(findings, matter),
    ...omitted(findings, matter),
    ...claimed(findings, matter),
    ...undecided(findings, matter),
    ...notForAll(matter),
    ...differing(findings, matter),
    ...toldByOne(matter),
    ...unheard(matter),
    ...spokenOfByNobody(matter),
    ...livingThere(matter),
  ];
  return all.toSorted((a, b) => weights.indexOf(weightOf(a)) - weights.indexOf(weightOf(b)));
};

const weights = ['must', 'should', 'consider'];
const weightOf = (block: Block): string => (block.kind === 'question' ? block.weight : '');

/** An agency by the name of its organisation. */
const organisation = (agency: string | undefined, { merged }: Matter): string => {
  const invited = merged.conference.invitations.find((one) => one.agency === agency);
  return invited ? organisationOf(invited) : agencyName(agency ?? '');
};

function missing(findings: readonly Finding[], matter: Matter): Block[] {
  const absent = findings.filter(({ kind, weight }) => kind === 'missing-report' && weight === 'must');
  if (absent.length === 0) return [];
  const names = absent.map(({ agency }) => organisation(agency, matter));
  return [ask('must', `What do we not know? Nothing is in this picture from ${listed(names)}.`)];
}

/** The rows that an agency's log has and its report leaves out: how many, of what kinds most, and one of each gravest kind. */
function omitted(findings: readonly Finding[], matter: Matter): Block[] {
  const rows = findings.filter(({ kind, record }) => kind === 'omitted-record' && record !== undefined);
  return [...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, these]) => {
    const byDomain = [...Map.groupBy(these, ({ domain }) => domain ?? '')].map(([domain, all]) => ({
      domain,
      all,
    }));
    const counts = byDomain
      .filter(({ domain }) => eventKind(domain) !== undefined)
      .toSorted((a, b) => b.all.length - a.all.length)
      .slice(0, 3)
      .map(({ domain, all }) => `${all.length} of ${eventKind(domain)?.name ?? domain}`);
    const mostly = counts.length > 0 ? `, among them ${listed(counts)}` : '';
    const text = `Should ${organisation(agency, matter)} add to its report? Its own log holds ${counted(these.length, 'entry', 'entries')} that it leaves out${mostly}.`;
    // Findings come gravest first, so that the first of each kind is its gravest.
    const shown = byDomain.flatMap(({ all }) => all[0]?.evidence ?? []);
    // Single rows may stand under a sum, which has their weight.
    const gravest = findings.find((one) => one.kind === 'omitted-record' && one.agency === agency);
    return ask(gravest?.weight ?? 'should', text, evidenceRuns(shown, matter));
  });
}

/** Claims that an agency knows, which that agency's report does not bear out, all about one agency together. */
function claimed(findings: readonly Finding[], matter: Matter): Block[] {
  const all = findings.filter(({ kind, weight }) => kind === 'unconfirmed-told' && weight === 'must');
  return [...Map.groupBy(all, ({ message }) => message.split('?')[0] ?? '')].map(([question, these]) => {
    const many = new Set(these.map(({ agency }) => agency)).size;
    return ask(
      these[0]?.weight ?? 'should',
      `${question}? ${counted(many, 'agency says', 'agencies say')} that they know; nothing that they sent bears it out.`,
      these.flatMap(({ evidence }) => evidenceRuns(evidence.slice(0, 1), matter)),
    );
  });
}

/** Decisions not to share a concern that have no reason, or one that does not stand: what they were about. */
function undecided(findings: readonly Finding[], { shown }: Matter): Block[] {
  const grave = findings.filter(
    ({ kind, weight, record }) => kind === 'sharing-gap' && weight === 'must' && record !== undefined,
  );
  if (grave.length === 0) return [];
  const have = counted(grave.length, 'decision has', 'decisions have');
  const about = grave.flatMap(({ evidence }) => evidence.slice(0, 1).map((one) => shown(one).slice(0, 1)));
  return [
    ask('must', `Why was this not shared? ${have} no reason recorded that would stand.`, [joined(about)]),
  ];
}
