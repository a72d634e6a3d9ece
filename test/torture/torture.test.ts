import { placeForTests } from '../vault/temporary-vault.ts';
import { expect, test } from 'vitest';
import { torture } from './torture.ts';

test('50 writers killed at random points: nothing acknowledged is lost, no vault is corrupt, at most a second of typing is gone', async () => {
  const { kills, acknowledged, lost, corrupt, typingLost, faults } = await torture(50, placeForTests);
  expect(faults).toEqual([]);
  expect({ kills, lost, corrupt }).toEqual({ kills: 50, lost: 0, corrupt: 0 });
  expect(acknowledged).toBeGreaterThan(100);
  expect(typingLost).toBeLessThanOrEqual(1);
}, 120_000);
