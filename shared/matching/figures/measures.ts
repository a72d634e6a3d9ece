import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Saying } from '../saying.ts';

type Measure = { kilos: number; saying: Saying };

const weight = /(?<![\d.])(\d{1,3}(?:\.\d{1,3})?)\s?kgs?\b/i;

/** Weights of one child, taken within three weeks, that differ by more than a twentieth: one of them is wrong, or a child is failing. */
export function weightClashes(sayings: readonly Saying[]): Clash[] {
  const byChild = new Map<string, Measure[]>();
  for (const saying of sayings) {
    const kilos = Number(weight.exec(saying.text)?.[1]);
    if (!kilos || saying.children.size !== 1 || /\bbirth\b/i.test(saying.text)) continue;
    const [child = ''] = saying.children;
    byChild.set(child, [...(byChild.get(child) ?? []), { kilos, saying }]);
  }
  return [...byChild.values()].flatMap((measures) => {
    const sorted = [...measures].sort((a, b) => first(a) - first(b));
    return sorted.flatMap((measure, at): Clash[] => {
      const other = sorted[at + 1];
      if (!other || apart(measure, other) > 21) return [];
      if (Math.abs(measure.kilos - other.kilos) / Math.max(measure.kilos, other.kilos) <= 0.05) return [];
      return [
        {
          part: 'weight',
          weight: 'should',
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
