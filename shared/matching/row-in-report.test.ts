import { describe, expect, it } from 'vitest';
import { kindsIn } from '../language/event-kinds.ts';
import { type Entry, type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import { piecesOf } from './piece.ts';
import { indexReport } from './report-index.ts';
import { type Telling, rowInReport } from './row-in-report.ts';

const concern = { id: 'other', gravity: 'consider' } as const;

/** How a report tells a row of the school's log, of 7 March 2026 unless said otherwise. */
function telling(row: string | Partial<Entry>, parts: readonly (string | Paragraph | Row)[]): Telling {
  const given = typeof row === 'string' ? { text: row } : row;
  const caseFile = caseOf(
    reportBy('school', parts),
    logBy('school', [{ on: '2026-03-07', text: '', ...given }]),
  );
  const names = namesOf(caseFile);
  const pieces = caseFile.contributions.flatMap((one) => piecesOf(one, caseFile, names));
  const [entry] = caseFile.logs.flatMap(({ entries }) => entries);
  if (!entry) throw new Error('A log without a row.');
  return rowInReport(entry, indexReport(pieces), names, kindsIn(entry.text.text)[0] ?? concern);
}

const ten =
  'Ivo keeps pebbles, feathers, acorns, candles, ribbons, pencils, marbles, shells, buttons and corks.';
const what = (count: number): string =>
  ['pebbles', 'feathers', 'acorns', 'candles', 'ribbons', 'pencils', 'marbles'].slice(0, count).join(', ');

describe('a row of a log is told', () => {
  it.each<[string, string | Partial<Entry>, string | Row, boolean]>([
    ['two words of that day', ten, { on: '2026-03-07', what: what(2) }, true],
    ['one word of that day', ten, { on: '2026-03-07', what: what(1) }, false],
    ['an idea of that day', 'A fracture.', { on: '2026-03-07', what: 'Broke it' }, false],
    ['two words of the next day', ten, { on: '2026-03-08', what: what(2) }, true],
    ['two words of the day before', ten, { on: '2026-03-06', what: what(2) }, true],
    ['two words two days on', ten, { on: '2026-03-09', what: what(2) }, false],
    ['five words two weeks on', ten, { on: '2026-03-21', what: what(5) }, true],
    ['five words two weeks before', ten, { on: '2026-02-21', what: what(5) }, true],
    ['four words two weeks on', ten, { on: '2026-03-21', what: what(4) }, false],
    ['seven words fifteen days on', ten, { on: '2026-03-22', what: what(7) }, false],
    ['two words in its outcome', ten, { on: '2026-03-07', what: 'A talk', outcome: what(2) }, true],
    ['two words in its source', ten, { on: '2026-03-07', what: 'A talk', source: what(2) }, true],
    ['two words of eight days', ten, { on: '2026-03-01/2026-03-08', what: what(2) }, true],
    ['one word of eight days', ten, { on: '2026-03-01/2026-03-08', what: what(1) }, false],
    ['two words of nine days', ten, { on: '2026-03-01/2026-03-09', what: what(2) }, false],
    ['two words of a week that ends before', ten, { on: '2026-03-01/2026-03-06', what: what(5) }, false],
    ['four words of two months', ten, { on: '2026-02-01/2026-04-03', what: what(4) }, true],
    ['three of ten words of two months', ten, { on: '2026-02-01/2026-04-03', what: what(3) }, false],
    ['four words of longer', ten, { on: '2026-02-01/2026-04-04', what: what(7) }, false],
    [
      'all its words of a month',
      'He keeps pebbles.',
      { on: '2026-03-01/2026-03-31', what: 'Keeps pebbles' },
      true,
    ],
    ['half its words of a month', ten.slice(0, 37), { on: '2026-03-01/2026-03-31', what: what(2) }, false],
    [
      'its kind and a word of a week',
      'Graze on the knee.',
      { on: '2026-03-05/2026-03-09', what: 'A graze' },
      true,
    ],
    [
      'its kind and a word of a month',
      'Graze on the knee.',
      { on: '2026-03-01/2026-03-31', what: 'A graze' },
      true,
    ],
    [
      'its kind in other words',
      'Graze on the knee.',
      { on: '2026-03-01/2026-03-31', what: 'Injuries' },
      false,
    ],
    [
      'a routine kind and a word',
      'Clinic for asthma.',
      { on: '2026-03-01/2026-03-31', what: 'Asthma' },
      false,
    ],
    [
      'one of its kinds',
      'Graze on the knee.',
      { on: '2026-03-05/2026-03-09', what: 'A graze, seen in the clinic' },
      true,
    ],
    ['two words of that Sunday', ten, { on: '2026-03-10', what: `On Sunday he had ${what(2)}` }, true],
    ['two words of two days from the next', ten, { on: '2026-03-08/2026-03-09', what: what(2) }, false],
    ['seven of ten words without a day', ten, `In his box are ${what(7)} and sand.`, false],
    ['seven of eight words without a day', `Ivo keeps ${what(7)}.`, `In his box are ${what(7)}.`, true],
    ['six of six words without a day', `Ivo has ${what(6)}.`, `In his box are ${what(6)}.`, false],
    ['its words under another day', `Ivo keeps ${what(7)}.`, `On 2 May 2025 he had ${what(7)}.`, false],
  ])('%s', (_, row, part, isTold) => {
    expect(telling(row, [part]).told).toBe(isTold ? 'yes' : 'no');
  });

  it.each<[string, string, string, boolean]>([
    ['by its reference', 'WP-104', 'We think of WP-104 here.', true],
    ['by no longer reference', 'WP-104', 'We think of WP-1041 here.', false],
    ['by no reference in other letters', 'WP-104', 'We think of wp-104 here.', false],
    ['by a reference with signs in it', 'R.(1)', 'See R.(1) above.', true],
    ['by a sign that stands for any', 'R.12', 'See R712 above.', false],
    ['by three signs', 'R12', 'See R12 above.', true],
    ['by two signs, which could be anything', 'R1', 'See R1 above.', false],
  ])('%s', (_, reference, words, isTold) => {
    expect(telling({ reference, text: 'Pebbles.' }, [words]).told).toBe(isTold ? 'yes' : 'no');
  });

  it('by the first piece that tells it', () => {
    const rows = ['2026-03-20', '2026-03-08', '2026-03-07'].map((on) => ({ on, what: what(2) }));
    expect(telling(ten, rows)).toMatchObject({ by: { days: [{ from: '2026-03-08' }] } });
  });

  it('also without a day of its own, by its words', () => {
    expect(telling({ on: '', text: `Ivo keeps ${what(7)}.` }, [`He has ${what(7)}.`]).told).toBe('yes');
    expect(telling({ on: '', text: ten }, [{ on: '2026-03-07', what: what(7) }]).told).toBe('no');
  });
});

describe('the words in quotation of a row', () => {
  const row = "Ivo said 'my belt is in the shed'.";
  it.each<[string, string | Row, Telling['told']]>([
    ['are told wherever they stand', 'He says “My belt is in the shed” to all.', 'yes'],
    ['are told some days on', { on: '2026-03-17', what: "'my belt is in the shed'" }, 'yes'],
    ['are told in that week', { on: '2026-03-05/2026-03-09', what: "'my belt is in the shed'" }, 'yes'],
    ['are told in that month', { on: '2026-03-01/2026-03-31', what: "'my belt is in the shed'" }, 'yes'],
    ['are told in a year', { on: '2025-05-01/2026-04-30', what: "'my belt is in the shed'" }, 'yes'],
    ['are told on that day', { on: '2026-03-07', what: "'my belt is in the shed'" }, 'yes'],
    ['are not told of another day', { on: '2025-05-02', what: "'my belt is in the shed'" }, 'no'],
  ])('%s', (_, part, told) => {
    expect(telling(row, [part]).told).toBe(told);
  });

  const lost = "Ivo with pebbles and feathers. He said 'my belt is in the shed'.";
  it('are lost where the report tells of that day and has none of them', () => {
    expect(telling(lost, [{ on: '2026-03-07', what: what(2) }])).toMatchObject({
      told: 'without-words',
      quote: 'my belt is in the shed',
      by: { text: what(2) },
    });
  });

  it('are kept where the report has one of their telling words, or they have none', () => {
    expect(telling(lost, [{ on: '2026-03-07', what: what(2) }, 'There is a shed.']).told).toBe('yes');
    expect(
      telling(lost.replace(/my belt.*shed/, 'it was her'), [{ on: '2026-03-07', what: what(2) }]).told,
    ).toBe('yes');
  });

  it('are found though they are plain, and where the row has no day', () => {
    expect(telling("Ivo said 'it was her'.", ['He says “It was her” to all.']).told).toBe('yes');
    expect(
      telling({ on: '', text: row }, [{ on: '2025-05-02', what: "'my belt is in the shed'" }]).told,
    ).toBe('yes');
  });

  it('are more than one word, to find a row by', () => {
    expect(telling("Ivo said 'pebbles'.", ["He said 'pebbles'."]).told).toBe('no');
  });
});

describe('a row is told in softer words', () => {
  const row = 'Bruise on his cheek. He had pebbles and feathers.';
  it.each<[string, string | Partial<Entry>, readonly (string | Row)[], Telling['told']]>([
    ['where nothing of that day is of its kind', row, [{ on: '2026-03-07', what: what(2) }], 'softened'],
    [
      'not where something else of that day is',
      row,
      [
        { on: '2026-03-07', what: what(2) },
        { on: '2026-03-07', what: 'A scratched face, scratches' },
      ],
      'yes',
    ],
    [
      'not where something else of that day and another is, of several kinds',
      row,
      [
        { on: '2026-03-07', what: what(2) },
        { on: '2026-03-19', what: 'The bruise of 7 March 2026 seen in hospital' },
      ],
      'yes',
    ],
    [
      'where only something of another day is',
      row,
      [
        { on: '2026-03-07', what: what(2) },
        { on: '2026-03-12', what: 'A scratched face, scratches' },
      ],
      'softened',
    ],
    ['not what has no grave kind', ten, [{ on: '2026-03-07', what: what(2) }], 'yes'],
    [
      'not what is routine',
      'Asthma clinic. Pebbles, feathers.',
      [{ on: '2026-03-07', what: what(2) }],
      'yes',
    ],
    [
      'where it is told by its reference without its kind',
      { reference: 'WP-104', text: 'Bruise.', on: '' },
      ['See WP-104.'],
      'softened',
    ],
    [
      'not where it is told by its reference with its kind',
      { reference: 'WP-104', text: 'Bruise.', on: '' },
      ['Injuries: see WP-104.'],
      'yes',
    ],
  ])('%s', (_, entry, parts, told) => {
    expect(telling(entry, parts).told).toBe(told);
  });
});
