import { describe, expect, it } from 'vitest';
import { happening as told } from './invented-happening.ts';
import { pattern } from './pattern.ts';
import { type Happening } from './pattern/happenings.ts';

const names = new Map([['child:a', 'Ivo']]);
const of = (...all: Happening[]): (string | undefined)[] => pattern(all, names).map(({ domain }) => domain);

describe('what repeats when all agencies are laid together', () => {
  it('is three of a kind in ninety days, told by two agencies', () => {
    const [one, two] = [told('school', 10, 'injury'), told('gp', 40, 'injury')];
    expect(of(one, two, told('school', 100, 'injury'))).toEqual(['injury']);
    expect(of(one, two)).toEqual([]);
    expect(of(one, two, told('school', 101, 'injury'))).toEqual([]);
    expect(
      of(told('school', 10, 'injury'), told('school', 40, 'injury'), told('school', 70, 'injury')),
    ).toEqual([]);
  });

  it('counts once what is one event', () => {
    const same = { event: 'the fall' };
    expect(
      of(told('school', 10, 'injury', same), told('gp', 10, 'injury', same), told('gp', 40, 'injury')),
    ).toEqual([]);
  });

  it('is no pattern of what harms nobody', () => {
    expect(of(told('school', 10, 'meeting'), told('gp', 20, 'meeting'), told('gp', 30, 'meeting'))).toEqual(
      [],
    );
  });

  it('is missed appointments of one person, summed over agencies', () => {
    const missed = (agency: string, times: number, who = 'child:a') =>
      told(agency, 10, 'missed-appointment', { times, whom: [who] });
    const [sum] = pattern([missed('gp', 2), missed('health-visitor', 1)], names);
    expect(sum?.domain).toBe('missed-appointment');
    expect(sum?.message).toContain('3 missed appointments of Ivo');
    expect(of(missed('gp', 3))).toEqual([]);
    expect(of(missed('gp', 2), missed('health-visitor', 1, 'child:b'))).toEqual([]);
  });

  it('is absences within two days of call-outs, twice', () => {
    const callOut = (day: number) => told('police', day, 'domestic-abuse');
    const absence = (day: number) => told('school', day, 'other', { isAbsence: true });
    expect(of(callOut(10), absence(11), callOut(50), absence(52))).toEqual(['attendance']);
    expect(of(callOut(10), absence(11), callOut(50), absence(53))).toEqual([]);
    expect(of(callOut(10), absence(9), callOut(50), absence(52))).toEqual([]);
  });
});
