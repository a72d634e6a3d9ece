import { expect, test } from 'vitest';
import { makeId } from '../../../shared/base/ids.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { sittingsOf, versionBefore } from './sittings.ts';

const monday = new Date(2026, 5, 22, 9, 0).getTime();

/** Versions as (minutes after Monday nine o'clock, who, what it restores), the newest first. */
const versions = (...told: [minutes: number, actor: string, restores?: number][]): Revision[] =>
  told
    .map(([minutes, actor, restores], at) => ({
      document: makeId('draft', 'trial', 'school'),
      number: at + 1,
      at: new Date(monday + minutes * 60_000).toISOString(),
      actor,
      parent: null,
      restores: restores ?? null,
      digest: String(at + 1).padStart(64, '0'),
    }))
    .reverse();

const seen = (revisions: Revision[]) =>
  sittingsOf(revisions).map(({ day, sittings }) => [
    day,
    ...sittings.map(({ actor, revisions: own }) => `${actor} ${own.map(({ number }) => number).join(' ')}`),
  ]);

test('versions stand by day, and together while one person goes on writing', () => {
  const told = versions([0, 'Ada'], [1, 'Ada'], [9, 'Ada'], [30, 'Ada'], [31, 'Ben'], [24 * 60, 'Ada']);
  expect(seen(told)).toEqual([
    ['2026-06-23', 'Ada 6'],
    ['2026-06-22', 'Ben 5', 'Ada 4', 'Ada 3 2 1'],
  ]);
});

test('a version that was brought back stands alone', () => {
  expect(seen(versions([0, 'Ada'], [1, 'Ada'], [2, 'Ada', 1], [3, 'Ada']))).toEqual([
    ['2026-06-22', 'Ada 4', 'Ada 3', 'Ada 2 1'],
  ]);
});

test('a version is compared with the end of the sitting before, within the first with the one before', () => {
  const told = versions([0, 'Ada'], [1, 'Ada'], [40, 'Ada'], [41, 'Ada']);
  expect([4, 3, 2, 1].map((number) => versionBefore(told, number)?.number ?? null)).toEqual([2, 2, 1, null]);
});
