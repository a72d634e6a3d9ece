import { isNotKnown } from './read-typed.ts';
import { readNumber, shown } from './read-number.ts';
import type { Askable, TemplateField } from './template-field.ts';

/** What was typed into a field as it is printed: with its unit, and a list row by row, each cell behind the label of its column. */
export function fieldInWords(field: TemplateField, typed: string): string {
  const words = typed.trim();
  if (field.kind !== 'list') return answerInWords(field, words);
  const rows = words.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (rows.length === 0 || !rows.some((row) => row.includes('|'))) return rows.join('; ');
  const told = rows.map((row) =>
    row
      .split('|')
      .flatMap((cell, at) => {
        const column = field.columns[at];
        const said = column && cell.trim() ? answerInWords(column, cell.trim()) : cell.trim();
        return said ? [column ? `${column.label}: ${said}` : said] : [];
      })
      .join('; '),
  );
  return told.length === 1 ? (told[0] ?? '') : told.map((row, at) => `(${at + 1}) ${row}`).join(' ');
}

function answerInWords(asked: Askable, words: string): string {
  if (asked.kind !== 'percent' && asked.kind !== 'count' && asked.kind !== 'measure') return words;
  if (isNotKnown(words)) return words;
  const read = readNumber(asked, words);
  return read.ok && read.value.kind === 'number'
    ? shown(asked, read.value.number, read.value.decimals)
    : words;
}
