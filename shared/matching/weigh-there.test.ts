import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { told } from './invented-account.ts';
import { isPassedOn, isReferralOf, isThere, isThirdThere } from './weigh-there.ts';

const of = (...words: string[]): ReadonlySet<string> => new Set(words);
const on = (day: number) => [stretch(`2026-03-${day}`, `2026-03-${day}`, true)];
const school = (text: string, agencies = of('gp'), day = 10) => told({ agencies }, { text, days: on(day) });
const doctor = (text: string, agencies = of(), day = 10) =>
  told({ agencies }, { text, agency: 'gp', days: on(day) });

describe('a service is there', () => {
  it.each([
    'The doctor came',
    'Taken to the doctor',
    'Mum saw the doctor',
    'A joint visit',
    'Doctor at the house',
  ])('%s', (text) => {
    const b = doctor('Cough.');
    expect(isThere(school(text), b, 0)).toBe(true);
    expect(isThere(b, school(text), 0)).toBe(true);
    expect(isThere(school(text), b, 1)).toBe(false);
    expect(isThere(school(text, of()), b, 0)).toBe(false);
  });

  it('not where it is only named, or only the other tells of coming', () => {
    expect(isThere(school('The doctor has his weight'), doctor('She came'), 0)).toBe(false);
    expect(isThere(doctor('She came'), school('The doctor has his weight'), 0)).toBe(false);
  });
});

describe('a thing is passed on', () => {
  it.each([
    'Letter from school',
    'School rang',
    'Telephone call from school',
    'Report rec’d',
    'Notified by school',
  ])('%s', (text) => {
    const later = doctor(text, of('school'), 13);
    expect(isPassedOn(school('Bruise'), later)).toBe(true);
    expect(isPassedOn(later, school('Bruise'))).toBe(true);
    expect(isPassedOn(school('Bruise'), doctor(text, of(), 13))).toBe(false);
    expect(isPassedOn(school('Bruise'), doctor(text, of('school'), 10))).toBe(false);
    expect(isPassedOn(school('Bruise', of(), 14), later)).toBe(false);
  });

  it('within ten days, and not without words of it', () => {
    expect(isPassedOn(school('Bruise'), doctor('Letter', of('school'), 20))).toBe(true);
    expect(isPassedOn(school('Bruise'), doctor('Letter', of('school'), 21))).toBe(false);
    expect(isPassedOn(school('Bruise'), doctor('Bruise seen at school', of('school'), 12))).toBe(false);
  });
});

describe('a referral is kept by both', () => {
  it.each<[string, string, boolean]>([
    ['Referred to the doctor', 'Contact from school', true],
    ['MARF sent', 'Referral received', true],
    ['Referred to the doctor', 'Cough', false],
    ['Cough', 'Referral received', false],
  ])('%s and %s: %s', (a, b, is) => {
    expect(isReferralOf(school(a), doctor(b, of('school')))).toBe(is);
    expect(isReferralOf(school(a), doctor(b))).toBe(false);
    expect(isReferralOf(school(a, of()), doctor(b, of('school')))).toBe(false);
  });
});

describe('a night is told under either of its days', () => {
  const at = (minutes: number, day: number) =>
    told({ agencies: of('gp'), minutes }, { text: 'The doctor came', days: on(day) });
  const doctorAt = (minutes: number, day: number) =>
    told({ minutes }, { text: 'Out on call', agency: 'gp', days: on(day) });

  it.each([
    [24 * 60, 23 * 60 + 30, true],
    [23 * 60, 22 * 60, true],
    [23 * 60 + 16, 22 * 60, false],
    [22 * 60, 21 * 60 + 59, false],
    [10 * 60, 10 * 60, false],
    [60, 20 * 60, true],
  ])('at %s and %s: %s', (later, earlier, is) => {
    expect(isThere(at(later, 11), doctorAt(earlier, 10), 1)).toBe(is);
    expect(isThere(doctorAt(earlier, 10), at(later, 11), 1)).toBe(is);
  });
});

it('a third agency is there for both', () => {
  const home = (text: string, agencies = of('police')) => told({ agencies }, { text, agency: 'housing' });
  const pupil = (text: string, agencies = of('police')) => school(text, agencies);
  expect(isThirdThere(home('The police came'), pupil('Police at the house'), 0)).toBe(true);
  expect(isThirdThere(home('The police came'), pupil('Police at the house'), 1)).toBe(false);
  expect(isThirdThere(home('The police came'), pupil('The police have his name'), 0)).toBe(false);
  expect(isThirdThere(home('The police have his name'), pupil('The police came'), 0)).toBe(false);
  expect(isThirdThere(home('The police came'), pupil('The crew came', of('ambulance')), 0)).toBe(false);
  expect(
    isThirdThere(
      home('She came', of('housing')),
      told({ agencies: of('housing') }, { text: 'She came', agency: 'housing' }),
      0,
    ),
  ).toBe(false);
});
