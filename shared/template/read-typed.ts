import { isDateAlone, readDate } from '../language/dates.ts';
import { span } from '../domain/when.ts';
import { readNumber } from './read-number.ts';
import type { Askable, TemplateField } from './template-field.ts';
import type { ListRow, Read, SimpleValue, TypedValue } from './typed-value.ts';

const notKnown = /^(?:not (?:known|recorded|held|available|asked|applicable)|unknown|n\/[ka])\b.*$/is;

/**
 * Reads what was typed into a field (into a list: a line a row, cells parted by |); null when nothing was. `writtenOn` is the ISO day of the report, by which days without a
 * year are read and days that cannot be yet are refused.
 */
export function readTyped(field: TemplateField, text: string, writtenOn?: string): Read<TypedValue> | null {
  const words = text.trim();
  if (words === '') return null;
  if (field.kind !== 'list') return readSimple(field, words, writtenOn);
  if (isNotKnown(words)) return { ok: true, value: { kind: 'not-known', words } };
  // An empty list is an answer: somebody looked, and there was nothing.
  if (/^(?:none|nil|no entries)\b[^|\n]*$/i.test(words))
    return { ok: true, value: { kind: 'list', rows: [] } };
  const rows: ListRow[] = [];
  for (const [at, line] of words.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const row = readRow(field, line, at + 1, writtenOn);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return { ok: true, value: { kind: 'list', rows } };
}

/** Reads one answer, of a field or of a cell in a list. */
export function readSimple(asked: Askable, words: string, writtenOn?: string): Read<SimpleValue> {
  if (isNotKnown(words)) return { ok: true, value: { kind: 'not-known', words } };
  switch (asked.kind) {
    case 'percent':
    case 'count':
    case 'measure':
      return readNumber(asked, words);
    case 'date':
      return readDay(asked, words, writtenOn);
    case 'choice': {
      const choice = asked.choices.find((one) => plain(one) === plain(words));
      if (choice !== undefined) return { ok: true, value: { kind: 'choice', choice } };
      return refuse(asked, `“${words}” is none of the answers. Choose ${listed(asked.choices)}.`);
    }
    case 'yes-no': {
      if (/^(?:yes|y)\b/i.test(words)) return { ok: true, value: { kind: 'yes-no', yes: true } };
      if (/^(?:no|n)\b/i.test(words)) return { ok: true, value: { kind: 'yes-no', yes: false } };
      return refuse(asked, 'Answer yes or no, or “not known” and why.');
    }
    case 'text':
      return { ok: true, value: { kind: 'text', text: words } };
  }
}

/** Whether words say that an answer is not known or not held. */
export const isNotKnown = (words: string): boolean => notKnown.test(words.trim());

function readRow(
  field: Extract<TemplateField, { kind: 'list' }>,
  line: string,
  number: number,
  writtenOn: string | undefined,
): Read<ListRow> {
  const cells = line.split('|').map((cell) => cell.trim());
  const place = `${field.label}, row ${number}`;
  if (cells.length > field.columns.length)
    return {
      ok: false,
      sentence: `${place}: ${cells.length} cells for ${field.columns.length} columns. Keep to ${listed(field.columns.map(({ label }) => label))}.`,
    };
  const row: Record<string, SimpleValue> = {};
  for (const [at, column] of field.columns.entries()) {
    const words = cells[at] ?? '';
    if (words === '') {
      if (column.need === 'optional') continue;
      return {
        ok: false,
        sentence: `${place}: ${column.label} is empty. Fill it in, or type “not known” and why.`,
      };
    }
    const read = readSimple(column, words, writtenOn);
    if (!read.ok) return { ok: false, sentence: `${place}, ${read.sentence}` };
    row[column.key] = read.value;
  }
  return { ok: true, value: row };
}

function readDay(
  asked: Extract<Askable, { kind: 'date' }>,
  words: string,
  writtenOn: string | undefined,
): Read<SimpleValue> {
  const when = isDateAlone(words, writtenOn) ? readDate(words, writtenOn) : null;
  const days = when && span(when);
  if (!when || !days)
    return refuse(asked, `“${words}” is no date. Type one such as 4 May 2026 or 04/05/2026.`);
  if (writtenOn && asked.tense === 'past' && days.from > writtenOn)
    return refuse(asked, `${words} is after the day of the report. Check the year.`);
  if (writtenOn && asked.tense === 'future' && days.to < writtenOn)
    return refuse(asked, `${words} is before the day of the report. Check the year.`);
  return { ok: true, value: { kind: 'date', when } };
}

const refuse = (asked: Askable, what: string): Read<never> => ({
  ok: false,
  sentence: `${asked.label}: ${what}`,
});

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[.\s]+/g, ' ')
    .trim();

/** Words in a row as people list them: "a, b or c". */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
