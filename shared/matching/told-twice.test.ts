import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import type { Facts } from './facts.ts';
import { numbered, toldBy as at, withAdults } from './invented-account.ts';
import { sameEvents } from './same-event.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const found = (...accounts: Account[]) =>
  sameEvents(accounts).map(({ a, b, twins }) => [
    `${a.id} ${b.id}`,
    twins
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ]);

describe('what a report tells twice', () => {
  it('stands once, with its twin beside it', () => {
    const [s1, s2] = [at('s1', 'school', withAdults), at('s2', 'school', numbered)];
    expect(found(s1, s2, at('p1', 'police', withAdults))).toEqual([['s1 p1', 's2']]);
    expect(found(at('p1', 'police', withAdults), s2, s1)).toEqual([['p1 s1', 's2']]);
    expect(found(s2, at('p1', 'police', withAdults), s1)).toEqual([['p1 s1', 's2']]);
  });

  it('is one event a day apart at most, and from 6.5 bits on', () => {
    const police = at('p1', 'police', { ...withAdults, references: of('WP1', 'WP2') });
    const next = (later: number, facts: Partial<Facts> = withAdults) =>
      found(at('s1', 'school', withAdults), at('s2', 'school', facts, later), police).length;
    expect(next(1)).toBe(1);
    expect(next(2)).toBe(2);
    expect(next(0, { ...withAdults, references: of('WP2') })).toBe(2);
    expect(next(0, numbered)).toBe(1);
  });

  it('stands once where both reports tell it twice', () => {
    const both = ['s1', 's2'].map((id) => at(id, 'school', numbered));
    expect(found(...both, at('p1', 'police', numbered), at('p2', 'police', numbered))).toEqual([
      ['s1 p1', 'p2 p2 s2 s2'],
    ]);
  });

  it('stays with each agency that tells it too', () => {
    const s1 = at('s1', 'school', { references: of('WP1', 'GP1') });
    const s2 = at('s2', 'school', { references: of('WP1', 'PO1') });
    const [gp, police] = [
      at('g1', 'gp', { references: of('GP1') }),
      at('p1', 'police', { references: of('PO1') }),
    ];
    expect(found(s1, s2, gp, police)).toEqual([
      ['s1 g1', ''],
      ['s2 p1', ''],
    ]);
  });

  it('goes to the likeliest of two that it repeats', () => {
    const s1 = at('s1', 'school', { references: of('A'), adults: of('m', 's') });
    const s2 = at('s2', 'school', { references: of('A', 'B') });
    const s3 = at('s3', 'school', { references: of('B'), adults: of('m') });
    const police = at('p1', 'police', { references: of('A', 'B'), adults: of('m', 's') });
    expect(found(s3, s2, s1, police)).toEqual([
      ['s1 p1', 's2'],
      ['s3 p1', ''],
    ]);
  });
});
