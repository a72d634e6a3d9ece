import { type Finding, byWeight } from '../domain/finding.ts';

/** How many findings of the merge that must or should be answered a chair can take up before a conference. */
export const reach = 60;

/** Kinds whose findings that should be answered give way first when there are more than a chair can take up. */
const givesWay = [
  'same-event',
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
 * worst of each, and no more than sixty that must or should be answered; what gives way is still there to consider. What must be
 * answered never gives way.
 */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const over = findings.filter(({ weight }) => weight !== 'consider').length - reach;
  const giving = new Set(
    findings
      .map((finding, at) => ({ finding, at }))
      .filter(({ finding }) => finding.weight === 'should')
      .sort((a, b) => placeOf(a.finding) - placeOf(b.finding) || b.at - a.at)
      .slice(0, Math.max(0, over))
      .map(({ finding }) => finding),
  );
  const weighed = findings.map((finding): Finding =>
    giving.has(finding) ? { ...finding, weight: 'consider' } : finding,
  );
  return inTurn(weighed).sort(byWeight);
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
