import { expect, it } from 'vitest';
import { stretch } from './days.ts';
import { told } from './invented-account.ts';
import { weighPair } from './weigh-pair.ts';
import { whenReason } from './weigh-when.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const on = (day: number) => [stretch(`2026-03-${day}`, `2026-03-${day}`, true)];
const school = (text: string, day = 10) => told({ agencies: of('gp') }, { text, days: on(day) });
const doctor = (text: string, agencies: ReadonlySet<string>, day: number) =>
  told({ agencies }, { text, agency: 'gp', days: on(day) });
const weight = (a: ReturnType<typeof told>, b: ReturnType<typeof told>, apart: number) => {
  const found = whenReason(a, b, apart);
  return [found.weight, found.why()];
};

it('what is passed on comes later', () => {
  expect(weight(school('Bruise'), doctor('Letter', of('school'), 15), 5)).toEqual([
    1,
    'told on after 5 days',
  ]);
  expect(weight(school('Bruise'), doctor('Letter', of('school'), 10), 0)[0]).toBe(3.5);
});

it('a referral is registered days after it was written', () => {
  const later = (day: number) => doctor('Referral', of('school'), day);
  expect(weight(school('Referred'), later(17), 7)).toEqual([0, 'a referral, and its receipt after 7 days']);
  expect(weight(school('Referred'), later(11), 1)[0]).toBe(2.5);
});

it('what a service tells of a day on which it was there needs no kind in common', () => {
  const parts = (text: string) =>
    weighPair(school(text), doctor('Cough', of(), 10)).reasons.map(({ part }) => part);
  expect(parts('The doctor came')).not.toContain('kind');
  expect(parts('The doctor has his weight')).toContain('kind');
});
