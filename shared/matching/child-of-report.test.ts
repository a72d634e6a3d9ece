import { describe, expect, it } from 'vitest';
import { caseOf, reportBy } from './invented-case.ts';
import { childOfReport } from './child-of-report.ts';
import { saidIn } from './invented-report.ts';
import { family } from './invented-family.ts';

const about = (agency: string, ...parts: string[]) =>
  childOfReport(reportBy(agency, parts).contribution, family.names);
const ivo = ['Ivo came in late.', 'Ivo was tired.', 'Ivo ate well.'];

describe('the child whom a report is about', () => {
  it('is the one whom it names three times, others hardly', () => {
    expect(about('school', ...ivo)).toBe('child:a');
    expect(about('school', ...ivo.slice(1))).toBeNull();
    expect(about('school', 'Ivo came. Ivo sat. Ivo left.')).toBe('child:a');
  });

  it('is named four times as often as any other', () => {
    expect(about('school', ...ivo, 'Nell was seen.')).toBeNull();
    expect(about('school', ...ivo, 'Ivo sang.', 'Nell was seen.')).toBe('child:a');
    expect(
      about('school', 'Nell sat.', ...ivo, 'Ivo sang.', 'Ivo ran.', 'Ivo hid.', 'Nell left.'),
    ).toBeNull();
  });

  it('is not counted where both are named', () => {
    expect(about('school', 'Ivo and Nell came.', 'Ivo and Nell sat.', 'Ivo and Nell left.')).toBeNull();
    expect(about('school', ...ivo, 'Ivo and Nell came.')).toBe('child:a');
  });

  it.each([
    'social-care',
    'police',
    'probation',
    'housing',
    'midwifery',
    'adult-mental-health',
    'domestic-abuse',
    'alcohol-service',
    'drug-service',
    'substance-misuse',
    'gp',
    'fire',
    'benefits',
    'mental-health-team',
  ])('is nobody for %s, which writes of families', (agency) => {
    expect(about(agency, ...ivo)).toBeNull();
  });

  it.each(['early-years', 'gps-school', 'health-visitor', 'short-breaks'])('can be one for %s', (agency) => {
    expect(about(agency, ...ivo)).toBe('child:a');
  });

  it('is whom its sentences mean that name nobody', () => {
    const meant = (agency: string) =>
      saidIn(caseOf(reportBy(agency, [...ivo, 'Came with a bruise.', { on: '2026-03-02', what: 'Cried.' }])))
        .slice(-2)
        .map(({ children }) => [...children]);
    expect(meant('school')).toEqual([['child:a'], ['child:a']]);
    expect(meant('police')).toEqual([
      ['child:a', 'child:b'],
      ['child:a', 'child:b'],
    ]);
  });

  it('is not put in the place of one whom a part is about', () => {
    const part = { say: 'Came with a bruise.', children: ['child:b'] };
    const row = { on: '2026-03-02', what: 'Cried.', children: ['child:b'] };
    const said = saidIn(caseOf(reportBy('school', [...ivo, part, row]))).slice(-2);
    expect(said.map(({ children }) => [...children])).toEqual([['child:b'], ['child:b']]);
  });
});
