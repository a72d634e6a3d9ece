import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterWallTime } from './wall-timer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('calls back once when the time has passed, and not when it was prevented', () => {
  const calls: string[] = [];
  afterWallTime(60_000, () => calls.push('one'));
  const prevent = afterWallTime(60_000, () => calls.push('two'));
  vi.advanceTimersByTime(59_000);
  expect(calls).toEqual([]);
  prevent();
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual(['one']);
});

test('time during which the computer slept counts', () => {
  const calls: string[] = [];
  afterWallTime(600_000, () => calls.push('locked'));
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(5_000);
  expect(calls).toEqual(['locked']);
});

test('a clock that is set back does not put it off', () => {
  const calls: string[] = [];
  afterWallTime(60_000, () => calls.push('locked'));
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual(['locked']);
});
