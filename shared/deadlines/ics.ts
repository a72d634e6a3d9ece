import type { Deadline } from '../domain/deadline.ts';
import { addDays } from '../language/calendar-days.ts';

/** How many octets a text takes in UTF-8. */
const octets = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

/** One content line folded at 75 octets, never inside a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  const lines = [''];
  for (const character of line) {
    const room = lines.length === 1 ? 75 : 74;
    if (octets((lines.at(-1) ?? '') + character) > room) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines.join('\r\n ');
}

const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const basic = (day: string, time: string): string => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;

// The rules of the clock in the United Kingdom since 1996, as calendars need them beside a time of day.
const londonClock = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The deadlines that are waited for and have a day, as a calendar file (RFC 5545). Calendars are seen by others and copied to servers, so an entry
 * says the neutral name of the deadline and the number of the conference, nothing else. `number` names the conference, `at` is the
 * instant of the export (ISO, UTC); the same deadline keeps its identifier, so that a later export moves it.
 */
export function icsOf(deadlines: readonly Deadline[], number: string, at: string): string {
  const stamp = at.replace(/[-:]|\.\d+/g, '');
  const dated = deadlines.flatMap(({ id, name, due, state }) =>
    due && state !== 'done' && state !== 'if-needed' ? [{ id, name, due }] : [],
  );
  const events = dated.flatMap(({ id, name, due: { day, time } }) => [
    'BEGIN:VEVENT',
    `UID:${id}.${number}@whole-picture.invalid`,
    `DTSTAMP:${stamp}`,
    ...(time === null
      ? [
          `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
          `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
        ]
      : [`DTSTART;TZID=Europe/London:${basic(day, time)}`]),
    `SUMMARY:${escape(`${name} (conference ${number})`)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const isTimed = dated.some(({ due }) => due.time !== null);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Whole Picture//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(isTimed ? londonClock : []),
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
