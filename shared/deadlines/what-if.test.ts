import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, givenWith, partnership } from '../../test/cases/deadline-ground.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { nextOf } from './next.ts';
import { conferenceIf, whatIf } from './what-if.ts';

const moved = (to: string, id: string, what: Parameters<typeof givenWith>[0] = {}) =>
  whatIf(givenWith(what), { conference: to }).find((one) => one.id === id);

test('a conference that is moved takes along what is counted from it', () => {
  expect(moved('2026-06-30', 'report-to-chair')).toEqual({
    id: 'report-to-chair',
    name: 'Report to chair',
    from: { day: '2026-06-18', time: null },
    to: { day: '2026-06-25', time: null },
    by: 5,
    state: 'due',
    change: 'moves to Thursday 25 June 2026, 5 working days later',
  });
  expect(moved('2026-06-22', 'report-to-chair')?.change).toBe(
    'moves to Wednesday 17 June 2026, 1 working day earlier',
  );
});

test('what a move makes impossible is said', () => {
  expect(moved('2026-06-30', 'conference-held')).toMatchObject({
    state: 'cannot-be-met',
    change:
      'stays on Wednesday 24 June 2026: cannot be met: it is booked for Tuesday 30 June 2026, 4 working days too late',
  });
  expect(moved('2026-06-11', 'report-to-chair')).toMatchObject({
    state: 'cannot-be-met',
    change: 'moves to Monday 8 June 2026, 8 working days earlier: cannot be met, that day has passed',
  });
});

test('a date that was missing is tried out', () => {
  const first = whatIf(givenWith(), { 'conference-decided': '2026-06-05' }).find(
    ({ id }) => id === 'conference-booked',
  );
  expect(first).toMatchObject({
    from: null,
    to: { day: '2026-06-08' },
    by: null,
    change: 'would be due on Monday 8 June 2026: late',
  });
});

test('outside the table the sentence says why there would be no day', () => {
  expect(moved('2028-12-29', 'minutes-sent')?.change).toMatch(
    /^would have no day: The bank holidays of England/,
  );
});

test('a trial changes nothing, and is what would be if the date were so', () => {
  fc.assert(
    fc.property(anyDay(400), (day) => {
      const given = givenWith();
      const before = JSON.stringify(given.conference);
      const tried = whatIf(given, { conference: day });
      expect(JSON.stringify(given.conference)).toBe(before);
      const so = deadlinesOf({ ...given, conference: conferenceIf(given.conference, { conference: day }) });
      expect(tried.map(({ id, to }) => [id, to])).toEqual(so.map(({ id, due }) => [id, due]));
      expect(
        whatIf(given, { conference: given.conference.on }).filter(({ by }) => by !== 0 && by !== null),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the next deadline is said in one calm sentence', () => {
  const next = (day: string, more = {}) =>
    nextOf(deadlinesOf(givenWith({}, { now: { day, time: '12:00' }, ...more })));
  expect(next('2026-06-16')).toEqual({
    words: 'Report shared with family due in 2 working days',
    state: 'due-soon',
  });
  expect(next('2026-06-19')).toEqual({
    words: 'Reports sent round due in 1 working day; 2 late',
    state: 'late',
  });
  const all = { progress: { invited: 3, received: 3, shared: 3 }, partnership: partnership('kestrel-vale') };
  expect(next('2026-06-16', all)).toMatchObject({
    words: 'Reports sent round due in 4 working days by 10:00',
    state: 'due',
  });
  expect(next('2026-12-01', all)).toEqual({ words: '5 deadlines late', state: 'late' });
  expect(nextOf([])).toEqual({ words: 'No deadline ahead', state: 'none' });
});
