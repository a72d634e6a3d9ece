import { expect, test } from 'vitest';
import { conferenceFrom } from './conference-file.ts';

const read = (more: Record<string, unknown>) =>
  conferenceFrom(
    'conference.json',
    JSON.stringify({
      case: 'Small',
      conference_date: '2026-06-23',
      children: [{ id: 'c1', name: 'Alder Example' }],
      invited_agencies: [],
      ...more,
    }),
  ).conference.timing;

test('a case folder may name its partnership, its bank holidays, and days from which deadlines are counted', () => {
  expect(read({})).toBe(undefined);
  expect(
    read({
      partnership: 'kestrel-vale',
      bank_holidays: 'scotland',
      key_dates: { 'transfer-accepted': '1 June 2026', birth: '2026-07-04' },
    }),
  ).toEqual({
    partnership: 'kestrel-vale',
    division: 'scotland',
    keyDates: { 'transfer-accepted': '2026-06-01', birth: '2026-07-04' },
    doneOn: {},
  });
  expect(read({ key_dates: { 'minutes-received': '2026-07-14' } })).toEqual({
    keyDates: { 'minutes-received': '2026-07-14' },
    doneOn: {},
  });
});

test.each([
  [{ partnership: 'Kestrel Vale' }, /conference\.json: the field partnership /],
  [{ bank_holidays: 'wales' }, /the field bank_holidays /],
  [{ key_dates: { easter: '2026-04-05' } }, /the field key_dates/],
  [{ key_dates: { conference: '2026-06-24' } }, /the field key_dates/],
  [{ key_dates: { birth: 'in July' } }, /the field key_dates\.birth is not a day of the calendar/],
])('what is not of the right form is refused by its place: %j', (more, words) => {
  expect(() => read(more)).toThrow(words);
});
