import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../language/calendar-days.ts';
import type { Account } from './account.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { stretch } from './days.ts';
import { told } from './invented-account.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const from = (day: number, length = 1) => ({
  days: [stretch(addDays('2026-03-07', day), addDays('2026-03-07', day + length - 1), length === 1)],
});
const areWeighed = (...accounts: Account[]): boolean => [...candidatePairs(accounts)].length > 0;

describe('pairs that are worth weighing', () => {
  it.each<[string, Account, Account, boolean]>([
    ['a kind in common', told({ kinds: of('injury') }), told({ kinds: of('injury') }), true],
    ['ten days', told({ kinds: of('injury') }), told({ kinds: of('injury') }, from(10)), true],
    ['eleven days', told({ kinds: of('injury') }), told({ kinds: of('injury') }, from(11)), false],
    ['two words', told({ words: of('door', 'shout') }), told({ words: of('shout', 'door') }), true],
    ['one word', told({ words: of('door', 'shout') }), told({ words: of('door') }), false],
    ['one idea', told({ words: of('=door') }), told({ words: of('=door') }), true],
    ['a reference', told({ references: of('WP-1') }), told({ references: of('WP-1') }), true],
    [
      'one of several days',
      told({ kinds: of('injury') }, { days: [...from(0).days, ...from(30).days, ...from(90).days] }),
      told({ kinds: of('injury') }, { days: [...from(35).days, ...from(60).days] }),
      true,
    ],
    [
      'none of several days',
      told({ kinds: of('injury') }, { days: [...from(0).days, ...from(60).days] }),
      told({ kinds: of('injury') }, { days: [...from(30).days, ...from(0, 63).days] }),
      false,
    ],
    [
      'a word twice, on several days',
      told({ words: of('door') }, { days: [...from(0).days, ...from(30).days] }),
      told({ words: of('door') }, { days: [...from(0).days, ...from(30).days] }),
      false,
    ],
    [
      'a word and stretches of two weeks',
      told({ words: of('door') }, from(0, 12)),
      told({ words: of('door') }, from(0, 12)),
      false,
    ],
    ['nothing', told({ kinds: of('injury') }), told({ kinds: of('missing') }), false],
    [
      'the two agencies',
      told({ agencies: of('police') }),
      told({ agencies: of('school') }, { agency: 'police' }),
      true,
    ],
    [
      'another agency',
      told({ agencies: of('police') }),
      told({ agencies: of('gp') }, { agency: 'housing' }),
      false,
    ],
    [
      'an agency on a day that it tells of',
      told({ agencies: of('police') }),
      told({}, { agency: 'police' }),
      true,
    ],
    [
      'an agency on another day',
      told({ agencies: of('police') }),
      told({}, { agency: 'police', ...from(1) }),
      false,
    ],
    [
      'an agency that both name',
      told({ agencies: of('gp') }),
      told({ agencies: of('gp') }, { agency: 'police' }),
      false,
    ],
    [
      'a rare word',
      told({ words: of('pebble'), rare: of('pebble') }),
      told({ words: of('pebble'), rare: of('pebble') }),
      true,
    ],
    ['a notice and a GP', told({ isNotice: true }), told({}, { agency: 'gp' }), false],
    ['a notice of the police', told({ isNotice: true }), told({}, { agency: 'police' }), true],
    [
      'a stretch of two months',
      told({ kinds: of('injury') }),
      told({ kinds: of('injury') }, from(0, 62)),
      true,
    ],
    ['a longer stretch', told({ kinds: of('injury') }), told({ kinds: of('injury') }, from(0, 63)), false],
    [
      'a word and long stretches',
      told({ words: of('door') }, from(0, 40)),
      told({ words: of('door') }, from(0, 40)),
      false,
    ],
  ])('%s', (_, a, b, are) => {
    expect(areWeighed(a, b)).toBe(are);
    expect(areWeighed(b, a)).toBe(are);
  });

  it('are all that have a kind in common within ten days, each once', () => {
    const any = fc.array(
      fc.record({ day: fc.nat({ max: 60 }), kind: fc.constantFrom('injury', 'missing') }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(any, (given) => {
        const accounts = given.map(({ day, kind }, at) =>
          told({ kinds: of(kind) }, { ...from(day), id: `${at}` }),
        );
        const pairs = [...candidatePairs(accounts)].map(([a, b]) => `${a.id} ${b.id}`);
        const wanted = given.flatMap((one, at) =>
          given.flatMap((other, later) =>
            later > at && other.kind === one.kind && Math.abs(other.day - one.day) <= 10
              ? [`${at} ${later}`]
              : [],
          ),
        );
        expect(pairs.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });
});
