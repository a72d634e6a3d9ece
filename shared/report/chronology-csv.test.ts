import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anyConference } from '../../test/cases/any-conference.ts';
import type { ChronologyRow, Merged } from '../domain/merged.ts';
import { chronologyCsv } from './chronology-csv.ts';

const parsed = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' }).data.filter((row) => row.length > 1);

/** A conference with one row that says these words. */
function saying(
  what: string,
  when: ChronologyRow['when'] = { kind: 'exact', on: '2026-02-03', time: '09:20', words: '' },
): Merged {
  const [{ merged } = { merged: undefined }] = fc.sample(anyConference(false), { numRuns: 1, seed: 1 });
  if (!merged) throw new Error('a conference is needed');
  const passage = { file: 'school.md', text: what, start: 0, end: what.length, pieces: [] };
  const from = {
    agency: 'school',
    organisation: 'A School',
    author: 'A. Head',
    place: 'chronology, 3 Feb',
    file: 'school.md',
    start: 0,
    end: what.length,
  };
  const row = {
    id: 'event:a:1',
    when,
    agency: 'school',
    children: ['child:c1'],
    what: passage,
    source: 'Log',
    outcome: null,
    from,
    sameAs: ['event:b:1'],
  };
  return { ...merged, chronology: [row, { ...row, id: 'event:b:1', sameAs: ['event:a:1'] }] };
}

describe('the chronology as CSV', () => {
  test('has a line for each row, by CRLF, with a byte order mark in front', () => {
    const csv = chronologyCsv(saying('Seen at home'));
    expect(csv.startsWith('\uFEFFRow,Date,Certainty,Time,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(parsed(csv)[1]).toEqual([
      '1',
      '2026-02-03',
      'exact',
      '09:20',
      'School or college',
      'A School',
      'A. Head',
      'Robin Example',
      'Seen at home',
      'Log',
      '',
      'school.md',
      'chronology, 3 Feb',
      '2',
      '',
    ]);
  });

  test('gives a stretch of days as from and to, and the writer’s words where no day is known', () => {
    const days = (when: ChronologyRow['when']) => parsed(chronologyCsv(saying('Seen', when)))[1]?.slice(1, 4);
    expect(days({ kind: 'about', from: '2026-05-01', to: '2026-05-10', words: 'early May' })).toEqual([
      '2026-05-01 to 2026-05-10',
      'about',
      '',
    ]);
    expect(days({ kind: 'unknown', words: 'one day' })).toEqual(['one day', 'not known', '']);
  });

  test('any words come back as they were, but for the mark that stops a formula', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            'a,b',
            'say "no"',
            'two\r\nlines',
            '=1+1',
            '+44',
            '-',
            '@x',
            '\t=1',
            ' =1',
            '＝1',
            "'x",
          ),
        ),
        (words) => {
          const cell = parsed(chronologyCsv(saying(words)))[1]?.[8];
          expect([words, `'${words}`]).toContain(cell);
        },
      ),
    );
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uFF1D1'])(
    'no spreadsheet computes %j',
    (words) => {
      expect(parsed(chronologyCsv(saying(words)))[1]?.[8]).toBe(`'${words}`);
    },
  );

  test('has as many rows as the chronology of any conference', () => {
    fc.assert(
      fc.property(anyConference(true), ({ merged }) => {
        expect(parsed(chronologyCsv(merged))).toHaveLength(merged.chronology.length + 1);
      }),
      { numRuns: 50 },
    );
  });
});
