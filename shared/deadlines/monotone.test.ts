import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyDay,
  anyDivision,
  calendars,
  conferenceWith,
  givenWith,
  partnership,
  partnerships,
} from '../../test/cases/deadline-ground.ts';
import { reckon } from './count.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { addMonths } from './months.ts';

const anyProfile = fc.constantFrom(...Object.keys(partnerships));
const anyKind = fc.constantFrom('Initial', 'Review', 'Pre-birth', 'Transfer-in');
const anyTime = fc.constantFrom('09:30', '10:00', '16:45', undefined);

test('in any profile, no deadline comes earlier because the conference comes later', () => {
  fc.assert(
    fc.property(
      anyDivision,
      anyProfile,
      anyKind,
      anyTime,
      anyDay(400),
      anyDay(400),
      (division, id, kind, time, a, b) => {
        const [earlier, later] = [a, b].sort() as [string, string];
        const dueBy = (on: string) => {
          const what = { on, kind, strategyDiscussionOn: '2020-01-02', ...(time && { time }) };
          const given = givenWith(what, { partnership: partnership(id), calendar: calendars[division] });
          return new Map(deadlinesOf(given).map((one) => [one.id, one.due?.day]));
        };
        const [first, second] = [dueBy(earlier), dueBy(later)];
        for (const [which, day] of first)
          expect([which, (second.get(which) ?? '') >= (day ?? '')]).toEqual([which, true]);
      },
    ),
  );
});

test('months never lead a later day to an earlier one', () => {
  fc.assert(
    fc.property(anyDay(), anyDay(), fc.integer({ min: 0, max: 12 }), (a, b, months) => {
      const [earlier, later] = [a, b].sort() as [string, string];
      expect(addMonths(earlier, months).day <= addMonths(later, months).day).toBe(true);
    }),
  );
});

test('a deadline before a day never lies after it, one after it never before, whatever the rule', () => {
  fc.assert(
    fc.property(anyDivision, anyProfile, anyDay(400), anyTime, (division, id, on, time) => {
      const { on: zero } = conferenceWith({ on });
      const known = { conference: { day: zero, time: time ?? null, note: '' } };
      const rules = partnership(id).deadlines.filter(({ counts }) => counts[0]?.trigger === 'conference');
      for (const rule of rules) {
        const reckoned = reckon(rule, known, calendars[division]);
        const isBefore = rule.counts[0]?.direction === 'before';
        expect(isBefore ? (reckoned?.day ?? '') <= zero : (reckoned?.day ?? '') >= zero).toBe(true);
      }
    }),
  );
});
