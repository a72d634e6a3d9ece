import { expect, it } from 'vitest';
import { type Account, accountsOf } from './account.ts';
import { readerOf } from './facts.ts';
import { type Paragraph, caseOf, reportBy } from './invented-case.ts';

const heading = 'Missing episodes';
const told = (say: string, more: Partial<Paragraph> = {}): Account[] => {
  const caseFile = caseOf(reportBy('police', [{ heading, form: 'row', say, ...more }]));
  return caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, readerOf(caseFile)));
};
const row = 'M1 | 12-01-26 2140hrs | 13-01-26 1050hrs | walked into school';

it('reads a row of a table that is no chronology as an event, by its days and what its heading says', () => {
  const [one, ...more] = told(row);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ id: 'police:statement:police-0:row', event: null, text: `${heading}. ${row}` });
  expect(one?.evidence.quote).toBe(row);
  expect(one?.days.map(({ from }) => from)).toEqual(['2026-01-12', '2026-01-13']);
  expect([...(one?.facts.kinds ?? [])]).toEqual(['missing']);
  expect(one?.facts.minutes).toBeNull();
});

it('takes the time of its only day', () => {
  expect(told('M1 | 12-01-26 2140hrs | walked home')[0]?.facts.minutes).toBe(21 * 60 + 40);
});

it.each<[string, string, Partial<Paragraph>, number]>([
  ['three days', 'M9 | 5/9/26 | 6/9/26 | talked to 8/9/26', {}, 1],
  ['four days', 'M9 | 5/9/26 | 6/9/26 | 7/9/26 | 8/9/26', {}, 0],
  ['no day', 'M9 | walked home', {}, 0],
  ['a month', 'M9 | May 2026', {}, 0],
  ['no cells', 'Walked home 5/9/26', {}, 0],
  ['nothing that is of a kind', 'M9 | 5/9/26 | pebbles', { heading: 'Further' }, 0],
  ['its own kind', 'M9 | 5/9/26 | bruise', { heading: 'Further' }, 1],
  ['what is to be done', 'M9 | bruise to be looked at | 5/9/27', { section: 'actions' }, 0],
  ['what was done', row, { section: 'actions' }, 1],
  ['somebody having been seen', 'Examined | 5/9/26 | Centre', { section: 'details', heading: '' }, 1],
  ['a birth', 'Bruise seen | born 5/9/26', {}, 0],
  ['a date of birth', 'Bruise seen | DOB 5/9/26', {}, 0],
])('reads of a row with %s so many accounts: %j', (_, say, more, count) => {
  expect(told(say, more)).toHaveLength(count);
});
