import { expect, it } from 'vitest';
import { shareOf } from './share.ts';

it.each([
  ['4 of 8', 0.5],
  ['3 out of 4', 0.75],
  ['38 / 40', 0.95],
  ['two of the four', 0.5],
  ['One of her ten', 0.1],
  ['none of his twelve', 0],
  ['five of their eleven', 5 / 11],
  ['six of nine', 6 / 9],
  ['three of seven', 3 / 7],
  ['Of eight offered she has come to two', 0.25],
  ['Offered 8, kept 4', 0.5],
  ['Of 10 visits he was present for 9', 0.9],
  ['Offered ten: attended 3 of 5', 0.3],
  ['Of nine, she has been to 3', 3 / 9],
  ['82 %', 0.82],
  ['82.5 per cent', 0.825],
  ['4 of 8, 90%', 0.5],
  ['Offered 8. Kept 4', null],
  ['seen 4 times', null],
  ['', null],
])('of "%s" it is %s', (text, share) => {
  expect(shareOf(text)).toBe(share);
});
