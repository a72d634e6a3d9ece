import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { childVoiceMissing } from './childs-voice-missing.ts';
import { type Paragraph, type Report, caseOf } from './invented-case.ts';
import { report, saidIn, voices } from './invented-report.ts';

const asked = (...reports: Report[]): Finding[] => {
  const caseFile = caseOf(...reports);
  return childVoiceMissing(caseFile, [], saidIn(caseFile));
};
const voice = (say: string): Paragraph => ({ say, section: 'childs-voice', heading: 'Views' });

describe('a child’s voice is missing', () => {
  it('from a report that gives no words of the child, one finding a report', () => {
    const [finding, other] = asked(report('school', ['Ivo is in Year 5.']), report('police', ['It rained.']));
    expect(finding).toMatchObject({ kind: 'child-voice-missing', agency: 'school', child: 'child:a' });
    expect(finding?.message).toContain('What does Ivo say, in words of the child’s own? School');
    expect(finding?.suggestions.map(({ text }) => text)).toContain(
      'What did Ivo say, to whom, when, and was anybody else there?',
    );
    expect(other).toMatchObject({ agency: 'police' });
    expect(other?.message).toContain('What do Ivo and Nell say, in words of their own? Police');
    expect(other).not.toHaveProperty('child');
  });

  it('in the words that stand for it: the adult’s in the section that asks for the child’s', () => {
    const [finding] = asked(report('school', ['Ivo is in Year 5.', voice('Ivo is a keen footballer.')]));
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['Ivo is a keen footballer.']);
  });

  it.each([
    'Mum says that Ivo is fine.',
    'His father reported that Ivo wants to come home.',
    'Ms Marsh feels that Ivo is settled.',
    'Nan thinks Ivo would rather stay.',
  ])('and is given through a parent: %s', (words) => {
    const [finding] = asked(report('school', [voice(words)]));
    expect(finding?.message).toContain('What does Ivo say? School or college gives it through a parent.');
  });

  it('and a parent’s words elsewhere in the report are no such account', () => {
    const [finding] = asked(report('school', ['Mum says that Ivo is fine.']));
    expect(finding?.message).not.toContain('through a parent');
  });

  it.each([
    ['school', 'should'],
    ['camhs', 'should'],
    ['housing', 'consider'],
    ['gp', 'consider'],
  ])('which weighs more where people see the children: %s', (agency, weight) => {
    expect(asked(report(agency, ['Ivo is in Year 5.']))[0]?.weight).toBe(weight);
    expect(asked(report(agency, [voice('Ivo is in Year 5.')]))[0]?.weight).toBe('should');
  });
});

describe('a child’s voice is there', () => {
  const said = 'I want a door on my room.';
  const line = `Ivo told Mrs Ellery that “${said}”`;

  it.each([
    ['in the section that asks for it', report('school', [voice(line)], voices(['child:a', said]))],
    ['anywhere, at four words', report('school', [line, voice('Ivo drew.')], voices(['child:a', said]))],
    ['of nobody certain', report('school', [line], voices([null, said]))],
    ['after the name', report('school', [`Ivo: “${said}”`])],
    ['after the name and to whom', report('school', [`Ivo to Mrs Ellery: "${said}"`])],
    [
      'short, where it is asked for',
      report('school', [voice('Ivo said “No way”')], voices(['child:a', 'No way'])),
    ],
    ['short, where no section asks', report('school', ['Ivo said “No way”'], voices(['child:a', 'No way']))],
  ])('%s', (_, one) => {
    expect(asked(one)).toEqual([]);
  });

  it.each([
    ['of the other child', report('school', [line], voices(['child:b', said]))],
    [
      'short, outside of the section',
      report('school', ['Ivo said “No way”', voice('Ivo drew.')], voices(['child:a', 'No way'])),
    ],
    ['three words after the name', report('school', ['Ivo: “Go away please”'])],
    ['after both names', report('school', ['Ivo and Nell: “We want a door please”'])],
    ['after nobody’s name', report('school', ['Ivo drew.', 'Pupil: “I want a door on my room”'])],
    [
      'far after the name',
      report('school', [`Ivo ${'came in and sat down and '.repeat(3)}: “I want a door on my room”`]),
    ],
  ])('but not %s', (_, one) => {
    expect(asked(one)).toHaveLength(1);
  });

  it('at just four words, and not at three', () => {
    const with_ = (words: string) =>
      asked(report('school', [`Ivo: ${words}`, voice('Ivo drew.')], voices(['child:a', words])));
    expect(with_('do not tell Mum')).toEqual([]);
    expect(with_('don’t tell Mum')).toHaveLength(1);
  });
});
