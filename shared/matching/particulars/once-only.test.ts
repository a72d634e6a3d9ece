import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { onceOnlyClashes } from './once-only.ts';

/** The days given of what happened once. */
const days = (...sayings: Saying[]): string[] =>
  onceOnlyClashes(sayings).flatMap(({ sides }) => sides.map(({ value }) => value));
const asked = (text: string): string | undefined =>
  onceOnlyClashes([says('police', text, '2026-03-05'), says('school', text, '2026-03-06')])[0]?.ask;
const [police, school] = [
  says('police', 'Heard at MARAC.', '2026-03-05'),
  says('school', 'MARAC held.', '2026-03-12'),
];

describe('what happens once', () => {
  it.each([
    ['Heard at MARAC.', 'the MARAC'],
    ['Strategy discussion held.', 'the strategy discussion'],
    ['A strategy meeting took place.', 'the strategy discussion'],
    ['Strategy mtg, all present.', 'the strategy discussion'],
    ['Discharged home.', 'the discharge'],
    ['Discharged from the ward.', 'the discharge'],
    ['She left the hospital.', 'the discharge'],
    ['He left ward with his mother.', 'the discharge'],
    ['The court hearing went ahead.', 'the hearing'],
    ['Mr Kerr was released from custody.', 'the release'],
    ['Mr Kerr: release on licence.', 'the release'],
    ['Ms Marsh gave birth.', 'the birth'],
    ['Nell was born.', 'the birth'],
    ['At the birth of Nell.', 'the birth'],
    ['The family moved into the flat.', 'the move'],
    ['Mr Kerr moved out.', 'the move'],
    ['They were evicted.', 'the eviction'],
    ['The eviction took place.', 'the eviction'],
    ['The tenancy began.', 'the tenancy'],
    ['Tenancy granted.', 'the tenancy'],
  ])('is asked about by name: "%s"', (text, name) => {
    expect(asked(text)).toBe(`On which day was ${name}? The days given differ.`);
  });

  it.each([
    ['MARAC minutes received.'],
    ['MARAC referral made.'],
    ['Hearing test done.'],
    ['Hearing aid fitted.'],
    ['The next MARAC is on Thursday.'],
    ['The hearing was adjourned.'],
    ['The hearing was postponed.'],
    ['The hearing was cancelled.'],
    ['The hearing was not heard.'],
    ['Strategy meeting planned.'],
    ['Strategy meeting booked.'],
    ['Strategy meeting due.'],
    ['A strategy meeting is to be called.'],
    ['A strategy meeting will follow.'],
    ['Referred to MARAC.'],
    ['Discharged by the consultant.'],
    ['School visited.'],
  ])('is not "%s"', (text) => {
    expect(asked(text)).toBeUndefined();
  });
});

describe('the days given of it', () => {
  it('differ by a fortnight at most', () => {
    expect(days(police, school)).toEqual(['2026-03-05', '2026-03-12']);
    expect(days(police, says('school', 'MARAC held.', '2026-03-19'))).toHaveLength(2);
    expect(days(police, says('school', 'MARAC held.', '2026-03-20'))).toEqual([]);
    expect(days(police, says('school', 'MARAC held.', '2026-02-19'))).toHaveLength(2);
    expect(days(police, says('school', 'MARAC held.', '2026-03-05'))).toEqual([]);
  });

  it('are one for each agency, which may tell it more than once', () => {
    const again = says('school', 'The MARAC heard of it.', '2026-03-12');
    const [clash] = onceOnlyClashes([police, school, again]);
    expect(clash?.sides.map(({ sayings }) => sayings.length)).toEqual([1, 2]);
    expect(days(police, school, says('school', 'MARAC again.', '2026-04-12'))).toEqual([]);
    expect(days(police, says('police', 'MARAC.', '2026-03-12'))).toEqual([]);
  });

  it('leave out the agency whose day is far from all others', () => {
    expect(days(police, school, says('gp', 'MARAC held.', '2025-03-12'))).toEqual([
      '2026-03-05',
      '2026-03-12',
    ]);
  });

  it('are its own, or else the one under which it stands', () => {
    const other = stretch('2026-03-09', '2026-03-09', true);
    expect(days(police, { ...school, days: [] })).toEqual(['2026-03-05', '2026-03-12']);
    expect(days(police, { ...school, days: [], under: [...school.under, other] })).toEqual([]);
    expect(days(police, { ...school, under: [other] })).toEqual(['2026-03-05', '2026-03-12']);
    expect(days(police, { ...school, days: [], under: [] })).toEqual([]);
  });

  it('are very days', () => {
    const march = stretch('2026-03-09', '2026-03-09', false);
    expect(days(police, { ...school, days: [march] })).toEqual([]);
    expect(days(police, { ...school, days: [march, ...school.days] })).toEqual(['2026-03-05', '2026-03-12']);
  });
});
