import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { conferenceFrom } from '../conference-file.ts';
import { decodeText } from '../decode-text.ts';
import { cellPassage } from './cell-passage.ts';
import { readLog } from './read-log.ts';
import { scanCsv } from './scan-csv.ts';

const { conference } = conferenceFrom(
  'conference.json',
  JSON.stringify({
    conference_date: '2026-06-23',
    children: [{ id: 'c1', name: 'Alder Example' }],
    invited_agencies: [{ agency: 'school' }],
  }),
);
const about = { agency: 'school', conference };
const meanings = (text: string) =>
  Object.fromEntries(
    readLog('log.csv', text, about).log.columns.map(({ heading, meaning }) => [heading, meaning]),
  );

describe('scanning', () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[a-z ,;"\n'£é]{0,14}$/),
    fc.constantFrom('', '""', 'a "b" c', 'x,y'),
  );
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );

  test('gives the same cells as papaparse, each in its place', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (table, delimiter, newline) => {
          const text = Papa.unparse(table, { delimiter, newline });
          const expected = Papa.parse<string[]>(text, { delimiter, newline }).data.filter(
            (row) => row.length > 1,
          );
          const scanned = scanCsv(text, delimiter);
          expect(scanned.rows.map((row) => row.cells.map((each) => each.words))).toEqual(expected);
          for (const each of scanned.rows.flatMap((row) => row.cells)) {
            const passage = cellPassage('log.csv', text, each);
            expect(passage.text).toBe(each.words.trim());
            for (const [at, from, length] of passage.pieces)
              expect(text.slice(from, from + length)).toBe(passage.text.slice(at, at + length));
            expect(passage.pieces.reduce((sum, [, , length]) => sum + length, 0)).toBe(passage.text.length);
          }
        },
      ),
    );
  });
});

describe('columns', () => {
  test('are recognised by the headings of different systems', () => {
    expect(
      meanings(
        'Student,Incident Date,Category,Incident,Actions,Added by,Status\nAlder Example,1/2/25,Neglect,Came to school without a coat again,Rang home,J. Smith,Open',
      ),
    ).toMatchObject({
      Student: 'subject',
      'Incident Date': 'date',
      Category: 'category',
      Incident: 'text',
      Actions: 'action',
      'Added by': 'recordedBy',
    });
  });

  test('are recognised by the shapes of their values where the headings say nothing', () => {
    const text = [
      'A,B,C,D',
      ...Array.from(
        { length: 8 },
        (_, at) =>
          `WX-${100 + at},0${at + 1}/03/2025,Alder Example,"Something longer was seen and written down here, number ${at}"`,
      ),
    ].join('\n');
    expect(meanings(text)).toEqual({ A: 'reference', B: 'date', C: 'subject', D: 'text' });
  });

  test('are taken from a mapping', () => {
    const { log } = readLog('log.csv', 'X,Y\n1/2/25,Late', about, { columns: { X: 'date', Y: 'text' } });
    expect(log.entries[0]?.text.text).toBe('Late');
    expect(() => readLog('log.csv', 'X,Y\n1/2/25,Late', about, { columns: { X: 'nonsense' } })).toThrow(
      /mapping/,
    );
  });

  test('lines above the headings and unknown columns are listed', () => {
    const { log } = readLog(
      'log.csv',
      'Exported 1 June 2026,,\nDate,Details,Zqx\n1/2/25,Late again today,7',
      about,
    );
    expect(log.unplaced.map(({ passage }) => passage.text)).toEqual(['Exported 1 June 2026,,', 'Zqx']);
    expect(log.entries[0]?.whole.text).toBe('1/2/25,Late again today,7');
  });
});

describe('decoding', () => {
  const text = 'Date,Details\n1/2/25,Café “late” – £5\n2/2/25,Naïve\n';
  const windows = Buffer.from(
    'Date,Details\n1/2/25,Caf\xe9 \x93late\x94 \x96 \xa35\n2/2/25,Na\xefve\n',
    'latin1',
  );
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Windows-1252', windows],
    [
      'both in one file',
      Buffer.concat([
        Buffer.from('Date,Details\n1/2/25,Café “late” – £5\n'),
        Buffer.from('2/2/25,Na\xefve\n', 'latin1'),
      ]),
    ],
  ])('%s', (_, bytes) => {
    expect(decodeText('log.csv', new Uint8Array(bytes))).toBe(text);
  });
});

test('a hundred thousand rows are taken in, each in its place', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, at) =>
      `R-${at},${(at % 28) + 1}/0${(at % 9) + 1}/2025,09:15,Alder Example,Behaviour,"Something was seen, number ${at}",Noted`,
  );
  const text = ['Ref,Date,Time,Pupil,Category,Details,Action', ...rows].join('\n');
  const { log } = readLog('log.csv', text, about);
  expect(log.entries).toHaveLength(100_000);
  expect(log.entries.at(-1)).toMatchObject({ reference: 'R-99999', row: 100_000 });
});
