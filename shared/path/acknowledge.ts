import {
  type Acknowledgement,
  type AcknowledgementKind,
  type AskedThen,
  acknowledgementRecord,
} from '../domain/acknowledgement.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';

/**
 * How a finding stands: `open`; `acknowledged`, by whom and why; or `come-back`: one like it, of the same check in the same
 * section, was set aside in `before`, and the words it stood on have changed since, so that it is asked anew.
 */
export type Standing =
  | { state: 'open'; finding: Finding }
  | { state: 'acknowledged'; finding: Finding; acknowledgement: Acknowledgement }
  | { state: 'come-back'; finding: Finding; before: Acknowledgement };

/** Every finding in its order with how it stands, and the acknowledgements that no finding raises any more. */
export type Standings = { findings: Standing[]; unused: Acknowledgement[] };

/** What a person says when they set a finding aside; `at` is an ISO instant. */
export type SetAside = { kind: AcknowledgementKind; reason: string; by: string; at: string };

/** The acknowledgement of a finding of a contribution; refused without a reason or a name. */
export const acknowledgementOf = (
  finding: Finding,
  contribution: Contribution,
  said: SetAside,
): Acknowledgement =>
  acknowledgementRecord.make({ finding: finding.id, ...said, asked: askedBy(finding, contribution) });

/** Joins what the checks ask with what has been set aside. */
export function standings(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
  contribution: Contribution,
): Standings {
  // Of two for one finding the later holds, as a person sees it.
  const byFinding = new Map(acknowledgements.map((one) => [one.finding, one]));
  const ids = new Set(findings.map(({ id }) => id));
  const waiting = [...byFinding.values()].filter(({ finding }) => !ids.has(finding));
  const back = new Map<string, Acknowledgement>();
  for (const { finding, before } of closestFirst(findings, byFinding, waiting, contribution)) {
    if (back.has(finding) || [...back.values()].includes(before)) continue;
    back.set(finding, before);
  }
  const used = new Set(back.values());
  return {
    findings: findings.map((finding): Standing => {
      const acknowledgement = byFinding.get(finding.id);
      if (acknowledgement) return { state: 'acknowledged', finding, acknowledgement };
      const before = back.get(finding.id);
      return before ? { state: 'come-back', finding, before } : { state: 'open', finding };
    }),
    unused: waiting.filter((one) => !used.has(one)),
  };
}

/** The findings that keep a report from being signed: every *must* that has not been set aside. */
export const inTheWay = ({ findings }: Standings): Finding[] =>
  findings.flatMap(({ state, finding }) =>
    finding.weight === 'must' && state !== 'acknowledged' ? [finding] : [],
  );

type Pair = { finding: string; before: Acknowledgement; alike: number };

/** Open findings and waiting acknowledgements of one check in one place, those whose words are most alike first. */
function closestFirst(
  findings: readonly Finding[],
  byFinding: ReadonlyMap<string, Acknowledgement>,
  waiting: readonly Acknowledgement[],
  contribution: Contribution,
): Pair[] {
  if (waiting.length === 0) return [];
  return findings
    .filter(({ id }) => !byFinding.has(id))
    .flatMap((finding) => {
      const same = waiting.filter((one) => checkOf(one.finding) === finding.kind);
      if (same.length === 0) return [];
      const now = askedBy(finding, contribution);
      return same
        .filter(({ asked }) => !asked || (asked.section === now.section && asked.child === now.child))
        .map((before) => ({
          finding: finding.id,
          before,
          alike: alike(before.asked?.words ?? '', now.words),
        }));
    })
    .sort((a, b) => b.alike - a.alike);
}

/** The check that a finding's identifier begins with. */
export const checkOf = (finding: string): string => finding.split(':')[0] ?? finding;

/** What a finding asks now and where it stands: by the first of its words that stands in the contribution. */
export function askedBy({ message, evidence }: Finding, contribution: Contribution): AskedThen {
  const first = evidence.find(({ file }) => file === contribution.file);
  const words = evidence.map(({ quote }) => quote).join(' … ');
  if (!first) return { question: message, section: null, words };
  const touches = ({ start, end }: { start: number; end: number }) => start < first.end && first.start < end;
  const statement = contribution.statements.find(({ passage }) => touches(passage));
  if (statement) {
    const [child, ...others] = statement.children;
    const one = child && others.length === 0 ? { child } : {};
    return { question: message, section: statement.section, ...one, words };
  }
  const isEvent = contribution.events.some(({ what, dated }) => touches(what) || touches(dated));
  const field = contribution.fields.find(({ passage }) => touches(passage));
  return { question: message, section: isEvent ? 'chronology' : (field?.section ?? 'other'), words };
}

/** The share of words that two texts have in common, 0 to 1. */
function alike(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
