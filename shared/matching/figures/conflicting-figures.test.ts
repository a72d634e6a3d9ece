import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { attendanceClashes } from './conflicting-figures.ts';

const values = (...sayings: Saying[]): string[][] =>
  attendanceClashes(sayings).map(({ sides }) => sides.map(({ value }) => value));
/** What a report of the school says of one child's attendance, under that heading. */
const under = (text: string, heading = 'Attendance'): Saying => says('school', text, undefined, heading);

describe('a percentage beside its own count', () => {
  it.each([
    ['91.8% (289 of 340 sessions)', ['91.8%', '289 of 340']],
    ['86.1% (289/340 sessions)', ['86.1%', '289/340']],
    ['83.9 per cent, 289 out of 340 sessions', ['83.9%', '289 out of 340']],
  ])('is asked about: %s', (words, sides) => {
    expect(values(says('school', `Ivo’s attendance is ${words}.`))).toEqual([sides]);
  });

  it.each(['86%', '84%', '85.0%'])('agrees within a point: %s of 289 in 340', (stated) => {
    expect(values(says('school', `Ivo’s attendance is ${stated} (289 of 340 sessions).`))).toEqual([]);
  });

  it('is not asked about beside a second percentage', () => {
    expect(values(says('school', 'Ivo’s attendance rose from 80% to 91.8% (289 of 340 sessions).'))).toEqual(
      [],
    );
  });

  it('may stand under a heading that says what it is', () => {
    expect(values(under('Ivo: 91.8%, 289 of 340.'))).toHaveLength(1);
    expect(values(under('Ivo: 91.8%, 289 of 340.', 'Spelling'))).toEqual([]);
  });

  it.each([
    'It has risen.',
    'It is rising.',
    'It is better.',
    'It is good.',
    'It declined.',
    'It has fallen.',
    'Near target.',
  ])('comes with what is said of it: "%s"', (text) => {
    const [clash] = attendanceClashes([under('Ivo: 91.8%, 289 of 340.'), under(text)]);
    expect(clash?.sides[1]?.sayings.map((saying) => saying.text)).toContain(text);
  });

  it('comes with what its report concludes from it, under the same heading', () => {
    const figure = under('Ivo: 91.8%, 289 of 340.');
    const others = [
      under('This has improved.'),
      under('It was 70% in all last year, and 88% before.'),
      under('Ivo likes maths.'),
      under('Reading is improving.', 'Learning'),
      { ...under('Attendance is better.'), agency: 'gp' },
    ];
    const [clash] = attendanceClashes([figure, ...others]);
    expect(clash?.ask).toBe('How much has the child attended? 289 of 340 is 85.0%, not 91.8%.');
    expect(clash?.sides.map(({ sayings }) => sayings.map(({ text }) => text))).toEqual([
      ['Ivo: 91.8%, 289 of 340.'],
      ['Ivo: 91.8%, 289 of 340.', 'This has improved.', 'It was 70% in all last year, and 88% before.'],
    ]);
  });
});

describe('a percentage and a count in two sentences of a report', () => {
  const stated = under('Ivo: 91.8%.');

  it('are asked about where they are more than two points apart', () => {
    expect(values(stated, under('Ivo was in for 289 of 340.'))).toEqual([['91.8%', '289 of 340']]);
    expect(attendanceClashes([under('Ivo was in for 289 of 340.'), stated])[0]?.ask).toBe(
      'How much has the child attended? 289 of 340 is 85.0%, not 91.8%.',
    );
    expect(attendanceClashes([stated, under('Ivo was in for 289 of 340.')])[0]?.sides).toEqual([
      { value: '91.8%', sayings: [stated] },
      { value: '289 of 340', sayings: [under('Ivo was in for 289 of 340.')] },
    ]);
    expect(values(under('Ivo: 87%.'), under('Ivo was in for 289 of 340.'))).toEqual([]);
    expect(values(under('Ivo: 87.1%.'), under('Ivo was in for 289 of 340.'))).toHaveLength(1);
    expect(values(under('Ivo: 82.9%.'), under('Ivo was in for 289 of 340.'))).toHaveLength(1);
  });

  it.each<[string, Saying]>([
    ['another heading', under('Ivo was in for 289 of 340.', 'Attendance at clubs')],
    ['another child', under('Nell was in for 289 of 340.')],
    ['both children', under('They were in for 289 of 340.')],
    ['two counts', under('Ivo was in for 289 of 340, then 20 of 30.')],
    ['a count with its percentage', under('Ivo was in for 289 of 340, 85%.')],
    ['a record', { ...under('Ivo was in for 289 of 340.'), isRecord: true }],
    ['another matter', under('Ivo spelt 289 of 340.', 'Spelling')],
  ])('are left alone with %s', (_, other) => {
    expect(values(stated, other)).toEqual([]);
  });

  it.each<[string, Saying]>([
    ['two percentages', under('Ivo: 91.8%, before 60%.')],
    ['a count of its own', under('Ivo: 91.8%, 312 of 340.')],
    ['a record', { ...stated, isRecord: true }],
    ['both children', under('They are at 91.8%.')],
  ])('are left alone where the percentage comes with %s', (_, one) => {
    expect(values(one, under('Ivo was in for 289 of 340.'))).toEqual([]);
  });

  it('are the first that differs', () => {
    expect(values(stated, under('Ivo was in for 92 of 100.'), under('Ivo was in for 289 of 340.'))).toEqual([
      ['91.8%', '289 of 340'],
    ]);
  });
});

describe('the percentages of two agencies', () => {
  const school = says('school', 'Ivo’s attendance is 91%.', '2026-05-10');

  it('are asked about where they are more than two points apart', () => {
    const gp = says('gp', 'Ivo attends 93.1%.');
    expect(attendanceClashes([school, gp])[0]?.sides).toEqual([
      { value: '91%', sayings: [school] },
      { value: '93.1%', sayings: [gp] },
    ]);
    expect(values(school, says('gp', 'Ivo attends 93%.'))).toEqual([]);
    expect(values(school, says('gp', 'Ivo attends 88.9%.'), says('police', 'Ivo attends 92%.'))).toEqual([
      ['91%', '88.9%', '92%'],
    ]);
  });

  it.each<[string, string]>([
    ['two figures', 'Ivo’s attendance went from 60% to 62%.'],
    ['both children', 'Their attendance is 60%.'],
    ['another matter', 'Ivo got 60% in spelling.'],
    ['no percentage', 'Ivo attended 60 times.'],
  ])('are not read from %s', (_, text) => {
    expect(values(school, says('gp', text))).toEqual([]);
  });

  it('are the latest of each, the last said where none is later', () => {
    const early = says('school', 'Ivo’s attendance is 60%.', '2026-01-10');
    const undated = says('school', 'Ivo’s attendance is 60%.');
    const gp = says('gp', 'Ivo attends 92%.');
    expect(values(school, early, gp)).toEqual([]);
    expect(values(early, school, gp)).toEqual([]);
    expect(values(school, undated, gp)).toEqual([]);
    expect(values(school, { ...early, days: school.days }, gp)).toEqual([['60%', '92%']]);
    const both = { ...early, days: [...early.days, ...says('school', '', '2026-06-01').days] };
    expect(values(both, school, gp)).toEqual([['60%', '92%']]);
  });
});
