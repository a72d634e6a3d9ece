import { findDates } from '../../language/dates.ts';
import type { Clash } from '../clash.ts';
import { grouped } from '../grouped.ts';
import type { Saying } from '../saying.ts';

const due =
  /\b(?:EDD|EDC|due date|(?:baby|bump|birth|unborn)\b[^.;|]{0,20}\bdue|expected (?:date of (?:delivery|birth)|on)|due on)\b[^.;|\d]{0,20}/i;

/** Days on which a baby is expected, where the reports give different ones. */
export function dueDateClashes(sayings: readonly Saying[], on: string): Clash[] {
  const told = sayings.flatMap((saying) => {
    const match = due.exec(saying.text);
    if (!match || saying.isRecord) return [];
    const label = match[0].length;
    const words = saying.text.slice(match.index, match.index + label + 40);
    // A day to come, without a year perhaps: read against a year later.
    const reference = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
    const found = findDates(words, reference).find(({ end }) => end > label);
    return found && found.start <= label + 6 && found.when.kind === 'exact'
      ? [{ saying, day: found.when.on, words: found.when.words }]
      : [];
  });
  const byDay = grouped(told, ({ day }) => day);
  if (byDay.length < 2) return [];
  return [
    {
      part: 'due date',
      weight: 'should',
      ask: 'When is the baby due? The days given differ.',
      sides: byDay.map(([, same]) => ({
        value: same[0]?.words ?? '',
        sayings: same.map(({ saying }) => saying),
      })),
    },
  ];
}
