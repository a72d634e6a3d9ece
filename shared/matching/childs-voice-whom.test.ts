import { describe, expect, it } from 'vitest';
import { childVoiceMissing } from './childs-voice-missing.ts';
import { invented } from './invented-family.ts';
import { type Paragraph, type Report, caseOf } from './invented-case.ts';
import { report, saidIn } from './invented-report.ts';

const asked = (...reports: Report[]) => {
  const caseFile = caseOf(...reports);
  return childVoiceMissing(caseFile, [], saidIn(caseFile));
};

describe('children of whom no words are looked for', () => {
  const of = (born: object) => {
    const conference = {
      ...invented.conference,
      children: [{ ...invented.conference.children[0], dob: undefined, ...born }],
    } as typeof invented.conference;
    const caseFile = { ...caseOf(report('school', ['It rained.'])), conference };
    return childVoiceMissing(caseFile, [], saidIn(caseFile)).length;
  };

  it('are those under two, and the unborn', () => {
    expect(of({ dob: '2024-06-01' })).toBe(1);
    expect(of({ dob: '2024-06-02' })).toBe(0);
    expect(of({ expectedOn: '2026-09-01' })).toBe(0);
    expect(of({})).toBe(1);
  });
});

describe('whom a report is about', () => {
  const of = (...lines: (string | Paragraph)[]) => asked(report('school', lines)).map(({ child }) => child);
  const head = (say: string) => ({ say, section: 'details' });

  it('is whom its head names, else whom it names at all, else all', () => {
    expect(of(head('Pupil: Ivo Marsh'), 'Ivo has a sister, Nell.')).toEqual(['child:a']);
    expect(of(head('Report of a school'), 'Nell reads.')).toEqual(['child:b']);
    expect(of('Ivo reads.', 'Both children walk home.')).toEqual([undefined]);
    expect(of('It rained.')).toEqual([undefined]);
    expect(of('Nell reads.', { say: 'Ivo was told.', section: 'sharing' })).toEqual(['child:b']);
  });

  it('is each agency’s own where two send one report', () => {
    const { contribution, ...whole } = report('school', ['Ivo reads.', 'Nell has a cough.']);
    const [one, other] = contribution.statements;
    const part = (agency: string, statement: typeof one) => ({
      ...whole,
      contribution: { ...contribution, agency, statements: statement ? [statement] : [] },
    });
    expect(asked(part('school', one), part('school-nurse', other)).map(({ child }) => child)).toEqual([
      'child:a',
      'child:b',
    ]);
  });
});
