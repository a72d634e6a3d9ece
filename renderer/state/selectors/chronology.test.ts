import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChronologyRow, Merged } from '../../../shared/domain/merged.ts';
import type { When } from '../../../shared/domain/when.ts';
import { chronologyRows, everyEvent, monthsOf } from './chronology.ts';

const inOrder = { column: 'when', descending: false } as const;
const passage = (text: string) => ({ file: 'a.md', text, start: 0, end: text.length, pieces: [] });
const row = (id: string, when: When, over: Partial<ChronologyRow> = {}): ChronologyRow => ({
  id,
  when,
  agency: 'school',
  children: ['c1'],
  what: passage(id),
  source: '',
  outcome: null,
  from: { agency: 'school', organisation: '', author: '', place: '', file: 'a.md', start: 0, end: 1 },
  sameAs: [],
  ...over,
});
const on = (day: string): When => ({ kind: 'exact', on: day, words: '' });
const merged = (rows: ChronologyRow[]) => ({ chronology: rows, findings: [] }) as unknown as Merged;
const ids = (rows: ChronologyRow[], filter: Partial<typeof everyEvent>) =>
  chronologyRows(merged(rows), { ...everyEvent, ...filter }, inOrder).map(({ id }) => id);

const rows = [
  row('march', on('2025-03-09')),
  row('spring', { kind: 'range', from: '2025-03-01', to: '2025-05-31', words: 'spring' }),
  row('june', on('2025-06-01'), { agency: 'police', children: ['c2'] }),
  row('some day', { kind: 'unknown', words: '' }),
];

test('months let through what can have happened in them, and nothing whose date is not known', () => {
  expect(ids(rows, { from: '2025-05' })).toEqual(['spring', 'june']);
  expect(ids(rows, { to: '2025-03' })).toEqual(['spring', 'march']);
  expect(ids(rows, { from: '2025-04', to: '2025-04' })).toEqual(['spring']);
  expect(monthsOf(rows)).toEqual(['2025-03', '2025-06']);
});

test('agency, child, certainty and words narrow together', () => {
  expect(ids(rows, { agency: 'police' })).toEqual(['june']);
  expect(ids(rows, { child: 'c1', certainty: 'exact' })).toEqual(['march']);
  expect(ids(rows, { text: 'SOME day' })).toEqual(['some day']);
});

test('without a filter every row is there once, whatever the order', () => {
  const anyDay = fc
    .integer({ min: 0, max: 9999 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(anyDay), fc.boolean(), (days, descending) => {
      const all = days.map((day, at) => row(String(at), on(day)));
      const shown = chronologyRows(merged(all), everyEvent, { column: 'when', descending });
      expect(shown.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      const dates = shown.map(({ when }) => (when.kind === 'exact' ? when.on : ''));
      expect(dates).toEqual(descending ? dates.toSorted().toReversed() : dates.toSorted());
    }),
  );
});
