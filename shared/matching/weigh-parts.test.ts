import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import { type Days, stretch } from './days.ts';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import { bodyReason, kindReason, referenceReason, wordReason } from './weigh-what.ts';
import { clockReason, isNoticeOf, nearest, whenReason } from './weigh-when.ts';
import { adultReason, childReason, partnerReason } from './weigh-who.ts';

const day = (on: string): Days => stretch(on, on, true);

const of = (...values: string[]): ReadonlySet<string> => new Set(values);

describe('who', () => {
  it.each<[string, Partial<Facts>, Partial<Facts>, number | undefined]>([
    ['says nothing where one account names no child', { children: of('a') }, {}, undefined],
    ['counts the very same children', { children: of('a', 'b') }, { children: of('b', 'a') }, 1.5],
    ['counts one of two children less', { children: of('a', 'b') }, { children: of('a') }, 0.5],
    ['tells other children apart', { children: of('a') }, { children: of('b') }, -7],
    [
      'lets a household’s event be told in a report on another child',
      { children: of('a'), kinds: of('domestic-abuse') },
      { children: of('b'), kinds: of('domestic-abuse'), areChildrenNamed: false },
      undefined,
    ],
    [
      'but not another kind of event',
      { children: of('a'), kinds: of('injury') },
      { children: of('b'), kinds: of('injury'), areChildrenNamed: false },
      -7,
    ],
    [
      'nor where both name their child',
      { children: of('a'), kinds: of('domestic-abuse') },
      { children: of('b'), kinds: of('domestic-abuse') },
      -7,
    ],
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
      -7,
    ],
    [
      'nor where nobody says whom it was heard from',
      { children: of('a'), kinds: of('injury'), sites: of('leg') },
      { children: of('b'), kinds: of('injury'), sites: of('leg') },
      -7,
    ],
  ])('%s', (_, a, b, weight) => {
    expect(childReason(told(a), told(b))?.weight).toBe(weight);
    expect(childReason(told(b), told(a))?.weight).toBe(weight);
  });

  it.each<[string, Partial<Facts>, Partial<Facts>, number | undefined]>([
    ['counts one adult', { adults: of('m') }, { adults: of('m', 's') }, 1.5],
    ['counts two adults for no more than 2.5', { adults: of('m', 's') }, { adults: of('m', 's') }, 2.5],
    ['tells other adults apart', { adults: of('m') }, { adults: of('s') }, -1],
    [
      'tells what is about a child from what is about an adult',
      { children: of('a') },
      { adults: of('m') },
      -1,
    ],
    [
      'does not where the child is only presumed',
      { children: of('a'), areChildrenNamed: false },
      { adults: of('m') },
      undefined,
    ],
    [
      'says nothing of two accounts without an adult',
      { children: of('a') },
      { children: of('a') },
      undefined,
    ],
  ])('%s', (_, a, b, weight) => {
    expect(adultReason(told(a), told(b))?.weight).toBe(weight);
    expect(adultReason(told(b), told(a))?.weight).toBe(weight);
  });

  it('counts agencies that name one another', () => {
    const police = (facts: Partial<Facts>) => told(facts, { agency: 'police' });
    expect(partnerReason(told({}), police({}))).toBeNull();
    expect(partnerReason(told({ agencies: of('police') }), police({}))?.weight).toBe(1.2);
    expect(partnerReason(told({}), police({ agencies: of('school') }))?.weight).toBe(1.2);
    expect(partnerReason(told({ agencies: of('police') }), police({ agencies: of('school') }))?.weight).toBe(
      3,
    );
  });
});

describe('when', () => {
  const on = (...days: Days[]) => told({}, { days });
  const apart = (a: Account, b: Account) => whenReason(a, b, nearest(a, b)).weight;

  it('measures from the nearest of several days', () => {
    expect(nearest(on(day('2026-03-01'), day('2026-03-09')), on(day('2026-03-12'), day('2026-04-01')))).toBe(
      3,
    );
  });

  it('weighs less with each day, and a week apart against', () => {
    const first = on(day('2026-03-07'));
    const weights = ['07', '08', '09', '10', '11', '12', '13', '15'].map((date) =>
      apart(first, on(day(`2026-03-${date}`))),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights[0]).toBe(3.5);
    expect(weights[3]).toBeGreaterThan(0);
    expect(weights[4]).toBeLessThan(0);
    expect(weights.at(-1)).toBe(-6);
  });

  it('takes the evening of a day and the small hours of the next for one night', () => {
    const at = (date: string, minutes: number) => told({ minutes }, { days: [day(date)] });
    expect(apart(at('2026-03-07', 1400), at('2026-03-08', 60))).toBe(3.5);
    expect(apart(at('2026-03-07', 1400), at('2026-03-08', 600))).toBe(2.5);
    expect(apart(at('2026-03-07', 1400), at('2026-03-09', 60))).toBe(1.5);
  });

  it('takes a figure of the day that slipped for less than days apart', () => {
    expect(apart(on(day('2026-03-04')), on(day('2026-03-14')))).toBe(-3.5);
    expect(apart(on(day('2026-03-05')), on(day('2026-03-14')))).toBe(-6);
  });

  it('weighs what lies within a rough stretch by its length, and what lies outside against', () => {
    const sure = on(day('2026-03-07'));
    expect(apart(sure, on(stretch('2026-03-05', '2026-03-09', false)))).toBe(1.5);
    expect(apart(sure, on(stretch('2026-03-01', '2026-03-31', false)))).toBe(0.5);
    expect(apart(sure, on(stretch('2026-02-01', '2026-04-30', false)))).toBe(-2);
    expect(apart(sure, on(stretch('2026-03-09', '2026-03-12', false)))).toBe(-1.5);
    expect(apart(sure, on(stretch('2026-03-11', '2026-03-15', false)))).toBe(-3);
  });

  it('lets a notice follow the police’s event by days, not come before it', () => {
    const event = told({}, { agency: 'police' });
    const notice = (date: string) => told({ isNotice: true }, { days: [day(`2026-03-${date}`)] });
    expect(isNoticeOf(event, notice('09'))).toBe(true);
    expect(isNoticeOf(notice('09'), event)).toBe(true);
    expect(isNoticeOf(event, notice('06'))).toBe(false);
    expect(isNoticeOf(told({}), notice('09'))).toBe(false);
    expect(isNoticeOf(notice('08'), notice('09'))).toBe(false);
    expect(apart(event, notice('12'))).toBe(2);
    expect(apart(event, notice('13'))).toBeLessThan(0);
  });

  it('reads the clock of accounts that lie a day apart at most, past midnight too', () => {
    const at = (minutes: number | null) => told({ minutes });
    expect(clockReason(at(null), at(600), 0)).toBeNull();
    expect(clockReason(at(600), at(675), 0)?.weight).toBe(1.5);
    expect(clockReason(at(600), at(676), 0)).toBeNull();
    expect(clockReason(at(600), at(780), 0)).toBeNull();
    expect(clockReason(at(600), at(781), 0)?.weight).toBe(-2);
    expect(clockReason(at(10), at(1430), 1)?.weight).toBe(1.5);
    expect(clockReason(at(600), at(610), 2)).toBeNull();
  });
});

describe('what', () => {
  it('counts the body only of injuries', () => {
    const hurt = (...sites: string[]) => told({ kinds: of('injury'), sites: of(...sites) });
    expect(bodyReason(hurt('arm'), hurt('arm', 'leg'))?.weight).toBe(2.5);
    expect(bodyReason(hurt('arm'), hurt('leg'))?.weight).toBe(-3);
    expect(bodyReason(hurt(), hurt('leg'))).toBeNull();
    expect(bodyReason(hurt('arm'), told({ sites: of('arm') }))).toBeNull();
  });

  it('counts another side of the body less', () => {
    const arm = (...sides: string[]) => told({ kinds: of('injury'), sites: of('arm'), sides: of(...sides) });
    expect(bodyReason(arm('left'), arm('right'))?.weight).toBe(1.5);
    expect(bodyReason(arm('left'), arm('left'))?.weight).toBe(2.5);
    expect(bodyReason(arm('left'), arm())?.weight).toBe(2.5);
  });

  it('counts a kind in common, a second one half, and frames for nothing against', () => {
    const kind = (...kinds: string[]) => told({ kinds: of(...kinds) });
    const both = kindReason(kind('injury', 'missing'), kind('missing', 'injury')).weight;
    const one = kindReason(kind('injury'), kind('injury', 'missing')).weight;
    const other = kindReason(kind('missing'), kind('missing')).weight;
    expect(both).toBe(Math.max(one, other) + Math.min(one, other) / 2);
    expect(kindReason(kind('injury'), kind('missing')).weight).toBe(-3);
    expect(kindReason(kind('injury'), kind('referral')).weight).toBe(-1);
    expect(kindReason(kind(), kind('missing')).weight).toBe(-1);
  });

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

  it('counts words by how much of the shorter account they are', () => {
    const says = (...words: string[]) => told({ words: of(...words) });
    expect(wordReason(says('door'), says('window')).weight).toBe(-2);
    const short = wordReason(says('door', 'police'), says('door', 'police', 'night', 'shout')).weight;
    const long = wordReason(
      says('door', 'police', 'a', 'b', 'c', 'd', 'e', 'f'),
      says('door', 'police', 'g', 'h', 'i', 'j', 'k', 'l'),
    ).weight;
    expect(short).toBeGreaterThan(long);
    const many = 'abcdefghijklmnop'.split('');
    expect(wordReason(says(...many), says(...many)).weight).toBe(6);
  });

  it('counts a reference in common', () => {
    expect(referenceReason(told({ references: of('WP-1') }), told({ references: of('WP-1') }))?.weight).toBe(
      6,
    );
    expect(referenceReason(told({ references: of('WP-1') }), told({ references: of('WP-2') }))).toBeNull();
  });
});
