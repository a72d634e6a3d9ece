import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Saying } from '../saying.ts';

type Measure = { kilos: number; saying: Saying; isSure: boolean };

/** Where a report is on two children, weights that lie this far apart are of the two. */
const ofAnother = 0.2;

const weight = /(?<![\d.])(\d{1,3}(?:\.\d{1,3})?)\s?kgs?\b/i;

/** Weights of one child, taken within three weeks, that differ by more than a twentieth: one of them is wrong, or a child is failing. */
export function weightClashes(sayings: readonly Saying[]): Clash[] {
  const byChild = new Map<string, Measure[]>();
  for (const saying of sayings) {
    const kilos = Number(weight.exec(saying.text)?.[1]);
    if (!kilos || saying.children.size > 2 || /\bbirth\b/i.test(saying.text)) continue;
    const isSure = saying.children.size === 1;
    for (const child of saying.children)
      byChild.set(child, [...(byChild.get(child) ?? []), { kilos, saying, isSure }]);
  }
  return [...byChild.values()].flatMap((measures) => {
    const sorted = [...measures].sort((a, b) => first(a) - first(b));
    return sorted.flatMap((measure, at): Clash[] => {
      const other = sorted[at + 1];
      if (!other || apart(measure, other) > 21) return [];
      const isDoubtful = !measure.isSure || !other.isSure;
      const apartBy = Math.abs(measure.kilos - other.kilos) / Math.max(measure.kilos, other.kilos);
      if (apartBy <= 0.05 || (isDoubtful && apartBy > ofAnother)) return [];
      if (!measure.isSure && !other.isSure) return [];
      return [
        {
          part: 'weight',
          weight: isDoubtful ? 'consider' : 'should',
          ask: 'What does the child weigh? Two weights a short time apart can not both be right.',
          sides: [measure, other].map(({ kilos, saying }) => ({ value: `${kilos} kg`, sayings: [saying] })),
        },
      ];
    });
  });
}

const first = ({ saying }: Measure): number => saying.under[0]?.first ?? 0;
const apart = (a: Measure, b: Measure): number => {
  const [one, other] = [a.saying.under[0], b.saying.under[0]];
  return one && other ? daysApart(one, other) : Infinity;
};
