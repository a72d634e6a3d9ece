import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

// Both are said, for the reader would else guess them from what the cells hold.
const read = (text: string): string[][] =>
  Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: false }).data.slice(
    1,
    -1,
  );

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=1\n2', '＝1', '=HYPERLINK("x","y")'])(
  '%j runs nothing',
  (cell) => {
    expect(read(csvText(['a'], [[cell]]))).toEqual([[`'${cell}`]]);
  },
);

test('any other words come back as they were, cell by cell', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a,b', 'a"b', 'a\r\nb', '', 'Zoë', '=x'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.string({ minLength: 1 })), { minLength: 1 }), (rows) => {
      const back = read(csvText(['one', 'two'], rows)).map((row) =>
        row.map((words) => words.replace(/^'/, '')),
      );
      expect(back).toEqual(rows.map((row) => row.map((words) => words.replace(/^'/, ''))));
    }),
  );
});
