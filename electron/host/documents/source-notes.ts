import { agencyTag } from '../../../shared/domain/agency.ts';
import type { Provenance } from '../../../shared/domain/provenance.ts';
import type { Run } from '../../../shared/domain/report.ts';
import { visibleText } from './visible-text.ts';

/** A piece of text as it is printed: its style, `note` for a source in brackets. */
export type Piece = { text: string; style: 'plain' | 'strong' | 'emphasis' | 'muted' | 'note' };

/** The source of a run as a reader finds it: agency's tag, author, place. */
export const sourceNote = (from: Provenance): string =>
  `(${[agencyTag(from.agency), from.author || from.organisation, from.place].filter(Boolean).join(', ')})`;

const noteOf = (run: Run): string => (run.from ? sourceNote(run.from) : '');

/** Runs as printed: consecutive runs of one source share one note after the last of them; `hidden` notes are left out. */
export function withSourceNotes(runs: readonly Run[], hidden: ReadonlySet<string> = new Set()): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, run] of runs.entries()) {
    const text = visibleText(run.text);
    const note = noteOf(run);
    const next = runs[index + 1];
    const closes = note !== '' && !hidden.has(note) && (next === undefined || noteOf(next) !== note);
    pieces.push({ text: closes ? text.trimEnd() : text, style: run.style ?? 'plain' });
    if (closes) pieces.push({ text: ` ${visibleText(note)}${next ? ' ' : ''}`, style: 'note' });
  }
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * Cells of one row as printed: a source that fills several cells is noted once, in the widest of them; where none is wider, in
 * the first where no other says more than twice as much.
 */
export function rowWithSourceNotes(
  cells: readonly (readonly Run[])[],
  widths: readonly number[] = [],
): Piece[][] {
  const best = new Map<string, { cell: number; width: number; length: number }>();
  const notes = cells.map((runs) => new Set(runs.map(noteOf).filter(Boolean)));
  for (const [cell, runs] of cells.entries()) {
    const width = widths[cell] ?? 0;
    for (const note of notes[cell] ?? []) {
      const length = runs.reduce((sum, run) => sum + (noteOf(run) === note ? run.text.length : 0), 0);
      const known = best.get(note);
      const wider = known ? width - known.width : 1;
      if (!known || wider > 0.001 || (wider > -0.001 && length > 2 * known.length))
        best.set(note, { cell, width, length });
    }
  }
  return cells.map((runs, cell) => {
    const own = notes[cell] ?? new Set<string>();
    const elsewhere = [...own].filter((note) => own.size === 1 && best.get(note)?.cell !== cell);
    return withSourceNotes(runs, new Set(elsewhere));
  });
}
