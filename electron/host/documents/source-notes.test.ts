import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../../../shared/domain/report.ts';
import { rowWithSourceNotes, sourceNote, withSourceNotes } from './source-notes.ts';

const from = (agency: string, place = 'section Risk', author = 'J. Example') => ({
  agency,
  organisation: 'Example Primary School',
  author,
  place,
  file: 'school.md',
  start: 0,
  end: 1,
});
const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

test('a source is the tag of the agency, the author and the place; without an author, the organisation', () => {
  expect(sourceNote(from('school'))).toBe('(SC, J. Example, section Risk)');
  expect(sourceNote(from('school', 'row 14', ''))).toBe('(SC, Example Primary School, row 14)');
});

test('runs of one source share one note after the last of them', () => {
  const runs: Run[] = [
    { text: 'One. ', from: from('school') },
    { text: 'Two.', from: from('school'), style: 'emphasis' },
    { text: 'Three.', from: from('police') },
    { text: ' Own words.' },
  ];
  expect(text(withSourceNotes(runs))).toBe(
    'One. Two. (SC, J. Example, section Risk) Three. (PO, J. Example, section Risk)  Own words.',
  );
});

test('in a row a source is noted once, in the widest cell that it fills', () => {
  const cells: Run[][] = [
    [{ text: 'A long date in words', from: from('school') }],
    [{ text: 'Short', from: from('school') }],
    [{ text: 'Ours' }],
  ];
  expect(rowWithSourceNotes(cells, [0.2, 0.6, 0.2]).map(text)).toEqual([
    'A long date in words',
    'Short (SC, J. Example, section Risk)',
    'Ours',
  ]);
  expect(rowWithSourceNotes(cells).map(text)[0]).toContain('(SC');
});

const anyRun = fc.record(
  {
    text: fc.string({ minLength: 1, maxLength: 12 }),
    from: fc.constantFrom('school', 'police', 'gp').map((agency) => from(agency)),
  },
  { requiredKeys: ['text'] },
);

test('no run from a source is left without its note in its row', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyRun, { maxLength: 4 }), { maxLength: 5 }), (cells) => {
      const notes = text(
        rowWithSourceNotes(cells)
          .flat()
          .filter(({ style }) => style === 'note'),
      );
      const missing = cells.flat().filter((run) => run.from && !notes.includes(sourceNote(run.from)));
      expect(missing).toEqual([]);
    }),
  );
});
