import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import type { Person } from '../domain/person.ts';
import { type Paragraph, caseOf } from './invented-case.ts';
import { silences, spokenBut } from './invented-silence.ts';

const quotes = (found: readonly Finding[]) => found[0]?.evidence.map(({ quote }) => quote);

describe('a parent of whom every report is silent', () => {
  const lines = spokenBut();

  it('is asked about: mother, father, and who else has parental responsibility', () => {
    const [mother, father, ...more] = silences(lines);
    expect(more).toEqual([]);
    expect(mother).toMatchObject({ weight: 'should', domain: 'parent' });
    expect(mother?.message).toContain('What does Petra Marsh say, and what is known of them?');
    expect(father?.message).toContain('What does Dan Holt say');
    const { conference } = caseOf();
    const family = conference.family.map((one): Person => ({
      ...one,
      relationship: 'Uncle',
      parentalResponsibility:
        one.name === 'Joel Kerr' ? conference.children.slice(0, 1).map(({ id }) => id) : [],
    }));
    const [joel, ...others] = silences(lines, undefined, { conference: { ...conference, family } });
    expect(others).toEqual([]);
    expect(joel?.message).toContain('What does Joel Kerr say');
  });

  it.each<string | Paragraph>([
    'Dan Holt was not spoken to.',
    'Dan Holt holds parental responsibility.',
    'Dan Holt shares PR.',
    { say: 'Father: Dan Holt', section: 'details' },
    { say: 'It rained.', heading: 'Dan Holt' },
  ])('is silent though named: %o', (line) => {
    expect(silences([...lines, 'Petra came.', line]).map(({ domain }) => domain)).toEqual(['parent']);
  });

  it('is shown by words of nobody having asked, named or gone on about', () => {
    const text = 'Dan Holt was not contacted. He is unknown to us.';
    expect(quotes(silences([...lines, 'Petra came.', text]))).toEqual([
      'Dan Holt was not contacted.',
      'He is unknown to us.',
    ]);
    const shares = 'Dan Holt has parental responsibility, and was not asked.';
    expect(quotes(silences([...lines, 'Petra came.', shares]))).toEqual([]);
  });
});
