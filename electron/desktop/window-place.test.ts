import { expect, test } from 'vitest';
import { readPlace, usual } from './window-place.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];
const kept = { x: 2000, y: 50, width: 900, height: 700, maximised: true };

test('a window comes back where it stood, on any screen', () => {
  expect(readPlace(kept, screens)).toEqual(kept);
  expect(readPlace({ ...kept, x: -300 }, screens)).toEqual({ ...kept, x: -300 });
  expect(readPlace({ width: 900, height: 700 }, screens)).toEqual({
    width: 900,
    height: 700,
    maximised: false,
  });
});

test('a window whose screen is gone comes back in the usual place', () => {
  expect(readPlace(kept, screens.slice(0, 1))).toEqual(usual);
  expect(readPlace({ ...kept, y: 5000 }, screens)).toEqual(usual);
});

test.each([
  undefined,
  null,
  'window',
  [],
  {},
  { ...kept, width: '900' },
  { ...kept, height: 3 },
  { ...kept, width: NaN },
])('%j is no place', (stored) => {
  expect(readPlace(stored, screens)).toEqual(usual);
});
