import { describe, expect, it } from 'vitest';
import { happening as told } from './invented-happening.ts';
import { pattern } from './pattern.ts';
import type { Happening } from './pattern/happenings.ts';

const names = new Map([
  ['child:a', 'Ivo'],
  ['person:m', 'Petra'],
]);
const asked = (...all: Happening[]) => pattern(all, names);
const quotes = (...all: Happening[]) => all.map(({ evidence }) => evidence.quote);

describe('what is asked of missed appointments', () => {
  const missed = (agency: string, times: number, whom = ['child:a']) =>
    told(agency, 10, 'missed-appointment', { times, whom });

  it('is what they come to together, for each person', () => {
    const all = [
      missed('health-visitor', 1),
      missed('gp', 2, ['child:a', 'person:m']),
      missed('school', 2, ['person:m']),
    ];
    const [child, adult, ...more] = asked(...all);
    expect(more).toEqual([]);
    expect(child).toMatchObject({ weight: 'should', child: 'child:a' });
    expect(child?.message).toContain('GP and Health visiting tell of 3 missed appointments of Ivo');
    expect(child?.evidence.map(({ quote }) => quote)).toEqual(quotes(...all.slice(0, 2)));
    expect(child?.suggestions[0]?.text).toContain('How often');
    expect(adult?.message).toContain('GP and School or college tell of 4 missed appointments of Petra');
    expect(adult).not.toHaveProperty('child');
  });

  it('names one person where nobody has told their name', () => {
    expect(asked(missed('gp', 2, ['child:z']), missed('school', 1, ['child:z']))[0]?.message).toContain(
      '3 missed appointments of one person',
    );
  });

  it('is nothing below three, nor of other kinds', () => {
    expect(asked(missed('gp', 1), missed('school', 1))).toEqual([]);
    expect(asked(missed('gp', 2), told('school', 11, 'home-visit'))).toEqual([]);
  });

  it('shows twelve at most', () => {
    const many = Array.from({ length: 14 }, (_, at) => missed(at % 2 ? 'gp' : 'school', 1));
    expect(asked(...many)[0]?.evidence).toHaveLength(12);
  });
});

describe('what is asked of absences after call-outs', () => {
  const callOut = (day: number, agency = 'police') => told(agency, day, 'domestic-abuse');
  const absence = (day: number, agency = 'school') => told(agency, day, 'other', { isAbsence: true });

  it('is how often they follow, with the words for each', () => {
    const all = [callOut(10), absence(10, 'early-years'), callOut(200), absence(202)];
    const [finding, ...more] = asked(...all);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ weight: 'should', domain: 'attendance' });
    expect(finding?.message).toContain('2 times a child was absent or late within two days');
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(quotes(...all));
    expect(finding?.suggestions[0]?.text).toContain('How often');
  });

  it('counts each call-out once', () => {
    expect(asked(callOut(10), absence(11), absence(12), callOut(200))).toEqual([]);
  });

  it.each<[string, Happening[]]>([
    ['what another agency tells of violence', [callOut(10, 'gp'), callOut(200, 'gp')]],
    ['other call-outs', [told('police', 10, 'noise'), told('police', 200, 'noise')]],
  ])('counts not %s', (_, callOuts) => {
    expect(asked(...callOuts, absence(11), absence(201))).toEqual([]);
  });

  it.each<[string, Happening[]]>([
    ['what is missed elsewhere', [absence(11, 'gp'), absence(201, 'gp')]],
    ['days at school', [told('school', 11, 'other'), told('school', 201, 'other')]],
  ])('counts not %s', (_, days_) => {
    expect(asked(callOut(10), callOut(200), ...days_)).toEqual([]);
  });
});
