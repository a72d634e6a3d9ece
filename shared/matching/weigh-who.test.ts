import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import type { Reason } from './reason.ts';
import { adultReason, childReason, partnerReason } from './weigh-who.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
/** What a part of the comparison says, the same in either order. */
function said(part: (a: Account, b: Account) => Reason | null, a: Account, b: Account) {
  const [one, other] = [part(a, b), part(b, a)];
  expect(one?.weight).toBe(other?.weight);
  return one ? [one.weight, one.why()] : null;
}

describe('children', () => {
  const presumed = (child: string, ...kinds: string[]): Partial<Facts> => ({
    children: of(child),
    kinds: of(...kinds),
    areChildrenNamed: false,
  });
  const named = (child: string, ...kinds: string[]): Partial<Facts> => ({
    children: of(child),
    kinds: of(...kinds),
  });

  it.each<[string, Partial<Facts>, Partial<Facts>, [number, string] | null]>([
    ['say nothing where one account names none', { children: of('a') }, {}, null],
    ['are the very same', { children: of('a', 'b') }, { children: of('b', 'a') }, [1.5, 'the same child']],
    [
      'count less where one is of two',
      { children: of('a', 'b') },
      { children: of('a') },
      [0.5, 'the same child'],
    ],
    [
      'count less where each is of two',
      { children: of('a', 'b') },
      { children: of('a', 'c') },
      [0.5, 'the same child'],
    ],
    ['are others', { children: of('a') }, { children: of('b') }, [-9, 'different children']],
    [
      'say nothing of what befell the household, told in a report on another child',
      named('a', 'domestic-abuse'),
      presumed('b', 'domestic-abuse'),
      null,
    ],
    [
      'say nothing of it in two reports each on one child',
      presumed('a', 'injury', 'noise'),
      presumed('b', 'noise'),
      null,
    ],
    [
      'are others where each tells of another visit',
      named('a', 'home-visit'),
      presumed('b', 'noise'),
      [-9, 'different children'],
    ],
    [
      'are others in what befalls one child',
      named('a', 'injury'),
      presumed('b', 'injury'),
      [-9, 'different children'],
    ],
    [
      'are others where both name theirs',
      named('a', 'domestic-abuse'),
      named('b', 'domestic-abuse'),
      [-9, 'different children'],
    ],
  ])('%s', (_, a, b, wanted) => {
    expect(said(childReason, told(a), told(b))).toEqual(wanted);
  });
});

describe('adults', () => {
  it.each<[string, Partial<Facts>, Partial<Facts>, [number, string] | null]>([
    ['are one and the same', { adults: of('m') }, { adults: of('m', 's') }, [1.5, 'the same adult']],
    [
      'are two and count for no more than 2.5',
      { adults: of('m', 's') },
      { adults: of('m', 's') },
      [2.5, 'the same adult'],
    ],
    ['say nothing where they are others', { adults: of('m') }, { adults: of('s') }, null],
    [
      'are of one account, and a child of the other',
      { children: of('a') },
      { adults: of('m') },
      [-1, 'one is about a child, one about an adult'],
    ],
    [
      'say nothing where the child is only presumed',
      { children: of('a'), areChildrenNamed: false },
      { adults: of('m') },
      null,
    ],
    ['say nothing where neither names one', { children: of('a') }, { children: of('a') }, null],
    ['say nothing where one names nobody', {}, { adults: of('m') }, null],
    ['say nothing where one names a child and one nobody', {}, { children: of('a') }, null],
    ['say nothing where one names both', { children: of('a') }, { children: of('a'), adults: of('m') }, null],
  ])('%s', (_, a, b, wanted) => {
    expect(said(adultReason, told(a), told(b))).toEqual(wanted);
  });

  it('may be others in the notice of a police event, which names the children', () => {
    const event = told({ adults: of('m') }, { agency: 'police' });
    expect(said(adultReason, event, told({ adults: of('s'), isNotice: true }))).toBeNull();
    expect(said(adultReason, event, told({ children: of('a'), isNotice: true }))).toBeNull();
    expect(said(adultReason, event, told({ adults: of('m'), isNotice: true }))?.[0]).toBe(1.5);
  });
});

it('agencies count that name one another', () => {
  const police = (facts: Partial<Facts>) => told(facts, { agency: 'police' });
  const weigh = (a: Account, b: Account, apart = 0) => {
    const found = partnerReason(a, b, apart);
    return found && [found.weight, found.why()];
  };
  expect(weigh(told({}), police({ agencies: of('gp') }))).toBeNull();
  const one = told({ agencies: of('police') });
  expect(weigh(one, police({}))).toEqual([1.8, 'one names the other agency']);
  expect(weigh(one, police({ agencies: of('school') }))).toEqual([4, 'each names the other agency']);
  const there = told({ agencies: of('police') }, { text: 'The police came' });
  expect(weigh(there, police({}))).toEqual([3.5, 'one tells of the other agency being there that day']);
  expect(weigh(there, police({}), 1)?.[0]).toBe(1.8);
});
