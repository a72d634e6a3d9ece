import { describe, expect, it } from 'vitest';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { tellingMost } from './telling-most.ts';

const plain = (at: number): Saying => {
  const one = says('school', 'She came in.');
  return { ...one, evidence: { ...one.evidence, start: at, end: at + 5 } };
};
const six = [1, 2, 3, 4, 5, 6].map(plain);
const against = says('gp', 'Ms Marsh takes lithium.', '2026-03-05');
const shown = (more: readonly Saying[], other: readonly Saying[] = [against]): Saying[] =>
  tellingMost([...six, ...more], other, family.names);
const last = (text: string, on?: string, agency = 'school'): Saying => {
  const one = says(agency, text, on);
  return { ...one, evidence: { ...one.evidence, file: 'school.md', start: 90, end: 95 } };
};

describe('what is shown of one side', () => {
  it('is all of it where it is no more than six, reports first and by place', () => {
    expect(tellingMost(six.toReversed(), [against], family.names)).toEqual(six);
    const record = { ...plain(0), isRecord: true };
    expect(tellingMost([record, ...six.slice(1)], [against], family.names)).toEqual([
      ...six.slice(1),
      record,
    ]);
  });

  it('is the first six where none tells more', () => {
    expect(shown([last('He left.')])).toEqual(six);
  });

  it.each<[string, Saying]>([
    ['names whom the other names', last('Ms Marsh left.')],
    ['gives a figure', last('She came 4 times.')],
    ['is of the same month', last('She left.', '2026-04-05')],
    ['shares a word', last('No lithium there.')],
  ])('has what %s', (_, saying) => {
    expect(shown([saying])).toContain(saying);
    expect(shown([saying])).toHaveLength(6);
  });

  it.each<[string, Saying]>([
    ['names somebody else', last('Mr Kerr left.')],
    ['is of another month', last('She left.', '2026-04-06')],
    ['shares no word', last('No sertraline there.')],
  ])('has not what %s, after others', (_, saying) => {
    expect(shown([saying])).toEqual(six);
  });

  it('has what is of the one adult of its report, or of the one child', () => {
    const subject = { ...last('She left.'), subject: new Set(['person:m']) };
    expect(shown([subject])).toContain(subject);
    const child = { ...last('Ran off.'), children: new Set(['child:a']) };
    expect(shown([child], [{ ...against, children: new Set(['child:a']) }])).toContain(child);
    expect(shown([child], [{ ...against, children: new Set(['child:b']) }])).toEqual(six);
  });

  it('counts whom it is of twice, and three shared words as two', () => {
    const person = last('Ms Marsh left.');
    const figures = [11, 12, 13, 14, 15, 16].map((at) => ({
      ...plain(at),
      text: 'It was 4.',
    }));
    expect(tellingMost([...figures, person], [against], family.names)).toContain(person);
    const words = last('Sertraline, diazepam and lorazepam.');
    const rich = [{ ...against, text: 'Ms Marsh takes sertraline, diazepam and lorazepam.' }];
    const both = [11, 12, 13, 14, 15, 16].map((at) => ({
      ...plain(at),
      text: 'Ms Marsh has 4.',
      areAdultsNamed: true,
      adults: new Set(['person:m']),
    }));
    expect(tellingMost([...both, words], rich, family.names)).not.toContain(words);
  });

  it('prefers an agency that says nothing on the other side', () => {
    const own = [1, 2, 3, 4, 5, 6].map((at) => ({ ...plain(at), agency: 'gp' }));
    const other = last('He left.');
    expect(tellingMost([...own, other], [against], family.names)).toContain(other);
    const two = [against, says('police', 'Nothing.')];
    expect(tellingMost([...own, other], two, family.names)).toEqual(own);
  });
});
