import type { Shape } from '../../../domain/drawing.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import { line, text } from './shapes.ts';
import type { Places } from './measures.ts';

/** A line for each year, or for each fifth or tenth where years are many. */
export function axis(from: string, to: string, x: Places['x'], height: number): Shape[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 5, 10].find((years) => (last - first) / years <= 12) ?? 20;
  const years = Array.from({ length: last - first }, (_, at) => first + 1 + at);
  return years
    .filter((year) => year % step === 0)
    .flatMap((year) => {
      const at = x(`${year}-01-01`);
      return [
        line(
          [
            [at, 8],
            [at, height],
          ],
          'rule',
        ),
        text([at + 2, 0], String(year)),
      ];
    });
}

/** Lines for the key days, each with its first letter at the top; days that fall together share one. */
export function keyDays({ keyDays: days }: Timeline, x: Places['x'], height: number): Shape[] {
  const drawn: { at: number; letters: string }[] = [];
  for (const { day: iso, name } of days) {
    const at = x(iso);
    const open = drawn.at(-1);
    const letter = name.charAt(0);
    if (open && at - open.at < 12) open.letters += open.letters.includes(letter) ? '' : letter;
    else drawn.push({ at, letters: letter });
  }
  return drawn.flatMap(({ at, letters }) => [
    line(
      [
        [at, 24],
        [at, height],
      ],
      'accent',
      true,
    ),
    text([at, 13], letters, { isCentred: true, isStrong: true, tone: 'accent', size: 8 }),
  ]);
}
