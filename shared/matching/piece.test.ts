import { describe, expect, it } from 'vitest';
import { type Paragraph, type Row, caseOf, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import { type Piece, commonBits, fold, piecesOf } from './piece.ts';

const pieces = (
  parts: readonly (string | Paragraph | Row)[],
  more: Record<string, unknown> = {},
): Piece[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return caseFile.contributions.flatMap((one) => piecesOf(one, caseFile, namesOf(caseFile)));
};
const days = ({ days: all }: Piece): string[] => all.map(({ from }) => from);

describe('the pieces of a report', () => {
  it('are its rows, then its prose by the sentence, without rows of tables', () => {
    const found = pieces([
      'Ivo keeps pebbles. Seen on 7 March 2026.',
      { form: 'row', say: 'Known since: 2019' },
      { on: '2026-03-08', what: 'Fell yesterday', source: 'His aunt' },
      { say: 'A ladder.', form: 'item' },
    ]);
    expect(found.map(({ text }) => text)).toEqual([
      'Fell yesterday. His aunt',
      'Ivo keeps pebbles.',
      'Seen on 7 March 2026.',
      'A ladder.',
    ]);
    expect(found.map(days)).toEqual([['2026-03-08', '2026-03-07'], [], ['2026-03-07'], []]);
    expect(found.map(({ evidence }) => evidence.quote)).toEqual([
      'Fell yesterday',
      'Ivo keeps pebbles.',
      'Seen on 7 March 2026.',
      'A ladder.',
    ]);
    expect(found.map(({ words }) => [...words].join(' '))).toEqual([
      '=fall =aunt',
      'keep pebbl',
      '',
      'ladder',
    ]);
  });

  it('are what came of a row too, sentence by sentence, under its day', () => {
    const found = pieces([
      { on: '2026-03-08', what: 'Fell', outcome: 'Seen on 9 March 2026. A ladder put away.' },
    ]);
    expect(found.map(({ text }) => text)).toEqual(['Fell', 'Seen on 9 March 2026.', 'A ladder put away.']);
    expect(found.map(days)).toEqual([['2026-03-08'], ['2026-03-08'], ['2026-03-08']]);
    expect([...(found[0]?.words ?? [])]).toEqual(['=fall', 'ladder', 'away']);
  });

  it('are what is typed into the fields of a form', () => {
    const report = reportBy('gp', ['Fell.']);
    const [statement] = report.contribution.statements;
    if (!statement) throw new Error('A report without a paragraph.');
    const { passage } = statement;
    const field = { key: 'a', label: 'A', section: 'details', passage, value: { kind: 'text' } } as const;
    const caseFile = caseOf(report);
    const contribution = { ...report.contribution, statements: [], fields: [{ ...field, children: [] }] };
    const found = piecesOf(contribution, caseFile, namesOf(caseFile));
    expect(found.map(({ text }) => text)).toEqual(['Fell.']);
  });

  it('are read with the day of the report in mind', () => {
    const writtenOn = { kind: 'exact', on: '2025-01-02', words: '' };
    expect(pieces(['Seen on 7 May.'], { writtenOn }).map(days)).toEqual([['2024-05-07']]);
  });
});

it('a text is folded to look words up in', () => {
  expect(fold('He  said\n‘It’s “HER”’')).toBe("he said 'it's \"her\"'");
});

it('words in common count by whether they are ideas', () => {
  const one = new Set(['=fall', 'ladder', 'aunt']);
  expect(commonBits(one, new Set(['=fall', 'ladder']))).toBeCloseTo(2.1);
  expect(commonBits(one, new Set(['aunt']))).toBeCloseTo(0.8);
  expect(commonBits(one, new Set(['uncle']))).toBe(0);
});
