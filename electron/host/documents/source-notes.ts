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

/** Cells of one row as printed: a source that fills several cells is noted once, in the cell where it says most. */
export function rowWithSourceNotes(cells: readonly (readonly Run[])[]): Piece[][] {
  const most = new Map<string, { cell: number; length: number }>();
  const notes = cells.map((runs) => new Set(runs.map(noteOf).filter(Boolean)));
  for (const [cell, runs] of cells.entries()) {
    for (const note of notes[cell] ?? []) {
      const length = runs.reduce((sum, run) => sum + (noteOf(run) === note ? run.text.length : 0), 0);
      if (length > (most.get(note)?.length ?? -1)) most.set(note, { cell, length });
    }
  }
  return cells.map((runs, cell) => {
    const own = notes[cell] ?? new Set<string>();
    const elsewhere = [...own].filter((note) => own.size === 1 && most.get(note)?.cell !== cell);
    return withSourceNotes(runs, new Set(elsewhere));
  });
}
