import type { Clash } from '../clash.ts';
import type { Days } from '../days.ts';
import type { Saying } from '../saying.ts';

/** What happens once in a while and has one day, by the words that name it. */
const events: readonly (readonly [part: string, match: RegExp])[] = [
  ['the MARAC', /\bMARAC\b(?! (?:minutes|research|form|action|referral))/i],
  ['the strategy discussion', /\bstrategy (?:disc\w*|meeting|mtg)\b/i],
  ['the discharge', /\bdischarged?\b(?= (?:home|on|from|to)\b)|\bleft (?:the )?(?:hospital|ward)\b/i],
  ['the hearing', /\b(?:court )?hearing\b(?! (?:test|check|aid|loss|difficult))/i],
  ['the release', /\breleased? (?:from|on)\b/i],
  ['the birth', /\b(?:gave birth|was born|birth of)\b/i],
  ['the move', /\bmoved (?:in|out|to|into)\b/i],
  ['the eviction', /\bevict(?:ed|ion)\b/i],
  ['the tenancy', /\btenancy (?:began|started|start|commenced|granted)\b/i],
];
/** Not of what is still to come, nor of what did not happen. */
const unheld =
  /\b(?:due|planned|next|booked|to be|will|cancelled|adjourned|postponed|not (?:heard|held)|referr(?:ed|al) to)\b/i;

/** Within so many days two tellings are of one such event, where each agency has only one. */
const near = 14;

type Told = { saying: Saying; day: Days };

/** Days that two agencies give differently of what happens once: each has one such day, within a fortnight of the other's. */
export function onceOnlyClashes(sayings: readonly Saying[]): Clash[] {
  return events.flatMap(([part, match]) => {
    const told = sayings.flatMap((saying): Told[] => {
      if (!match.test(saying.text) || unheld.test(saying.text)) return [];
      const days = saying.days.length > 0 || saying.under.length > 1 ? saying.days : saying.under;
      const day = days.find(({ isSure }) => isSure);
      return day ? [{ saying, day }] : [];
    });
    const single = [...Map.groupBy(told, ({ saying }) => saying.agency).values()].flatMap((these) => {
      const [first, ...others] = new Set(these.map(({ day }) => day.first));
      return first !== undefined && others.length === 0 ? [{ first, these }] : [];
    });
    const differing = single.filter(({ first }) =>
      single.some((other) => first !== other.first && Math.abs(first - other.first) <= near),
    );
    if (differing.length < 2) return [];
    return [
      {
        part: 'date',
        weight: 'should' as const,
        ask: `On which day was ${part}? The days given differ.`,
        sides: differing.map(({ these }) => ({
          value: these[0]?.day.from ?? '',
          sayings: these.map(({ saying }) => saying),
        })),
      },
    ];
  });
}
