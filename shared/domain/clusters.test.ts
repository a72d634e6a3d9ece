import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { clusters } from './clusters.ts';

const finding = (
  id: string,
  weight: Finding['weight'],
  parts: string[],
  ...places: [string, number, number][]
): Finding => ({
  id,
  kind: 'same-event',
  tier: 'merge',
  weight,
  message: '',
  why: '',
  differences: parts.map((part) => ({ part, values: ['a', 'b'] })),
  evidence: places.map(([file, start, end]) => ({ file, quote: 'x', start, end })),
  suggestions: [],
});

test('findings about the same words are one cluster, however they are chained', () => {
  const all = clusters([
    finding('ab', 'consider', ['date'], ['a', 0, 10], ['b', 0, 10]),
    finding('cd', 'consider', [], ['c', 50, 60], ['d', 0, 10]),
    finding('bc', 'should', ['side'], ['b', 5, 12], ['c', 0, 10]),
    finding('cb', 'consider', [], ['c', 8, 20], ['b', 40, 50]),
  ]);
  expect(all.map(({ findings }) => findings.map(({ id }) => id))).toEqual([['bc', 'ab', 'cb'], ['cd']]);
  expect(all[0]?.parts).toEqual(['side', 'date']);
});

test('the gravest stands first, then what differs on more than the day', () => {
  const all = clusters([
    finding('day', 'should', ['date', 'time'], ['a', 0, 1]),
    finding('account', 'should', ['account given'], ['b', 0, 1]),
    finding('none', 'consider', [], ['c', 0, 1]),
    finding('grave', 'must', [], ['d', 0, 1]),
  ]);
  expect(all.map(({ findings }) => findings[0]?.id)).toEqual(['grave', 'account', 'day', 'none']);
});
