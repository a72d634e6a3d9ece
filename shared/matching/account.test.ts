import { describe, expect, it } from 'vitest';
import { type Account, accountsOf, logAccounts } from './account.ts';
import type { Days } from './days.ts';
import { readerOf } from './facts.ts';
import { type Entry, type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';

const told = (
  parts: readonly (string | Paragraph | Row)[],
  more: Record<string, unknown> = {},
): Account[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, readerOf(caseFile)));
};
const shown = (days: readonly Days[]): string[] =>
  days.map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('a row of a chronology', () => {
  const row: Row = {
    on: '2026-03-07',
    time: '09:15',
    what: 'Ivo seen with a cut',
    source: 'Letter of the hospital',
    outcome: 'Rang the police',
  };

  it('tells of what happened and from whom it is known, not of what came of it', () => {
    const [one, ...more] = told([row]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'gp:event:gp-0',
      agency: 'gp',
      event: 'event:gp-0',
      text: 'Ivo seen with a cut. Letter of the hospital',
      evidence: { file: 'gp.md', quote: '2026-03-07 | Ivo seen with a cut', start: 0, end: 32 },
    });
    expect([...(one?.facts.agencies ?? [])]).toEqual(['hospital']);
    expect(one?.facts.minutes).toBe(9 * 60 + 15);
  });

  it('has the days that its words point to, and is none without a day', () => {
    expect(told([{ on: '2026-03-07', what: 'Fell yesterday' }]).map(({ days }) => shown(days))).toEqual([
      ['2026-03-07', '2026-03-06'],
    ]);
    expect(told([{ on: '', what: 'Fell from a wall' }])).toEqual([]);
    expect(told([{ on: '2026-03-01/2026-03-08', what: 'Rang at 9pm' }])[0]?.facts.minutes).toBe(21 * 60);
  });

  it('is quoted without its day where that stands elsewhere', () => {
    const report = reportBy('gp', ['Not this.', row]);
    const caseFile = caseOf(report);
    const [event] = report.contribution.events;
    if (!event) throw new Error('A report without a row.');
    const { dated, what } = event;
    const quoteWith = (moved: typeof dated): string | undefined =>
      accountsOf(
        { ...report.contribution, events: [{ ...event, dated: moved }] },
        caseFile,
        readerOf(caseFile),
      )[0]?.evidence.quote;
    expect(quoteWith(dated)).toBe('2026-03-07 | Ivo seen with a cut');
    expect(quoteWith({ ...dated, file: 'other.md' })).toBe('Ivo seen with a cut');
    expect(quoteWith({ ...dated, start: what.start + 1 })).toBe('Ivo seen with a cut');
    expect(quoteWith({ ...dated, start: what.start })).toBe('Ivo seen with a cut');
    expect(quoteWith({ ...dated, start: 0 })).toBe('Ivo seen with a cut');
  });
});

describe('whom a report is about', () => {
  const named = (...children: string[][]) =>
    told(children.map((of, at) => ({ on: `2026-03-0${at + 1}`, what: 'A fall', children: of }))).map(
      ({ facts }) => facts.areChildrenNamed,
    );
  it('are the children of its every part, whom no part names', () => {
    expect(named(['child:a'], ['child:a'])).toEqual([false, false]);
    expect(named(['child:a'], ['child:b'])).toEqual([true, true]);
    expect(named(['child:a'], ['child:a'], ['child:b'])).toEqual([true, true, true]);
    expect(
      told([
        { say: 'Well.', children: ['child:b'] },
        { on: '2026-03-01', what: 'A fall', children: ['child:a'] },
      ])[0]?.facts.areChildrenNamed,
    ).toBe(true);
  });
});

describe('a row of a log', () => {
  const rows = (agency: string | null, ...entries: Entry[]): Account[] => {
    const caseFile = caseOf(logBy(agency, entries));
    return logAccounts(caseFile, readerOf(caseFile));
  };
  it('tells what its category and words tell', () => {
    const [one] = rows('school', {
      on: '2026-03-07',
      time: '13:05',
      category: 'Missing',
      text: 'Nell out alone yesterday',
      children: ['child:b'],
    });
    expect(one).toMatchObject({
      id: 'school:school.csv:entry:1',
      agency: 'school',
      event: null,
      text: 'Missing. Nell out alone yesterday',
      evidence: { file: 'school.csv', quote: 'Nell out alone yesterday' },
    });
    expect(one?.facts.minutes).toBe(13 * 60 + 5);
    expect([...(one?.facts.children ?? [])]).toEqual(['child:b']);
    expect(one && shown(one.days)).toEqual(['2026-03-07', '2026-03-06']);
  });

  it('is none without a day, or of no agency', () => {
    expect(rows('school', { on: '', text: 'Nell out alone' })).toEqual([]);
    expect(rows(null, { on: '2026-03-07', text: 'Nell out alone' })).toEqual([]);
    expect(rows('school', { on: '2026-03-01/2026-03-09', text: 'Nell out at 9pm' })[0]?.facts.minutes).toBe(
      1260,
    );
  });
});
