import { expect, test } from 'vitest';
import { dateAtHead, isEntry } from './dated-line.ts';

test.each([
  ['EP/1187/26. 15MAY26 1120h. Boy on the stairs', '15MAY26 1120h'],
  ['CAD 4412: 3/5/26 call', '3/5/26'],
  ['18.05.2026 police notice', '18.05.2026'],
  ['02.2018 placement order', '02.2018'],
  ['(INC-204) 4 May 2026 shouting', '4 May 2026'],
])('“%s” begins with a day', (line, words) => {
  expect(dateAtHead(line, '2026-10-13')?.when.words).toBe(words);
});

test.each([
  'Seen on 4 May 2026',
  'Last Friday he was late',
  'Flat 6 from 4 May 2026',
  'Mr Maskell, 4 May 2026',
])('“%s” does not', (line) => {
  expect(dateAtHead(line, '2026-10-13')).toBeNull();
});

test.each([
  [': seen at home', false, true],
  [' - seen at home', false, true],
  [' Seen at home', false, true],
  [' “He fell”', false, true],
  [' seen at home', false, false],
  [' seen at home', true, true],
  [' was the day on which', true, false],
  [' to 4 June', true, false],
  ['', true, false],
])('after a date “%s” (in a list: %s) is an entry: %s', (rest, isListed, entry) => {
  expect(isEntry(rest, isListed)).toBe(entry);
});
