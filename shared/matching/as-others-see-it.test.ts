import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import { type Days, stretch } from './days.ts';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import { kindReason } from './weigh-what.ts';
import { nearest, whenReason } from './weigh-when.ts';
import { childReason } from './weigh-who.ts';

const day = (on: string): Days => stretch(on, on, true);
const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const apart = (a: Account, b: Account) => whenReason(a, b, nearest(a, b)).weight;

describe('one event as two agencies see it', () => {
  it('holds kinds that one event is often seen as for no sign of two', () => {
    const kind = (...kinds: string[]) => told({ kinds: of(...kinds) });
    expect(kindReason(kind('injury'), kind('domestic-abuse')).weight).toBe(-1);
    expect(kindReason(kind('exploitation'), kind('missing')).weight).toBe(-1);
    expect(kindReason(kind('self-harm'), kind('substance')).weight).toBe(-1);
    expect(kindReason(kind('confinement'), kind('neglect')).weight).toBe(-1);
    expect(kindReason(kind('self-harm'), kind('neglect')).weight).toBe(-3);
  });

  it('counts little that two were at one place for other things', () => {
    const seen = (words: string[], ...kinds: string[]) =>
      told({ kinds: of('emergency-care', ...kinds), words: of(...words) });
    expect(kindReason(seen([], 'injury'), seen([], 'self-harm')).weight).toBe(0.5);
    expect(kindReason(seen([], 'injury'), seen([], 'domestic-abuse')).weight).toBe(3);
    expect(kindReason(seen([], 'injury'), seen([])).weight).toBe(3);
    const same = ['=overdose', '=ambulance'];
    expect(kindReason(seen(same, 'injury'), seen(same, 'self-harm')).weight).toBe(3);
    const one = ['=ambulance', 'bus'];
    expect(kindReason(seen(one, 'injury'), seen(one, 'self-harm')).weight).toBe(0.5);
  });

  it('takes what each agency keeps of a dealing with the other for one', () => {
    const note = (agency: string, other: string) =>
      told({ agencies: of(other) }, { agency: agency as Account['agency'], text: 'Letter received' });
    expect(kindReason(note('school', 'gp'), note('gp', 'school')).weight).toBe(2);
  });

  it('takes the evening of a day and the small hours of the next for one night', () => {
    const at = (date: string, minutes: number) => told({ minutes }, { days: [day(date)] });
    expect(apart(at('2026-03-07', 1400), at('2026-03-08', 60))).toBe(3.5);
    expect(apart(at('2026-03-07', 1400), at('2026-03-08', 600))).toBe(2.5);
    expect(apart(at('2026-03-07', 1400), at('2026-03-09', 60))).toBe(1.5);
  });

  it.each<[string, Partial<Facts>, Partial<Facts>, number | undefined]>([
    [
      'holds the wrong twin in what was heard from the other agency for less',
      { children: of('a'), kinds: of('injury'), sites: of('leg') },
      { children: of('b'), kinds: of('injury'), sites: of('leg'), agencies: of('school') },
      -3,
    ],
    [
      'but not of another part of the body',
      { children: of('a'), kinds: of('injury'), sites: of('leg') },
      { children: of('b'), kinds: of('injury'), sites: of('arm'), agencies: of('school') },
      -9,
    ],
    [
      'nor where nobody says whom it was heard from',
      { children: of('a'), kinds: of('injury'), sites: of('leg') },
      { children: of('b'), kinds: of('injury'), sites: of('leg') },
      -9,
    ],
  ])('%s', (_, a, b, weight) => {
    expect(childReason(told(a), told(b))?.weight).toBe(weight);
    expect(childReason(told(b), told(a))?.weight).toBe(weight);
  });
});
