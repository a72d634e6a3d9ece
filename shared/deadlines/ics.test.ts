import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenWith, partnership } from '../../test/cases/deadline-ground.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { fold, icsOf } from './ics.ts';

const at = '2026-06-10T12:00:00.000Z';
const given = givenWith(
  { name: 'Rowan', chair: { name: 'Angela Prosser', role: 'Chair' } },
  { partnership: partnership('kestrel-vale') },
);
const ics = icsOf(deadlinesOf(given), 'k3v9', at);
const unfolded = ics.replaceAll('\r\n ', '');

test('every line ends with CR LF and has at most 75 octets', () => {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('lines are folded between characters and unfold to what they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = fold(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      for (const one of folded.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
    }),
  );
});

test('a day is a whole day, a time is by the clock in London', () => {
  expect(unfolded).toContain(
    'BEGIN:VEVENT\r\nUID:report-to-chair.k3v9@whole-picture.invalid\r\nDTSTAMP:20260610T120000Z\r\nDTSTART;VALUE=DATE:20260619\r\nDTEND;VALUE=DATE:20260620\r\nSUMMARY:Report to chair (conference k3v9)\r\n',
  );
  expect(unfolded).toContain('DTSTART;TZID=Europe/London:20260622T100000\r\n');
  expect(unfolded).toContain('BEGIN:VTIMEZONE');
});

test('identifiers are each other’s own and stay when dates move or a day passes', () => {
  const ids = (text: string) => text.match(/UID:.*/g) ?? [];
  expect(new Set(ids(unfolded)).size).toBe(ids(unfolded).length);
  const later = icsOf(
    deadlinesOf({ ...given, conference: { ...given.conference, on: '2026-06-24' } }),
    'k3v9',
    '2026-06-11T08:00:00Z',
  );
  expect(ids(later.replaceAll('\r\n ', '')).sort()).toEqual(ids(unfolded).sort());
});

test('nothing of the case goes into a calendar, nothing that is done, and no exception', () => {
  expect(ics).not.toMatch(/complaint|exclusion/);
  expect(ics).not.toMatch(/Rowan|Alder|Prosser|Example|County|abuse|enquiry|strategy/i);
  expect(unfolded).not.toMatch(/^(DESCRIPTION|LOCATION|ATTENDEE|ORGANIZER)/m);
  const done = givenWith({ timing: { doneOn: { 'decision-letter': '2026-06-24' } } });
  expect(icsOf(deadlinesOf(done), 'k3v9', at)).not.toContain('decision-letter');
});
