import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';

const level =
  /\b(?:risk)\b[^.;]{0,60}?\b(?:is|was|as|remains|assessed|graded|considered|be)\b[^.;]{0,20}?\b(?<level>low|minimal|moderate|medium|high|significant|severe)\b|\b(?<before>low|moderate|medium|high|extremely high) risk\b/i;
const rungs: Readonly<Record<string, number>> = {
  minimal: 0,
  low: 0,
  moderate: 1,
  medium: 1,
  significant: 2,
  high: 2,
  'extremely high': 2,
  severe: 2,
};

type Told = { saying: Saying; words: string; rung: number; who: string };

/** Levels of risk that two agencies give differently of one child or adult. */
export function riskClashes(sayings: readonly Saying[]): Clash[] {
  const told = sayings.flatMap((saying): Told[] => {
    if (saying.isRecord || !/\brisk\b/i.test(saying.text)) return [];
    const groups = level.exec(saying.text)?.groups;
    const words = (groups?.['level'] ?? groups?.['before'] ?? '').toLowerCase();
    const rung = rungs[words];
    const ofChild = saying.children.size === 1 || !saying.areAdultsNamed ? saying.children : [];
    const whom = new Set([...(saying.areAdultsNamed ? saying.adults : []), ...ofChild]);
    return rung === undefined ? [] : [...whom].map((who) => ({ saying, words, rung, who }));
  });
  return [...Map.groupBy(told, ({ who }) => who).values()].flatMap((same): Clash[] => {
    const differing = same.filter((one) =>
      same.some((other) => other.saying.agency !== one.saying.agency && other.rung !== one.rung),
    );
    if (new Set(differing.map(({ saying }) => saying.agency)).size < 2) return [];
    return [
      {
        part: 'level of risk',
        weight: 'should',
        ask: 'How great is the risk? Two agencies put it differently.',
        sides: [...Map.groupBy(differing, ({ words }) => words)].map(([words, these]) => ({
          value: words,
          sayings: these.map(({ saying }) => saying),
        })),
      },
    ];
  });
}
