import { describe, expect, test } from 'vitest';
import type { When } from '../domain/when.ts';
import { daysOf, eventDays, isSlip, lengthOf, stretch } from './days.ts';

/** Wednesday 11 March 2026. */
const wednesday: When = { kind: 'exact', on: '2026-03-11', words: '' };
const pointsTo = (words: string): string[] =>
  eventDays(wednesday, words)
    .slice(1)
    .map(({ from, to, isSure }) => `${from === to ? from : `${from}/${to}`}${isSure ? '' : '?'}`);

describe('the days of an event', () => {
  test.each([
    ['He was late.', []],
    ['Argument last night', ['2026-03-10']],
    ['The evening before, shouting', ['2026-03-10']],
    ['Bruise seen after a fall over the weekend', ['2026-03-07/2026-03-10?']],
    ['Has not been seen since the 9th', ['2026-03-09']],
    ['Gone since the 28th', ['2026-02-28']],
    ['On the 25th centile', []],
    ['Mum rang to say he was out on Sunday', ['2026-03-08?']],
    ['Seen on Wednesday', ['2026-03-11?']],
    ['Comes on Thursdays', []],
    ['Says he fell on 9 March', ['2026-03-09']],
    ['Wrote of a fall on 2 January 2025', []],
  ])('%s', (words, days) => {
    expect(pointsTo(words)).toEqual(days);
  });

  test('are none where nothing is known', () => {
    const unknown: When = { kind: 'unknown', words: 'some time' };
    expect(daysOf(unknown)).toEqual([]);
    expect(eventDays(unknown, 'yesterday')).toEqual([]);
  });

  test('are sure only where the writer gives the very day', () => {
    expect(daysOf(wednesday)).toEqual([stretch('2026-03-11', '2026-03-11', true)]);
    expect(lengthOf(stretch('2026-03-01', '2026-03-31', false))).toBe(31);
  });

  test.each([
    ['2026-03-04', '2026-03-14', true],
    ['2026-03-14', '2026-03-24', true],
    ['2026-03-04', '2026-03-24', false],
    ['2026-03-04', '2026-03-15', false],
    ['2026-03-04', '2026-04-14', false],
    ['2026-03-04', '2026-03-04', false],
  ])('%s and %s: a slip of the pen is %s', (one, other, is) => {
    expect(isSlip(one, other)).toBe(is);
    expect(isSlip(other, one)).toBe(is);
  });
});
