import { numberOf } from '../spellings.ts';
import { isDayNumber, month } from './day-parts.ts';
import { isDigit } from './letters.ts';
import type { Token } from './token.ts';

const calendarDay = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2})$/;
const clock = /^\d{1,2}[:.]\d{2}$/;

/** Reads the number, day or time that begins at a place into the tokens before it; gives the place behind it. */
export function readFigure(text: string, at: number, limit: number, into: Token[], broken: boolean): number {
  let end = at + 1;
  let joined = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const joins = code === 46 || code === 44 || code === 58 || code === 47 || code === 45;
    if (!isDigit(code)) {
      if (!joins || end + 1 >= limit || !isDigit(text.charCodeAt(end + 1))) break;
      joined = true;
    }
    end++;
  }
  const written = text.slice(at, end);
  const last = into[into.length - 1];
  if (last && last.end === at - 1 && isDayNumber(written) && month.test(last.word)) {
    last.kind = 'day';
    last.end = end;
    return end;
  }
  const kind = !joined
    ? 'number'
    : calendarDay.test(written)
      ? 'day'
      : clock.test(written)
        ? 'time'
        : 'number';
  if (last?.kind === 'day' && kind === 'number' && written.length === 4 && last.end === at - 1) {
    last.end = end;
    return end;
  }
  const id = numberOf(text, at, end);
  if (text.charCodeAt(end) === 37) end++;
  into.push({ word: written, id, kind, start: at, end, broken, quoted: 0 });
  return end;
}
