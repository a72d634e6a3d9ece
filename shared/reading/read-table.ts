import type { Passage } from '../domain/passage.ts';
import { findDates, readDate } from '../language/dates.ts';
import { sectionOf } from '../template/section-of-heading.ts';
import type { Block, Cell } from './blocks.ts';
import { emptyPassage, joinPassages } from './passages.ts';
import { childrenByInitials, childrenNamed, namesOf } from './children-named.ts';
import { labelText } from './labels.ts';
import { type Reading, place, sectionHere } from './reading.ts';
import { cellDepth, closeHeadings, labelSection, openHeading, rowDepth } from './headings.ts';
import { addEvent, addField, state } from './state.ts';
import { type ReadTable, readTable } from './tables.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type ReadBlocks = (reading: Reading, blocks: readonly Block[]) => void;

/** Reads a table by what it is for: a chronology, sections side by side, fields, figures, or text laid out in cells. */
export function readTableBlock(reading: Reading, block: TableBlock, readBlocks: ReadBlocks): void {
  const table = readTable(block.header, block.rows, sectionHere(reading));
  if (table.kind === 'chronology') readChronology(reading, table);
  else if (table.kind === 'columns') readColumns(reading, table, readBlocks);
  else if (table.kind === 'pairs') for (const row of table.rows) readPairs(reading, row);
  else if (table.kind === 'figures') readFigures(reading, table);
  else readLayout(reading, table.rows, readBlocks);
}

const passageIn = (cell: Cell | undefined): Passage | undefined =>
  cell?.words.passage.text ? cell.words.passage : undefined;
const blocksIn = (cell: Cell): readonly Block[] =>
  cell.blocks.length > 0 ? cell.blocks : [{ kind: 'paragraph', words: cell.words }];
const rowPassage = (row: readonly Cell[]): Passage =>
  joinPassages(
    row.map((cell) => cell.words.passage),
    ' | ',
  );

function placeHead(reading: Reading, head: readonly Cell[]): void {
  for (const cell of head) place(reading, cell.words.passage, 'column heading');
}

function readChronology(reading: Reading, table: Extract<ReadTable, { kind: 'chronology' }>): void {
  placeHead(reading, table.head);
  for (const row of table.rows) {
    const filled = row.filter((cell) => passageIn(cell));
    if (filled.length === 0) continue;
    if (filled.length === 1 && !findDates(filled[0]?.words.passage.text ?? '', reading.reference).length) {
      state(reading, rowPassage(filled), 'row');
      continue;
    }
    const all = (column: string) =>
      row
        .filter((_, at) => (table.columns[at] ?? 'more') === column)
        .flatMap((cell) => passageIn(cell) ?? []);
    const [file, at] = [reading.file, filled[0]?.words.passage.start ?? 0];
    const dated = joinPassages([...all('date'), ...all('time')], ' ');
    const who = all('children')[0]?.text ?? '';
    const named = childrenNamed(who, reading.children);
    const others = saysMoreThanNames(who, reading) ? all('children') : [];
    const told = [...all('what'), ...all('more'), ...others].sort((a, b) => a.start - b.start);
    const what = joinPassages(told, '; ');
    const event = {
      when: readDate(dated.text, reading.reference),
      dated: dated.text ? dated : emptyPassage(file, at),
      what: what.text ? what : rowPassage(filled),
      source: all('source')[0] ?? null,
      outcome: all('outcome')[0] ?? null,
      told: all('told')[0] ?? null,
      children: named.length > 0 ? named : childrenByInitials(who, reading.children),
      form: 'table' as const,
    };
    const id = addEvent(reading, event);
    for (const cell of filled) place(reading, cell.words.passage, id);
  }
}

/** Whether a cell of children holds more than their names and initials, which the event's children stand for. */
function saysMoreThanNames(words: string, { children }: Reading): boolean {
  const rest = children
    .flatMap(namesOf)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ' '), words);
  const letters = rest.replace(/\b(?:and|both|all|children|[A-Z](?:\.?\s?[A-Z]){0,2}\.?)(?!\w)/g, ' ');
  return /\p{L}/u.test(letters);
}

/** Columns that are sections of their own, as on a Signs of Safety map. */
function readColumns(
  reading: Reading,
  table: Extract<ReadTable, { kind: 'columns' }>,
  readBlocks: ReadBlocks,
): void {
  for (const [at, head] of table.head.entries()) {
    if (head.words.passage.text) openHeading(reading, head.words, cellDepth);
    else closeHeadings(reading, cellDepth);
    for (const row of table.rows) {
      const cell = row[at];
      if (cell) readBlocks(reading, blocksIn(cell));
    }
  }
  for (const row of table.rows)
    for (const cell of row.slice(table.head.length)) readBlocks(reading, blocksIn(cell));
  closeHeadings(reading, cellDepth);
}

function readPairs(reading: Reading, row: readonly Cell[]): void {
  for (let at = 0; at < row.length; at += 2) {
    const pair = row.slice(at, at + 2).filter((cell) => passageIn(cell));
    const [label, value] = [row[at]?.words.passage.text ?? '', row[at + 1]?.words.passage];
    if (pair.length === 0) continue;
    const section = labelSection(reading, labelText(label));
    if (label)
      addField(
        reading,
        labelText(label),
        value ?? emptyPassage(reading.file, row[at]?.words.passage.end ?? 0),
        section,
      );
    state(reading, rowPassage(pair), 'row', { section });
  }
}

function readFigures(reading: Reading, table: Extract<ReadTable, { kind: 'figures' }>): void {
  placeHead(reading, table.head);
  const heads = fullHeads(table.head.map((cell) => labelText(cell.words.passage.text)));
  const own = sectionOf(heads.join(' ')).section;
  const section = sectionHere(reading) === 'other' && own !== 'other' ? own : sectionHere(reading);
  for (const row of table.rows) {
    const label = labelText(row[0]?.words.passage.text ?? '');
    for (const [at, cell] of row.entries()) {
      if (at > 0 && passageIn(cell))
        addField(
          reading,
          [label, heads[at] ?? ''].filter(Boolean).join(' / ') || 'figure',
          cell.words.passage,
          section,
        );
    }
    state(reading, rowPassage(row), 'row', { section });
  }
}

/** Headings of columns; one that stands twice ("Centile") is told apart by the one before it. */
const fullHeads = (heads: readonly string[]): string[] =>
  heads.map((head, at) =>
    heads.indexOf(head) !== heads.lastIndexOf(head) && at > 0
      ? `${heads[at - 1] ?? ''} ${head}`.trim()
      : head,
  );

/** Text laid out in cells: a row of one cell is read as it stands, of two as heading and text or label and value. */
function readLayout(reading: Reading, rows: readonly (readonly Cell[])[], readBlocks: ReadBlocks): void {
  for (const row of rows) {
    const filled = row.filter((cell) => passageIn(cell));
    const [left, right] = filled;
    if (!left) continue;
    const isLabelled = left.words.passage.text.length <= 160 && row[0] === left && row.length > 1;
    if (!right && row.length === 1) readBlocks(reading, headingOrBlocks(left));
    else if (!isLabelled || filled.length > 2) for (const cell of filled) readBlocks(reading, blocksIn(cell));
    else if (right && isProse(right)) {
      openHeading(reading, left.words, cellDepth);
      readBlocks(reading, blocksIn(right));
      closeHeadings(reading, cellDepth);
    } else readPairs(reading, filled);
  }
  closeHeadings(reading, rowDepth);
}

/** Whether a cell holds text to be read under its label, and not just the value of a field. */
function isProse({ words: { passage }, blocks }: Cell): boolean {
  const { text } = passage;
  if (text.length > 120 || blocks.length > 1 || blocks.some((block) => block.kind === 'table')) return true;
  return text.length > 25 && /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= 5;
}

/** A one-cell row that is short and heads what follows it is a heading. */
function headingOrBlocks(cell: Cell): readonly Block[] {
  const { text } = cell.words.passage;
  const isHeading = cell.blocks.length <= 1 && text.length <= 90 && sectionOf(text).sureness >= 0.7;
  return isHeading ? [{ kind: 'heading', depth: rowDepth, words: cell.words }] : blocksIn(cell);
}
