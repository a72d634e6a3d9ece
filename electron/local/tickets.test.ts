import { expect, test } from 'vitest';
import { Tickets } from './tickets.ts';

test('a ticket is good once, within its minute, and no other path ever is', () => {
  const tickets = new Tickets();
  const [first, second] = [tickets.issue(0), tickets.issue(0)];
  expect(first).not.toBe(second);
  expect(tickets.redeem('/enter/', 1)).toBe(false);
  expect(tickets.redeem(first.slice(0, -1), 1)).toBe(false);
  expect(tickets.redeem(first, 60_000)).toBe(true);
  expect(tickets.redeem(first, 60_000)).toBe(false);
  expect(tickets.redeem(second, 60_001)).toBe(false);
});
