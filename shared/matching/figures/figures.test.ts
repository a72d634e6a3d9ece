import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import { namesOf } from '../names.ts';
import { invented } from '../invented-family.ts';
import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';
import { attendanceClashes } from './conflicting-figures.ts';
import { countClashes } from './counts.ts';
import { weightClashes } from './measures.ts';
import { riskClashes } from './risk-levels.ts';

const values = (clashes: readonly Clash[]): string[][] =>
  clashes.map(({ sides }) => sides.map(({ value }) => value));
const names = namesOf(invented);
const counts = (...sayings: Saying[]) => values(countClashes(sayings, names));

describe('attendance', () => {
  it('is asked about where the count beside it comes to something else', () => {
    const [clash] = attendanceClashes([says('school', 'Ivo’s attendance is 91.8% (289 of 340 sessions).')]);
    expect(clash?.ask).toContain('289 of 340 is 85.0%, not 91.8%');
    expect(clash?.weight).toBe('should');
  });

  it.each([
    ['fits within rounding', 'Ivo’s attendance is 85.9% (289 of 340 sessions).'],
    ['has no count', 'Ivo’s attendance is 91.8%.'],
    ['is of something else', 'Ivo got 91.8% in spelling, 289 of 340 words.'],
    ['gives two percentages', 'Ivo’s attendance rose from 80% to 91.8% (289 of 340 sessions).'],
  ])('is not where it %s', (_, words) => {
    expect(attendanceClashes([says('school', words)])).toEqual([]);
  });

  it('differs between two agencies by more than two points', () => {
    const school = says('school', 'Ivo’s attendance is 91%.');
    expect(values(attendanceClashes([school, says('gp', 'Ivo’s school attendance is 94%.')]))).toEqual([
      ['91%', '94%'],
    ]);
    expect(attendanceClashes([school, says('gp', 'Ivo’s school attendance is 93%.')])).toEqual([]);
    expect(attendanceClashes([school, says('gp', 'Nell’s nursery attendance is 60%.')])).toEqual([]);
    expect(attendanceClashes([school, says('school', 'Ivo’s attendance was 60%.')])).toEqual([]);
  });

  it('is the latest of each agency', () => {
    const sayings = [
      says('school', 'Ivo’s attendance is 60%.', '2026-01-10'),
      says('school', 'Ivo’s attendance is 91%.', '2026-05-10'),
      says('gp', 'Ivo’s attendance is 92%.', '2026-05-10'),
    ];
    expect(attendanceClashes(sayings)).toEqual([]);
    expect(attendanceClashes(sayings.toReversed())).toEqual([]);
  });

  it('and its count may stand in two sentences of one report', () => {
    const stated = says('school', 'Ivo’s attendance stands at 91.8%.');
    expect(
      values(attendanceClashes([stated, says('school', 'Ivo was in for 289 of 340 sessions.')])),
    ).toEqual([['91.8%', '289 of 340']]);
    expect(attendanceClashes([stated, says('gp', 'Ivo was in for 289 of 340 sessions.')])).toEqual([]);
    expect(attendanceClashes([stated, says('school', 'Nell was in for 289 of 340 sessions.')])).toEqual([]);
  });
});

describe('weights of a child', () => {
  const weighed = (agency: string, kilos: string, on?: string, child = 'Nell') =>
    says(agency, `${child} weighs ${kilos} kg.`, on);

  it('are asked about where they differ by more than a twentieth within three weeks', () => {
    const first = weighed('gp', '12', '2026-03-07');
    expect(values(weightClashes([first, weighed('health-visitor', '13', '2026-03-28')]))).toEqual([
      ['12 kg', '13 kg'],
    ]);
    expect(weightClashes([first, weighed('health-visitor', '13', '2026-03-29')])).toEqual([]);
    expect(weightClashes([first, weighed('health-visitor', '12.6', '2026-03-10')])).toEqual([]);
    expect(weightClashes([first, weighed('health-visitor', '30', '2026-03-10', 'Ivo')])).toEqual([]);
    expect(weightClashes([first, weighed('health-visitor', '13')])).toEqual([]);
  });

  it('are laid out in the order of their days', () => {
    const late = weighed('gp', '12', '2026-03-20');
    expect(values(weightClashes([late, weighed('health-visitor', '13', '2026-03-10')]))).toEqual([
      ['13 kg', '12 kg'],
    ]);
  });

  it('do not count a weight at birth', () => {
    const birth = says('midwifery', 'Nell’s birth weight was 3.1 kg.', '2026-03-07');
    expect(weightClashes([birth, weighed('gp', '3.6', '2026-03-10')])).toEqual([]);
  });
});

describe('levels of risk', () => {
  const high = says('probation', 'Joel Kerr’s risk is assessed as high.');

  it('differ between agencies of one adult', () => {
    expect(values(riskClashes([high, says('police', 'Joel Kerr is low risk.')]))).toEqual([['high', 'low']]);
  });

  it.each([
    ['of another adult', says('police', 'Petra Marsh is low risk.')],
    ['in one agency', says('probation', 'Joel Kerr is low risk.')],
    ['in other words', says('police', 'Joel Kerr’s risk remains significant.')],
    ['that is no level', says('police', 'Joel Kerr’s risk was discussed.')],
  ])('do not where it is %s', (_, other) => {
    expect(riskClashes([high, other])).toEqual([]);
  });
});

describe('counts of what an agency does', () => {
  const police = says('police', 'There have been six incidents at the address.');

  it('are asked about where another agency gives another number', () => {
    expect(counts(police, says('social-care', 'Police report two call-outs.'))).toEqual([['6', '2']]);
    expect(counts(police, says('social-care', 'Police report 6 call-outs.'))).toEqual([]);
    expect(counts(police, says('social-care', 'There were two incidents at nursery.'))).toEqual([]);
    expect(
      counts(says('school', 'Police came to three incidents.'), says('gp', 'Police report two call-outs.')),
    ).toEqual([]);
  });

  it('are read in words and figures', () => {
    expect(
      counts(
        says('school', 'Ivo has had no suspensions.'),
        says('social-care', 'School told us of twelve suspensions.'),
      ),
    ).toEqual([['0', '12']]);
  });
});
