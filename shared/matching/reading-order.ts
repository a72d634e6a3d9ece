import { type Finding, byWeight } from '../domain/finding.ts';

/** How many findings of the merge that must or should be answered a chair can take up before a conference. */
export const reach = 60;

/** How many of them can be such that must be answered: where all is loud nothing is. */
export const loudest = 40;

/** Kinds whose findings that should be answered give way first when there are more than a chair can take up. */
const givesWay = [
  'same-event',
  'pattern',
  'silent-domain',
  'single-source',
  'sharing-gap',
  'omitted-record',
  'conflict',
  'child-voice-missing',
  'unconfirmed-told',
];

/**
 * The merge's findings as a chair reads them: gravest first, the kinds of one weight in turn so that the first twenty show the
 * worst of each, no more than forty that must be answered and sixty that must or should; what gives way is a step quieter.
 */
export function inReadingOrder(all: readonly Finding[]): Finding[] {
  const findings = givenWay(all, 'must', 'should', loudest);
  const musts = findings.filter(({ weight }) => weight === 'must').length;
  const weighed = givenWay(findings, 'should', 'consider', reach - musts);
  return inTurn(weighed).sort(byWeight);
}

/** The findings with no more than `most` of one weight: what exceeds that gives way, kind by kind, the last first. */
function givenWay(
  findings: readonly Finding[],
  from: Finding['weight'],
  to: Finding['weight'],
  most: number,
): Finding[] {
  const of = findings
    .map((finding, at) => ({ finding, at }))
    .filter(({ finding }) => finding.weight === from);
  const giving = new Set(
    of
      .sort((a, b) => placeOf(a.finding) - placeOf(b.finding) || b.at - a.at)
      .slice(0, Math.max(0, of.length - most))
      .map(({ finding }) => finding),
  );
  return findings.map((finding): Finding => (giving.has(finding) ? { ...finding, weight: to } : finding));
}

function placeOf({ kind }: Finding): number {
  const at = givesWay.indexOf(kind);
  return at < 0 ? givesWay.length : at;
}

/** The first of each kind and weight, then the second of each, and so on. */
function inTurn(findings: readonly Finding[]): Finding[] {
  const turns = new Map<string, number>();
  return findings
    .map((finding) => {
      const key = `${finding.kind}\n${finding.weight}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { finding, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ finding }) => finding);
}
