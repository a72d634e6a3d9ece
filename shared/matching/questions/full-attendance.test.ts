import { expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { fullAttendance } from './full-attendance.ts';

const read = (text: string, heading = ''): string[] =>
  answersTo(fullAttendance, says('school', text, undefined, heading));

it.each([
  ['Ivo attends school full-time.', 'yes'],
  ['Ivo attends nursery every day.', 'yes'],
  ['Ivo is attending well.', 'yes'],
  ['Attendance of Ivo has no concerns.', 'yes'],
  ['Good attendance for Ivo.', 'yes'],
  ['Ivo has 100% attendance.', 'yes'],
  ['The attendance of Ivo: attendance is good', 'yes'],
  ['Ivo never misses sessions.', 'yes'],
  ['Ivo is rarely absent.', 'yes'],
  ['Ivo has attended 84%.', 'no'],
  ['Ivo attended 84.9%, up from 60%.', 'no'],
  ['Ivo attended 60 of 100 sessions.', 'no'],
])('how much a child attends: "%s" %s', (text, side) => {
  expect(read(text)).toEqual([`child:a ${side}`]);
});

it.each([
  ['Ivo attended 90%.'],
  ['Ivo attended 95%, the class 90%.'],
  ['Ivo attends appointments well.'],
  ['Ivo attended 40% of the sessions of the club.'],
  ['Ivo was seen for an hour, 40 hours in all.'],
  ['Ivo attended.'],
])('nothing is said of it by "%s"', (text) => {
  expect(read(text)).toEqual([]);
});

it('may stand under a heading that says what the figure is', () => {
  expect(read('Ivo: 60%, all sessions.', 'Attendance')).toEqual(['child:a no']);
  expect(read('Ivo: 60%, all sessions.', 'Spelling')).toEqual([]);
});

it.each(
  eachOf(`Ivo, who attends, goes to school every day | Ivo is in at school every day, attends | Ivo attends regularly
    Ivo’s attendance at school is good | Ivo attends and is excellent | Ivo’s attendance is very good, all sessions
    Ivo is attending and is fine | Excellent attendance by Ivo | Regular attendance by Ivo | Very good attendance: Ivo
    Full attendance by Ivo | The attendance remains excellent: Ivo | Ivo: attendance has been regular
    Ivo: attendance is fine | Ivo: attendance not a concern | Ivo rarely misses sessions`),
)('in full: "%s"', (text) => {
  expect(read(text)).toEqual(['child:a yes']);
});

it.each(
  eachOf(`Ivo attends the clinic well | Ivo attends keywork well | Ivo attends each meeting well
    Ivo attends the conference well | Ivo attends a group well | Ivo attends the review well`),
)('of something else: "%s"', (text) => {
  expect(read(text)).toEqual([]);
});
