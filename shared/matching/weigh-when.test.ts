import { describe, expect, it } from 'vitest';
import { addDays } from '../language/calendar-days.ts';
import type { Account } from './account.ts';
import { type Days, stretch } from './days.ts';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import { clockReason, isNoticeOf, nearest, whenReason } from './weigh-when.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
/** Days from 4 March 2026 on: one that is sure, or a rough stretch of several. */
const days = (from: number, length = 1, isSure = length === 1): Days =>
  stretch(addDays('2026-03-04', from), addDays('2026-03-04', from + length - 1), isSure);
const on = (from: number, facts: Partial<Facts> = {}, agency = 'school') =>
  told(facts, { days: [days(from)], agency });
const rough = (from: number, length: number) => told({}, { days: [days(from, length, false)] });
/** What the days say, the same in either order. */
function weigh(a: Account, b: Account): { weight: number; why: string } {
  const [one, other] = [whenReason(a, b, nearest(a, b)), whenReason(b, a, nearest(b, a))];
  expect(one.weight).toBe(other.weight);
  return { weight: one.weight, why: one.why() };
}

describe('days that are sure', () => {
  it.each([
    [0, 3.5, 'the same day'],
    [1, 2.5, '1 day apart'],
    [2, 1.5, '2 days apart'],
    [3, 0.5, '3 days apart'],
    [4, -1, '4 days apart'],
    [5, -2.5, '5 days apart'],
    [6, -4, '6 days apart'],
    [7, -6, '7 days apart'],
    [8, -6, '8 days apart'],
    [9, -6, '9 days apart'],
    [11, -20, '11 days apart'],
  ])('%s apart', (apart, weight, why) => {
    expect(weigh(on(0), on(apart))).toEqual({ weight, why });
  });

  it('are a slip of the pen apart ten days on in one month', () => {
    expect(weigh(on(0), on(10))).toEqual({ weight: -3.5, why: '10 days apart, one figure different' });
    expect(weigh(told({}, { days: [days(0), days(30)] }), on(10)).weight).toBe(-3.5);
    expect(weigh(told({}, { days: [days(0), days(7)] }), on(10)).weight).toBe(0.5);
    expect(weigh(told({}, { days: [days(0), days(8)] }), on(10)).weight).toBe(1.5);
    expect(weigh(on(25), on(35)).weight).toBe(-6);
  });

  it('of what is held once in a while are likelier a slip than two', () => {
    const held = (from: number, kind: string) => on(from, { kinds: of(kind) });
    expect(weigh(held(0, 'marac'), held(6, 'marac'))).toEqual({
      weight: -0.5,
      why: '6 days apart, of what is held once in a while',
    });
    expect(weigh(held(0, 'strategy-discussion'), held(3, 'strategy-discussion')).weight).toBe(-0.5);
    expect(weigh(held(0, 'marac'), held(2, 'marac')).weight).toBe(1.5);
    expect(weigh(held(0, 'marac'), held(6, 'strategy-discussion')).weight).toBe(-4);
    expect(weigh(held(0, 'home-visit'), held(6, 'home-visit')).weight).toBe(-4);
  });

  it('do not count against being told later of what is grave and rare', () => {
    const grave = (from: number, kinds: string[], isNotice = false) =>
      on(from, { kinds: of(...kinds), isNotice });
    expect(weigh(grave(0, ['weapon']), grave(6, ['noise', 'weapon'], true))).toEqual({
      weight: 0,
      why: 'told of 6 days later',
    });
    expect(weigh(grave(0, ['weapon']), grave(6, ['weapon'])).weight).toBe(-4);
    expect(weigh(grave(0, ['weapon']), grave(6, ['suspension'], true)).weight).toBe(-4);
    expect(weigh(grave(0, ['missing']), grave(6, ['missing'], true)).weight).toBe(-4);
    expect(weigh(grave(0, ['unheard-of']), grave(6, ['unheard-of'], true)).weight).toBe(-4);
    expect(weigh(grave(0, ['weapon']), grave(2, ['weapon'], true)).weight).toBe(1.5);
    expect(weigh(grave(0, ['weapon']), grave(3, ['weapon'], true)).weight).toBe(0);
  });
});

describe('rough days', () => {
  it.each([
    [1, 0, 12, 1.5, 'within the time given'],
    [1, 0, 13, 0.5, 'within the time given'],
    [1, 0, 31, 0.5, 'within the time given'],
    [1, 0, 32, -2, 'within the time given'],
    [-1, 0, 5, -1.5, '1 days outside the time given'],
    [-3, 0, 5, -1.5, '3 days outside the time given'],
    [-4, 0, 5, -3, '4 days outside the time given'],
  ])('day %s with a stretch from %s of %s', (day, from, length, weight, why) => {
    expect(weigh(on(day), rough(from, length))).toEqual({ weight, why });
  });

  it('count by the shorter stretch of each account, the longer of the two', () => {
    expect(weigh(rough(0, 5), rough(0, 40)).weight).toBe(-2);
    expect(weigh(rough(0, 5), told({}, { days: [days(0, 40), days(0, 9)] })).weight).toBe(1.5);
    expect(weigh(told({}, { days: [days(0, 40), days(8)] }), on(8)).weight).toBe(3.5);
  });
});

describe('a notice', () => {
  const event = (from = 0) => on(from, {}, 'police');
  const notice = (from: number, agency?: string) => on(from, { isNotice: true }, agency);

  it('follows the event of the police by five days at most', () => {
    expect(weigh(event(), notice(1))).toEqual({ weight: 2, why: 'the notice follows after 1 days' });
    expect(weigh(event(), notice(5)).weight).toBe(2);
    expect(weigh(event(), notice(6)).weight).toBe(-4);
    expect(weigh(event(), notice(0)).weight).toBe(3.5);
  });

  it('does not come before it, and is of the police’s event only', () => {
    expect(isNoticeOf(event(), notice(0))).toBe(true);
    expect(isNoticeOf(event(1), notice(0))).toBe(false);
    expect(isNoticeOf(on(0), notice(2))).toBe(false);
    expect(isNoticeOf(notice(2), event())).toBe(true);
    expect(isNoticeOf(notice(2), notice(1, 'police'))).toBe(false);
    expect(isNoticeOf(event(), on(1))).toBe(false);
  });

  it('is measured from the first of several days', () => {
    const several = (...all: Days[]) => told({ isNotice: true }, { days: all });
    expect(isNoticeOf(event(), several(days(-2, 3, false)))).toBe(true);
    expect(isNoticeOf(event(), several(days(4), days(-1)))).toBe(false);
    expect(isNoticeOf(event(), several(days(-1), days(4)))).toBe(false);
    expect(isNoticeOf(told({}, { agency: 'police', days: [days(3), days(0)] }), notice(1))).toBe(true);
  });
});

describe('the clock', () => {
  const at = (minutes: number | null) => told({ minutes });
  it.each([
    [600, 675, 0, 1.5, '75 minutes apart on the clock'],
    [600, 676, 0, undefined, undefined],
    [600, 780, 0, undefined, undefined],
    [600, 781, 0, -2, 'hours apart on the clock'],
    [10, 1430, 1, 1.5, '20 minutes apart on the clock'],
    [600, 610, 1, 1.5, '10 minutes apart on the clock'],
    [600, 610, 2, undefined, undefined],
    [null, 600, 0, undefined, undefined],
    [null, null, 0, undefined, undefined],
  ])('%s and %s, %s days apart', (one, other, apart, weight, why) => {
    for (const [a, b] of [
      [at(one), at(other)],
      [at(other), at(one)],
    ] as const) {
      expect(clockReason(a, b, apart)?.weight).toBe(weight);
      expect(clockReason(a, b, apart)?.why()).toBe(why);
    }
  });
});
