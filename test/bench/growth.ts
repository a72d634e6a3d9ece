import assert from 'node:assert/strict';
import type { Line } from './table.ts';

/** How time grows with events from 400 to 10,000, as the power of their number: 1 is linear. */
export function growth(took: readonly { events: number; ms: number }[]): Line {
  const [from, to] = [400, 10_000].map((size) => took.find(({ events }) => events === size));
  assert.ok(from && to);
  const power = Math.log(to.ms / from.ms) / Math.log(to.events / from.events);
  return {
    what: 'growth from 400 events to 10,000 at the same density: time ~ events to the power of',
    result: power.toFixed(2),
    target: '<= 1.20',
    met: power <= 1.2,
  };
}
