import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import type { Account } from '../account.ts';
import { told } from '../invented-account.ts';
import type { SameEvent } from '../same-event.ts';
import { happeningsOf } from './happenings.ts';

const early = stretch('2026-03-07', '2026-03-07', true);
const next = stretch('2026-03-09', '2026-03-09', true);
const roughly = stretch('2026-03-01', '2026-03-31', false);
const account = (id: string, more: Partial<Account> = {}) => told({}, { id, ...more });
const of = (one: Account) => happeningsOf([one], []);
/** The names of the events of some accounts, in their order, where pairs of them were found to be the same. */
const events = (accounts: readonly Account[], ...same: (readonly [Account, Account, ...Account[]])[]) =>
  happeningsOf(
    accounts,
    same.map(([a, b, ...twins]): SameEvent => ({
      a,
      b,
      twins,
      weighed: { bits: 9, daysApart: 0, reasons: [] },
    })),
  ).map(({ event }) => event);

describe('a happening', () => {
  it('has a sure day: the first that its account gives', () => {
    const [one] = of(account('x', { days: [roughly, next, early] }));
    expect(one).toMatchObject({ agency: 'school', day: next.first, times: 2, event: 'school 2026-03-09' });
    expect(of(account('x', { days: [roughly] }))).toEqual([]);
  });

  it('counts a day once that is given twice', () => {
    expect(of(account('x', { days: [early, early] }))[0]?.times).toBe(1);
  });

  it('is of the children named, or else of the adults, or else of the children of the report', () => {
    const [children, adults] = [new Set(['child:a', 'child:b']), new Set(['person:m'])];
    const whom = (facts: Parameters<typeof told>[0]) => of(told({ children, ...facts }))[0]?.whom;
    expect(whom({ adults, areChildrenNamed: true })).toEqual(['child:a', 'child:b']);
    expect(whom({ adults, areChildrenNamed: false })).toEqual(['person:m']);
    expect(whom({ areChildrenNamed: false })).toEqual(['child:a', 'child:b']);
  });

  it.each([
    'Ivo was absent.',
    'Absence, no reason given.',
    'Not in today.',
    'Ivo did not come in.',
    'Nell did not attend.',
    'Late, 09:40.',
    'Off sick.',
    'No show.',
    'Away until Monday.',
    'Kept at home.',
  ])('is an absence: %s', (text) => {
    expect(of(account('x', { text }))[0]?.isAbsence).toBe(true);
  });

  it.each(['In school, tired.', 'Mum did not ring.', 'Switched off the light.', 'Lately he is tired.'])(
    'is no absence: %s',
    (text) => {
      expect(of(account('x', { text }))[0]?.isAbsence).toBe(false);
    },
  );
});

describe('what several tell is one event', () => {
  const [a, b, c] = [account('a'), account('b'), account('c')];
  const [d, e] = [account('d'), account('e')];

  it('with one name, the least of its accounts’', () => {
    expect(events([a, b, c], [c, b])).toEqual(['school 2026-03-07', 'b', 'b']);
  });

  it('with the twins of its accounts, and through one of them', () => {
    expect(events([a, b, c], [b, c, a])).toEqual(['a', 'a', 'a']);
    expect(events([a, b, c, d, e], [d, e], [b, c], [c, e], [a, d])).toEqual(['a', 'a', 'a', 'a', 'a']);
    expect(events([a, b, c, d, e], [a, b], [c, e], [d, e])).toEqual(['a', 'a', 'c', 'c', 'c']);
  });
});

it('counts as one event what is likely one, and as two what is only asked about', () => {
  const [a, b] = [account('a', { days: [early] }), account('b', { days: [next] })];
  const bound = (bits: number): number =>
    new Set(
      happeningsOf([a, b], [{ a, b, twins: [], weighed: { bits, daysApart: 2, reasons: [] } }]).map(
        ({ event }) => event,
      ),
    ).size;
  expect([bound(7), bound(6.9)]).toEqual([1, 2]);
});
