import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyDay,
  anyDivision,
  calendars,
  givenWith,
  partnership,
  partnerships,
} from '../../test/cases/deadline-ground.ts';
import type { Deadline } from '../domain/deadline.ts';
import { datesOf, deadlinesOf, type Given } from './deadlines-of.ts';
import { clockTime } from './key-dates.ts';
import { isWorkingDay } from './working-days.ts';

const one = (given: Given, id: string): Deadline => {
  const found = deadlinesOf(given).find((deadline) => deadline.id === id);
  if (!found) throw new Error(`no deadline ${id}`);
  return found;
};
const by = (id: string, what: Parameters<typeof givenWith>[0] = {}) =>
  givenWith(what, { partnership: partnership(id) });

test('an initial conference by the default profile', () => {
  const days = Object.fromEntries(
    deadlinesOf(
      givenWith({
        timing: { keyDates: { 'conference-decided': '2026-06-05', 'minutes-received': '2026-07-14' } },
      }),
    ).map(({ id, due }) => [id, due?.day]),
  );
  expect(days).toEqual({
    'conference-booked': '2026-06-08',
    'exclusion-asked': '2026-06-18',
    'report-to-family': '2026-06-18',
    'report-to-chair': '2026-06-18',
    'bundle-sent': '2026-06-22',
    'conference-held': '2026-06-24',
    'decision-letter': '2026-06-24',
    'core-group': '2026-07-07',
    reconvened: '2026-07-07',
    'minutes-sent': '2026-07-14',
    'minutes-corrected': '2026-07-28',
    complaint: '2026-07-21',
    'first-review': '2026-09-23',
  });
});

test('each day is explained in a sentence', () => {
  const easter = givenWith({ strategyDiscussionOn: '2026-03-20', on: '2026-04-14' });
  expect(one(easter, 'conference-held').explained).toBe(
    '15 working days from 20 March 2026 (day 0, strategy discussion that started the enquiry), leaving out 3 April 2026 (Good Friday) and 6 April 2026 (Easter Monday).',
  );
  expect(one(givenWith({ on: '2026-11-30' }), 'first-review').explained).toBe(
    '3 months from 30 November 2026 (day 0, conference), on the last day of a shorter month, brought forward from Sunday 28 February 2027, on which nobody works, to Friday.',
  );
  expect(one(by('kestrel-vale'), 'bundle-sent')).toMatchObject({
    due: { day: '2026-06-22', time: '10:00' },
    rule: '1 working day before the conference, by 10:00',
    explained: '1 working day before 23 June 2026 (day 0, conference), at 10:00.',
  });
});

test('partnerships count from the first or the last strategy discussion', () => {
  const two = { timing: { keyDates: { 'last-strategy-discussion': '2026-06-08' } } } as const;
  expect(one(by('england', two), 'conference-held').due?.day).toBe('2026-06-24');
  expect(one(by('northmere', two), 'conference-held').due?.day).toBe('2026-06-29');
  expect(one(by('northmere'), 'conference-held').dayZero?.note).toMatch(/only one/);
});

test('hours run by the clock of the conference and come before a weekend', () => {
  expect(one(by('northmere'), 'report-to-chair').due).toEqual({ day: '2026-06-22', time: '10:00' });
  const onMonday = one(by('northmere', { on: '2026-06-22', time: '2pm' }), 'report-to-chair');
  expect(onMonday.due).toEqual({ day: '2026-06-19', time: '14:00' });
  expect(onMonday.explained).toMatch(
    /24 hours before 22 June 2026, 14:00 .* from Sunday 21 June 2026, .* to Friday/,
  );
  expect(['10:00', '9.30am', '2pm', '12am', '12 pm', 'noon', undefined, '25:00'].map(clockTime)).toEqual([
    '10:00',
    '09:30',
    '14:00',
    '00:00',
    '12:00',
    null,
    null,
    null,
  ]);
});

test('after a pre-birth conference the earlier of three months and days after the birth counts', () => {
  const unborn = {
    kind: 'Pre-birth conference',
    children: [{ id: 'child:c1', name: 'Baby Example', expectedOn: '2026-10-20' }],
  } as unknown as Parameters<typeof givenWith>[0];
  const expected = one(by('england', unborn), 'first-review');
  expect(expected.due?.day).toBe('2026-09-23');
  expect(expected.explained).toMatch(
    /10 working days after the birth would be Tuesday 3 November 2026\. The earliest counts\./,
  );
  const early = one(
    by('england', { ...unborn, timing: { keyDates: { birth: '2026-07-01' } } }),
    'first-review',
  );
  expect(early.due?.day).toBe('2026-07-15');
  expect(early.dayZero?.what).toBe('birth');
  const unknown = one(by('saltmarsh', { kind: 'Pre-birth' }), 'first-review');
  expect(unknown.due?.day).toBe('2026-09-23');
  expect(unknown.missing?.date).toBe('birth');
  expect(unknown.explained).toMatch(/counts too, once that day is known/);
});

test('what is counted from a day that is not known has none, and says which day is missing and where it stands', () => {
  const transfer = one(by('kestrel-vale', { kind: 'Transfer-in conference' }), 'conference-held');
  expect(transfer).toMatchObject({
    due: null,
    far: null,
    state: 'unknown',
    stands: 'waiting for a day',
    missing: { date: 'transfer-accepted' },
  });
  expect(transfer.explained).toMatch(
    /^The day of the acceptance of the referral is not known here\. The authority/,
  );
  expect(one(by('england', { kind: 'Transfer in' }), 'conference-held').missing?.date).toBe(
    'transfer-notified',
  );
});

test('a review conference has its own times', () => {
  const review = by('england', { kind: 'Review Child Protection Conference' });
  expect(one(review, 'report-to-chair').due?.day).toBe('2026-06-16');
  expect(one(review, 'next-review').due?.day).toBe('2026-12-23');
  expect(deadlinesOf(review).map(({ id }) => id)).not.toContain('core-group');
});

const at = (day: string, time = '12:00', more: Partial<Given> = {}) =>
  givenWith({}, { now: { day, time }, ...more });

test.each([
  ['2026-06-10', 'due', 'due in 6 working days; 1 of 3 reports are here'],
  ['2026-06-15', 'due-soon', 'due in 3 working days; 1 of 3 reports are here'],
  ['2026-06-17', 'due-soon', 'due in 1 working day; 1 of 3 reports are here'],
  ['2026-06-18', 'due-soon', 'due today; 1 of 3 reports are here'],
  ['2026-06-19', 'late', '1 working day late; 1 of 3 reports are here'],
  ['2026-06-20', 'late', '1 working day late; 1 of 3 reports are here'],
])('on %s a report that is missing is %s', (day, state, stands) => {
  expect(one(at(day), 'report-to-chair')).toMatchObject({ state, stands });
});

test('a time of day is kept', () => {
  const when = (time: string) =>
    one({ ...by('northmere'), now: { day: '2026-06-22', time } }, 'report-to-chair');
  expect(when('09:59')).toMatchObject({
    state: 'due-soon',
    stands: 'due today by 10:00; 1 of 3 reports are here',
  });
  expect(when('10:01')).toMatchObject({ state: 'late', stands: 'late since today; 1 of 3 reports are here' });
});

test('what the papers show is done', () => {
  const all = { progress: { invited: 3, received: 3, shared: 3 } };
  expect(one(at('2026-06-20', '12:00', all), 'report-to-chair')).toMatchObject({
    state: 'done',
    stands: 'done: all 3 reports are here',
  });
  expect(one(at('2026-06-20', '12:00', all), 'report-to-family').state).toBe('done');
  const some = { progress: { invited: 3, received: 3, shared: 2 } };
  expect(one(at('2026-06-10', '12:00', some), 'report-to-family').stands).toMatch(
    /2 of 3 reports say that the family/,
  );
  expect(one(at('2026-06-30'), 'conference-held').state).toBe('done');
});

test('what somebody has done is done, and late where it was', () => {
  const done = (on: string) =>
    one(givenWith({ timing: { doneOn: { 'decision-letter': on } } }), 'decision-letter');
  expect(done('2026-06-24')).toMatchObject({ state: 'done', stands: 'done on 24 June 2026' });
  expect(done('2026-06-26')).toMatchObject({
    state: 'done',
    stands: 'done on 26 June 2026, 2 working days late',
  });
});

test('what is fixed too late, or due before anybody could begin, cannot be met', () => {
  expect(one(givenWith({ on: '2026-06-26' }), 'conference-held')).toMatchObject({
    state: 'cannot-be-met',
    stands: 'cannot be met: it is booked for Friday 26 June 2026, 2 working days too late',
  });
  expect(one(givenWith({ on: '2026-06-04' }), 'report-to-chair').state).toBe('cannot-be-met');
  expect(one(givenWith({ on: '2026-06-08' }), 'report-to-chair').state).toBe('late');
});

test('outside the table a deadline has no day, but a sentence', () => {
  const far = one(givenWith({ on: '2028-12-15' }), 'minutes-sent');
  expect(far).toMatchObject({ due: null, state: 'unknown' });
  expect(far.explained).toMatch(/known from 2019 to 2028, and 2029 is outside/);
});

test('in any profile, division and kind, a deadline lies on a working day unless it is one of the family’s rights', () => {
  fc.assert(
    fc.property(
      anyDivision,
      anyDay(400),
      fc.constantFrom(...Object.keys(partnerships)),
      fc.constantFrom('Initial', 'Review', 'Pre-birth', 'Transfer-in'),
      (division, on, id, kind) => {
        const given = {
          ...by(id, { on, kind, strategyDiscussionOn: on }),
          calendar: calendars[division],
          now: { day: on, time: '09:00' },
        };
        const deadlines = deadlinesOf(given);
        const landed = deadlines.flatMap(({ id: which, due }) =>
          which === 'complaint' ? [] : (due?.day ?? []),
        );
        expect(landed.filter((day) => !isWorkingDay(given.calendar, day))).toEqual([]);
        expect(landed.length).toBeGreaterThan(4);
        const days = deadlines.flatMap(({ due }) => due?.day ?? []);
        expect(days).toEqual([...days].sort());
        expect(deadlinesOf(given)).toEqual(deadlines);
      },
    ),
  );
});

test('the days that a profile counts from are named, known or not', () => {
  expect(datesOf(by('northmere')).map(({ date, day }) => [date, day])).toEqual([
    ['last-strategy-discussion', '2026-06-03'],
    ['conference-decided', null],
    ['conference', '2026-06-23'],
    ['minutes-received', null],
  ]);
});

test('another day that the papers name is said, the same one is not', () => {
  const papers = { reportsDueOn: '2026-06-17', latestOn: '2026-06-24' };
  expect(one(givenWith(papers), 'report-to-chair').papersSay).toBe('2026-06-17');
  expect(one(givenWith(papers), 'conference-held').papersSay).toBe(null);
  expect(one(givenWith(papers), 'decision-letter').papersSay).toBe(null);
});

test('a conference that is booked for a day on which nobody works is said to be', () => {
  expect(one(givenWith({ on: '2026-06-20' }), 'conference-held').stands).toBe(
    'booked for Saturday 20 June 2026, on which nobody works, 3 working days before the last day',
  );
});
