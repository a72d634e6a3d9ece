import type { Passage } from '../domain/passage.ts';
import type { Run } from '../domain/report.ts';
import type { SectionKey } from '../domain/section.ts';
import type { Context, Told } from './context.ts';
import { sectionPlace } from './place.ts';
import { between, joined, own, quote, sourceOf } from './run.ts';

/** One thing that a contribution says, on its way into the report: a statement, or a labelled value that stands in none. */
export type Item = {
  told: Told;
  section: SectionKey;
  heading: string;
  children: readonly string[];
  passage: Passage;
  form: 'paragraph' | 'item' | 'row' | 'value';
  label: string;
  /** The stretches of the passage that are told, where some of it is told elsewhere. */
  stretches?: readonly (readonly [number, number])[];
};

/** The warning before words that not every reader of the conference may see; nothing before words for all. */
export function warning(context: Context, passage: Passage): Run[] {
  const audience = context.audienceOf(passage);
  return audience === 'family' ? [] : [own(`${context.layout.marks[audience]} `, 'strong')];
}

/** The words of an item as runs: a row cell by cell, a value behind its label, anything else as it stands. */
export function itemRuns(context: Context, item: Item): Run[] {
  const source = sourceOf(item.told.contribution, sectionPlace(item));
  const lead = warning(context, item.passage);
  if (item.form === 'value')
    return [...lead, own(`${item.label}: `, 'muted'), ...quote(source, item.passage)];
  if (item.form === 'row') return [...lead, ...cellRuns(quotedCells(source, item.passage))];
  if (item.stretches)
    return [...lead, ...joined(item.stretches.map(([from, to]) => quote(source, item.passage, from, to)))];
  return [...lead, ...quote(source, item.passage)];
}

/** A row's cells, which its passage parts by an upright line. */
export function quotedCells(source: Parameters<typeof quote>[0], passage: Passage): Run[][] {
  let at = 0;
  return passage.text.split(' | ').map((cell) => {
    const runs = quote(source, passage, at, at + cell.length);
    at += cell.length + 3;
    return runs;
  });
}

/** Cells in one line: label and value when there are two, a list when there are more. */
function cellRuns(cells: readonly Run[][]): Run[] {
  const filled = cells.filter((runs) => runs.length > 0);
  const isPair = filled.length === 2;
  return filled.flatMap((runs, at) => {
    const before = filled[at - 1]?.at(-1);
    const endsInMark = /[:?]$/.test(before?.text ?? '');
    return before ? [between(isPair ? (endsInMark ? ' ' : ': ') : '; ', before, runs[0]), ...runs] : runs;
  });
}
