import { describe, expect, it } from 'vitest';
import { type Account, accountsOf, dayOf } from './account.ts';
import type { Days } from './days.ts';
import { readerOf } from './facts.ts';
import { type Paragraph, type Row, caseOf, reportBy } from './invented-case.ts';

const told = (
  parts: readonly (string | Paragraph | Row)[],
  more: Record<string, unknown> = {},
): Account[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, readerOf(caseFile)));
};
const shown = (days: readonly Days[]): string[] =>
  days.map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('a dated stretch of prose', () => {
  it('goes from its day to the next one', () => {
    const accounts = told([
      'He is well. On 7 March 2026 Ivo fell. He cried. On 9 March 2026 he was seen at 10:20. All is well. Seen in May. Fed.',
    ]);
    expect(accounts.map(({ evidence, id }) => [id, evidence.quote])).toEqual([
      ['gp:statement:gp-0:12', 'On 7 March 2026 Ivo fell. He cried.'],
      ['gp:statement:gp-0:48', 'On 9 March 2026 he was seen at 10:20. All is well.'],
      ['gp:statement:gp-0:99', 'Seen in May. Fed.'],
    ]);
    expect(accounts.map(({ text }) => text)).toEqual(accounts.map(({ evidence }) => evidence.quote));
    expect(accounts.map(({ event }) => event)).toEqual([null, null, null]);
    expect(accounts.map(({ facts }) => facts.minutes)).toEqual([null, 620, null]);
    expect(accounts.map(({ days }) => shown(days))).toEqual([
      ['2026-03-07'],
      ['2026-03-09'],
      ['2026-05-01/2026-05-31'],
    ]);
  });

  it('takes the time that stands with its day, and turns to the day before', () => {
    const [one] = told(['After a row the night before and one at 9pm, seen on 7 March 2026 at 14:10.']);
    expect(one?.facts.minutes).toBe(14 * 60 + 10);
    expect(one && shown(one.days)).toEqual(['2026-03-07', '2026-03-06']);
  });

  it('is not turned to a day before a month, and begins where its day stands', () => {
    const accounts = told(['7 March 2026: Ivo fell. In April 2026 he fell after a row the night before.']);
    expect(accounts.map(({ days, text }) => [text.slice(0, 8), shown(days)])).toEqual([
      ['7 March ', ['2026-03-07']],
      ['In April', ['2026-04-01/2026-04-30']],
    ]);
  });

  it('has each of its days once', () => {
    const [one] = told(['Seen on 7 March 2026 and 9 March 2026, after a row last night.']);
    expect(one && shown(one.days)).toEqual(['2026-03-07', '2026-03-09', '2026-03-06']);
  });

  it('takes its kind from the heading and its people from what was said before', () => {
    const [one] = told([
      {
        heading: 'Missing from home',
        say: 'Joel is her partner. On 7 March 2026 he was out. On 9 March 2026 Mr Holt came.',
      },
    ]);
    expect([...(one?.facts.kinds ?? [])]).toEqual(['missing']);
    expect([...(one?.facts.adults ?? [])]).toEqual(['person:s']);
  });

  it.each<[string, string | Paragraph, number]>([
    ['four days', 'Seen on 1/3/26, 2/3/26, 3/3/26, 4/3/26.', 1],
    ['five days: a list', 'Seen on 1/3/26, 2/3/26, 3/3/26, 4/3/26, 5/3/26.', 0],
    ['no day', 'Ivo fell.', 0],
    ['a table row', { form: 'row', say: 'Ivo fell on 7 March 2026.' }, 0],
    ['what was shared', { section: 'sharing', say: 'Read to them on 7 March 2026.' }, 0],
    ['a signature', { section: 'signature', say: 'Signed on 7 March 2026.' }, 0],
    ['a declaration', { section: 'declarations', say: 'I was told on 7 March 2026.' }, 0],
    ['an action', { section: 'actions', say: 'To be done by 7 March 2027.' }, 0],
    ['what has been done', { section: 'actions', say: 'We rang her on 7 March 2026.' }, 1],
    [
      'the head of the report',
      { section: 'details', say: 'Report of 7 March 2026, for the conference, with all the names.' },
      0,
    ],
    ['the head, telling little', { section: 'details', say: 'Bruise of 7 March 2026.' }, 0],
    ['the head, telling of a deed', { section: 'details', say: 'Seen on 7 March 2026.' }, 1],
    [
      'the head, telling much',
      { section: 'details', say: 'Bruise seen on 7 March 2026 by the doctor who was there that day.' },
      1,
    ],
    ['details under a heading', { section: 'details', heading: 'Visits', say: 'Seen on 7 March 2026.' }, 1],
  ])('is told by %s: %o', (_, part, count) => {
    expect(told([part])).toHaveLength(count);
  });

  it('is of the head of a report from 61 letters on', () => {
    const head = (letters: number) =>
      told([{ section: 'details', say: 'Bruise of 7 March 2026'.padEnd(letters - 1, 's') + '.' }]);
    expect(head(60)).toEqual([]);
    expect(head(61)).toHaveLength(1);
  });

  it('is none where it is a row already', () => {
    const report = reportBy('gp', [
      { on: '2026-03-07', what: 'Ivo fell on 7 March 2026', form: 'list' },
      'Seen on 8 March 2026.',
    ]);
    const [event] = report.contribution.events;
    const [statement] = report.contribution.statements;
    if (!event || !statement) throw new Error('A report without a row.');
    const statements = [{ ...statement, passage: event.what }, statement];
    const caseFile = caseOf({ ...report, contribution: { ...report.contribution, statements } });
    const accounts = caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, readerOf(caseFile)));
    expect(accounts.map(({ event: id, text }) => [id, text])).toEqual([
      ['event:gp-0', 'Ivo fell on 7 March 2026'],
      [null, 'Seen on 8 March 2026.'],
    ]);
  });
});

it('days without a year are read from the day of the report, else from that of the conference', () => {
  const days = (more: Record<string, unknown>) =>
    told(['Seen on 7 May.'], more).map(({ days: all }) => shown(all));
  expect(days({ writtenOn: { kind: 'exact', on: '2025-01-02', words: '' } })).toEqual([['2024-05-07']]);
  expect(days({ writtenOn: { kind: 'unknown', words: '' } })).toEqual([['2026-05-07']]);
  const caseFile = caseOf(
    reportBy('gp', ['Well.'], {
      writtenOn: { kind: 'range', from: '2026-02-01', to: '2026-02-28', words: '' },
    }),
  );
  expect(caseFile.contributions.map((one) => dayOf(one, caseFile))).toEqual(['2026-02-28']);
});
