import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';
import { Backoff, longestWait, waitAfter } from './backoff.ts';

describe('slowing guesses down', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let clock = 0;
  const now = () => new Date(clock);
  const fails = (times: number, backoff: Backoff) => {
    for (let at = 0; at < times; at++) {
      clock += longestWait * 1000;
      backoff.begin();
    }
  };
  const refused = (backoff: Backoff): string => {
    try {
      backoff.begin();
    } catch (thrown) {
      if (isRefusal(thrown, 'wait')) return thrown.message;
      throw thrown;
    }
    return '';
  };
  beforeEach(() => {
    place = temporaryFolder();
    clock = Date.parse('2026-03-01T12:00:00Z');
  });
  afterEach(() => place.remove());

  test('the wait grows and ends at half a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000].map(waitAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30]);
  });

  test('a wait is told in seconds and holds after a restart', () => {
    fails(5, new Backoff(place.folder, now));
    expect(refused(new Backoff(place.folder, now))).toContain('Wait 4 seconds');
    clock += 3_000;
    expect(refused(new Backoff(place.folder, now))).toContain('Wait 1 second,');
    clock += 1_000;
    expect(refused(new Backoff(place.folder, now))).toBe('');
  });

  test('an attempt counts before it is known how it ends, and the right one clears the count', () => {
    const backoff = new Backoff(place.folder, now);
    backoff.begin();
    expect(JSON.parse(readFileSync(join(place.folder, 'attempts.json'), 'utf8'))).toEqual({
      failed: 1,
      at: clock,
    });
    backoff.succeeded();
    expect(existsSync(join(place.folder, 'attempts.json'))).toBe(false);
  });

  test('nobody is locked out: not by a clock that was set back by a year, nor by a file that was tampered with', () => {
    fails(50, new Backoff(place.folder, now));
    clock -= 365 * 86_400_000;
    const later = new Backoff(place.folder, now);
    expect(refused(later)).toContain(`Wait ${longestWait} seconds`);
    clock += longestWait * 1000;
    expect(refused(later)).toBe('');
  });
});
