import { expect, test } from 'vitest';
import { displayDate, fileDate } from './display-date.ts';

test('a day is written as people write it, and anything else as it came', () => {
  expect(displayDate('2026-02-14')).toBe('14 February 2026');
  expect(displayDate('2026-02-14T23:59:59Z')).toBe('14 February 2026');
  expect(displayDate('about May 2024')).toBe('about May 2024');
  expect(displayDate('')).toBe('');
});

test('a file is dated by the day of its report, never by the clock', () => {
  expect(fileDate('2026-06-23').toISOString()).toBe('2026-06-23T12:00:00.000Z');
  expect(fileDate('no day').toISOString()).toBe('2000-01-01T12:00:00.000Z');
});
