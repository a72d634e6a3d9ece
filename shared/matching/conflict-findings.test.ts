import { describe, expect, it } from 'vitest';
import { conflict } from './conflict.ts';
import { invented, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const findings = (...sayings: Saying[]) => conflict(invented, [], sayings);
const quotes = (...sayings: Saying[]): (string[] | undefined)[] =>
  findings(...sayings).map(({ evidence }) => evidence.map(({ quote }) => quote));
const [none, dog] = [says('school', 'There are no dogs.'), says('gp', 'I met a large dog.')];

describe('the finding of two accounts', () => {
  it('asks its question, names who says what, and shows their words', () => {
    const [finding, ...more] = findings(none, dog);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'conflict',
      tier: 'merge',
      weight: 'should',
      domain: 'animals',
      message:
        'Is there an animal in the home? One account says none, another tells of one. (GP and School or college)',
      differences: [{ part: 'animals', values: ['There are no dogs.', 'I met a large dog.'] }],
      evidence: [none.evidence, dog.evidence],
    });
  });

  it('shows the words of both sides first, then what else is said on either', () => {
    const more = [says('housing', 'No pets in the home.'), says('police', 'Officers met a dangerous dog.')];
    expect(quotes(none, ...more, dog)).toEqual([
      ['No pets in the home.', 'I met a large dog.', 'There are no dogs.', 'Officers met a dangerous dog.'],
    ]);
  });

  it('shows reports before records, then by file and place', () => {
    const at = (saying: Saying, start: number, isRecord = false): Saying => ({
      ...saying,
      isRecord,
      evidence: { ...saying.evidence, start, end: start + 5, quote: `${saying.agency} ${start}` },
    });
    const sides = [at(none, 30), at(none, 4), at({ ...none, evidence: dog.evidence }, 7), at(none, 1, true)];
    const shown = ['school 7', 'I met a large dog.', 'school 4', 'school 30', 'school 1'];
    expect(quotes(dog, ...sides)).toEqual([shown]);
    expect(quotes(...sides.toReversed(), dog)).toEqual([shown]);
  });

  it('shows six of a side at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((agency) => says(agency, 'There are no dogs.'));
    expect(quotes(dog, ...many)[0]).toHaveLength(7);
    expect(findings(dog, ...many)[0]?.message).not.toContain(' g');
  });

  it('is one where two questions are answered by the same words', () => {
    const [ill, well] = [
      says('gp', 'Ms Marsh was detained.'),
      says('police', 'Ms Marsh is mentally well, an informal patient.'),
    ];
    expect(findings(ill, well).map(({ domain }) => domain)).toEqual(['mental health']);
  });

  it('shows a place once, though it is said on both sides', () => {
    const both = says('school', 'The attendance of Ivo is 94%, 150 of 200 sessions.');
    expect(quotes(both)).toEqual([[both.text]]);
  });

  it('shows what the record of the conference has beside them', () => {
    const file = { 'conference.json': '{ "dob": "2016-03-12" }' };
    const [finding] = conflict({ ...invented, texts: file }, [], [says('gp', 'Ivo, DOB 21/03/2016')]);
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['Ivo, DOB 21/03/2016', '2016-03-12']);
  });
});

describe('what a side says', () => {
  const values = (...sayings: Saying[]) =>
    findings(...sayings).map(({ differences }) => differences?.[0]?.values);

  it('is the value where its words have it, in whatever case', () => {
    expect(values(says('gp', 'EPDS 8, MEDIUM'), says('midwifery', 'EPDS: high'))).toEqual([
      ['EPDS 8, MEDIUM', 'high'],
    ]);
    expect(values(says('police', 'The risk to Ivo is HIGH.'), says('gp', 'Ivo’s risk is medium.'))).toEqual([
      ['high', 'medium'],
    ]);
  });

  it('is the value where that begins with a capital', () => {
    const [bicycle, stairs] = [
      says('gp', 'Ivo has a bruise, fell off a bicycle.', '2026-03-05'),
      says('police', 'Ivo has a bruise, fell down the stairs.', '2026-03-05'),
    ];
    expect(values(bicycle, stairs)).toEqual([
      ['Ivo has a bruise, fell off a bicycle', 'Ivo has a bruise, fell down the stairs'],
    ]);
  });

  it('is its words where the value is too short to say anything', () => {
    expect(values(says('police', 'The risk to Ivo is low.'), says('gp', 'Ivo’s risk is medium.'))).toEqual([
      ['The risk to Ivo is low.', 'medium'],
    ]);
  });

  it('is a day, in whatever words it is given', () => {
    const [marac, other] = [says('police', 'MARAC.', '2026-03-05'), says('gp', 'MARAC.', '2026-03-12')];
    expect(values(marac, other)).toEqual([['2026-03-05', '2026-03-12']]);
  });
});

describe('the mother, of whom a saying is that names nobody', () => {
  const of = (...relationships: string[]): number => {
    const [one] = invented.conference.family;
    if (!one) throw new Error('The invented family has no adults.');
    const family = relationships.map((relationship, at) => ({ ...one, id: `person:${at}`, relationship }));
    const conference = { ...invented.conference, family } as typeof invented.conference;
    const sayings = [says('gp', 'Has been abstinent.'), says('police', 'Tested positive for cocaine.')];
    return conflict({ ...invented, conference }, [], sayings).length;
  };

  it.each([
    ['Mother', 1],
    ['Birth mother', 1],
    ['Maternal grandmother', 0],
    ['Stepmother', 0],
    ['Mother’s partner', 0],
    ['Mother’s brother', 0],
    ['Mother’s sister', 0],
    ['Father', 0],
  ])('is the %s: %i', (relationship, found) => {
    expect(of(relationship)).toBe(found);
    expect(of('Grandmother', relationship, 'Father')).toBe(found);
  });
});

it('knows all the children of whom a saying is that names none', () => {
  const [neither, ivo] = [
    { ...says('gp', 'Neither child stays overnight with anybody.'), children: new Set<string>() },
    says('school', 'Ivo is staying with his aunt.'),
  ];
  expect(findings(neither, ivo).map(({ domain }) => domain)).toContain('where the child stays');
});
