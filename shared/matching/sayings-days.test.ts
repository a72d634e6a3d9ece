import { describe, expect, it } from 'vitest';
import { type Entry, type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import type { Saying } from './saying.ts';
import { sayingsOf } from './sayings.ts';

const said = (parts: readonly (string | Paragraph | Row)[], more: Record<string, unknown> = {}): Saying[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return sayingsOf(caseFile, namesOf(caseFile));
};
const recorded = (...entries: Entry[]): Saying[] => {
  const caseFile = caseOf(logBy('police', entries));
  return sayingsOf(caseFile, namesOf(caseFile));
};
const days = (all: Saying['days']): string[] =>
  all.map(({ from, to, isSure }) => `${from === to ? from : `${from}/${to}`}${isSure ? '' : '?'}`);

describe('the days of a saying', () => {
  it('are its own, else those last given before it in its paragraph', () => {
    const sayings = said([
      'Well. On 7 March 2026 he fell. He cried. Seen on 9 March and in May. Well.',
      'Fed.',
    ]);
    expect(sayings.map((one) => days(one.days))).toEqual([
      [],
      ['2026-03-07'],
      [],
      ['2026-03-09', '2026-05-01/2026-05-31?'],
      [],
      [],
    ]);
    expect(sayings.map((one) => days(one.under))).toEqual([
      [],
      ['2026-03-07'],
      ['2026-03-07'],
      ['2026-03-09', '2026-05-01/2026-05-31?'],
      ['2026-05-01/2026-05-31?'],
      [],
    ]);
  });

  it.each([
    ['On 7 March 2026 he fell the night before.', ['2026-03-07', '2026-03-06']],
    ['On 7 March 2026 he fell. Out the previous evening.', ['2026-03-07', '2026-03-06']],
    ['In March 2026 he fell the night before.', ['2026-03-01/2026-03-31?']],
    ['On 7 March 2026 he fell.', ['2026-03-07']],
  ])('are also the day before, where the words turn to it: %s', (text, wanted) => {
    const last = said([text]).at(-1);
    expect(days(last?.under ?? [])).toEqual(wanted);
  });

  it('are those of its own words from the first one on, and turn no earlier than there', () => {
    const sayings = said(['7 March 2026: he fell. A row the night before.']);
    expect(sayings.map((one) => days(one.days))).toEqual([['2026-03-07'], []]);
    expect(sayings.map((one) => days(one.under))).toEqual([['2026-03-07'], ['2026-03-07', '2026-03-06']]);
  });

  it('are all of a table row', () => {
    const [one] = said([{ form: 'row', say: 'Seen: 7 March 2026. Left: 9 March 2026' }]);
    expect(one && days(one.days)).toEqual(['2026-03-07', '2026-03-09']);
    expect(one?.under).toEqual(one?.days);
  });

  it('are of a row of a chronology or a record the day it stands under', () => {
    const [row] = said([{ on: '2026-03-07', what: 'Fell; seen on 5 March 2026' }]);
    expect(row && [days(row.days), days(row.under)]).toEqual([[], ['2026-03-07', '2026-03-05']]);
    const [, entry] = recorded({ on: '2026-03-07', text: 'Fell; seen on 5 March 2026' });
    expect(entry && [days(entry.days), days(entry.under)]).toEqual([[], ['2026-03-07', '2026-03-05']]);
    const [, later] = said([{ on: '2026-03-07', what: 'Fell; seen on 5 March 2026' }]);
    expect(later && days(later.days)).toEqual(['2026-03-05']);
    expect(recorded({ on: '', text: 'Fell' })[0]?.under).toEqual([]);
  });

  it('without a year are read from the day of the report', () => {
    const [one] = said(['Seen on 7 May.'], { writtenOn: { kind: 'exact', on: '2025-01-02', words: '' } });
    expect(one && days(one.days)).toEqual(['2024-05-07']);
  });
});
