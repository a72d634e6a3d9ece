import type { DeadlinesAnswer } from '../../shared/contract/services/deadlines.ts';
import { dueInWords } from '../../shared/deadlines/day-words.ts';
import { divisionNames } from '../../shared/domain/timing.ts';

/** Deadlines as lines for a person: whose rules, what is due next, then each with its day, its state and how it was reckoned. */
export function deadlineLines(answer: DeadlinesAnswer): string {
  const { partnership, division, calendar, deadlines, moved, next, notice } = answer;
  const wide = Math.max(...deadlines.map(({ name }) => name.length));
  const day = (due: { day: string; time: string | null } | null) =>
    (due ? dueInWords(due) : 'no day yet').padEnd(28);
  return [
    `By the profile of ${partnership.name}, read on ${partnership.readOn}.`,
    partnership.confirm,
    `Working days without the bank holidays of ${divisionNames[division]}, known from ${calendar.from.slice(0, 4)} to ${calendar.to.slice(0, 4)}.`,
    ...(notice ? [notice] : []),
    `${next.words}.`,
    '',
    ...deadlines.flatMap((one) => [
      `${one.name.padEnd(wide)}  ${day(one.due)}  ${one.due ? one.stands : ''}`.trimEnd(),
      `    ${one.explained}${one.onlyIf ? ` ${one.onlyIf}` : ''}`,
      ...(one.papersSay ? [`    The papers say ${dueInWords({ day: one.papersSay, time: null })}.`] : []),
      `    Source: ${one.sources.map(({ title, readOn }) => `${title} (read ${readOn})`).join('; ')}`,
    ]),
    ...(moved
      ? ['', 'If it were so:', ...moved.map(({ name, change }) => `  ${name.padEnd(wide)}  ${change}`)]
      : []),
  ].join('\n');
}
