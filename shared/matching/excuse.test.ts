import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { excuseClashes } from './excuse.ts';
import { says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const on = '2026-03-07';
const day = (iso: string) => stretch(iso, iso, true);
const values = (...sayings: Saying[]): string[][] =>
  excuseClashes(sayings).map(({ sides }) => sides.map(({ value }) => value));
const overdose = says('hospital', 'Ms Marsh took an overdose.', on);
const poorly = says('school', 'Ms Marsh was poorly.', on);

describe('what one agency was told and another records', () => {
  it.each([
    ['had a tummy bug', 'tummy bug', 'took an overdose', 'overdose'],
    ['had a stomach upset', 'stomach upset', 'was given naloxone', 'naloxone'],
    ['had food poisoning', 'food poisoning', 'had paracetamol levels taken', 'paracetamol'],
    ['was off colour', 'off colour', 'had swallowed a strip of tablets', 'swallowed a strip of tablets'],
    ['had a cold', 'a cold', 'was brought in with opioid toxicity', 'toxicity'],
    ['was poorly', 'poorly', 'had gone over', 'gone over'],
    ['was unwell', 'unwell', 'was treated after self-harm', 'self-harm'],
    ['was under the weather', 'under the weather', 'was found with a ligature', 'ligature'],
    ['had a migraine', 'migraine', 'felt suicidal', 'suicidal'],
    ['had a silly accident', 'silly accident', 'was assaulted', 'assaulted'],
    ['was in bed with flu', 'with flu', 'was strangled', 'strangled'],
    ['was poorly', 'poorly', 'had a psychiatric assessment', 'psychiatric'],
    ['was poorly', 'poorly', 'was held under s136', 's136'],
    ['was poorly', 'poorly', 'was detained', 'detained'],
    ['slept over at a friend’s', 'slept over at a friend', 'was found at an address', 'found at'],
    [
      'stayed with her cousin',
      'stayed with her cousin',
      'spent the night in a hotel',
      'spent the night in a hotel',
    ],
    ['was at a schoolfriend’s', 'was at a schoolfriend', 'was located in a car', 'located in'],
    ['had a sleepover with a mate', 'sleepover with a mate', 'slept at the flat', 'slept at the flat'],
    ['was away for work', 'away for work', 'was arrested', 'arrested'],
    ['was working away', 'working away', 'was asked to leave', 'asked to leave'],
    ['has gone to stay with family', 'gone to stay', 'is on remand', 'remand'],
    ['has gone away', 'gone away', 'left after an argument', 'argument'],
    ['was away with work', 'away with work', 'was on bail', 'bail'],
    ['was away at work', 'away at work', 'was in custody', 'custody'],
  ])('differ: she %s (%s), she %s (%s)', (one, told, other, graver) => {
    const saying = (agency: string, words: string) => says(agency, `Ms Marsh ${words}.`, on);
    expect(values(saying('school', one), saying('police', other))).toEqual([[told, graver]]);
  });

  it('do not differ where either says both', () => {
    expect(values(poorly, says('hospital', 'Ms Marsh was unwell after an overdose.', on))).toEqual([]);
    expect(values(overdose, says('school', 'Ms Marsh was poorly, an overdose.', on))).toEqual([]);
  });

  it('are two agencies', () => {
    expect(values(poorly, { ...overdose, agency: 'school' })).toEqual([]);
  });
});

describe('the days of both', () => {
  it.each([
    ['an illness', 'was poorly', 'took an overdose', '2026-03-09', '2026-03-10'],
    ['a friend’s house', 'was at a friend’s', 'was found at an address', '2026-03-21', '2026-03-31'],
    ['work away', 'was working away', 'was arrested', '2026-03-28', '2026-03-29'],
  ])('lie near for %s', (_, one, other, near, far) => {
    const told = says('school', `Ms Marsh ${one}.`, on);
    const graver = says('police', `Ms Marsh ${other}.`, on);
    expect(values(told, { ...graver, under: [day(near)] })).toHaveLength(1);
    expect(values(told, { ...graver, under: [day(far)] })).toEqual([]);
    expect(values({ ...told, under: [day(near)] }, graver)).toHaveLength(1);
    expect(values({ ...told, under: [day(far)] }, graver)).toEqual([]);
  });

  it('are given by both', () => {
    expect(values({ ...poorly, under: [] }, overdose)).toEqual([]);
    expect(values(poorly, { ...overdose, under: [] })).toEqual([]);
  });

  it('may be stretches of a month at most', () => {
    const of = (to: string) => [day('2020-01-01'), stretch('2026-03-01', to, false)];
    expect(values({ ...poorly, under: of('2026-03-31') }, overdose)).toHaveLength(1);
    expect(values({ ...poorly, under: of('2026-04-01') }, overdose)).toEqual([]);
    expect(values(poorly, { ...overdose, under: of('2026-03-31') })).toHaveLength(1);
    expect(values(poorly, { ...overdose, under: of('2026-04-01') })).toEqual([]);
  });
});

describe('the person of both', () => {
  const child = (agency: string, text: string) => says(agency, text, on);

  it.each<[string, Saying, Saying, number]>([
    ['an adult', poorly, overdose, 1],
    ['another adult', poorly, says('hospital', 'Mr Kerr took an overdose.', on), 0],
    ['one of two adults', says('school', 'Ms Marsh and Mr Kerr were poorly.', on), overdose, 1],
    ['a child', child('school', 'Ivo was poorly.'), child('gp', 'Ivo took an overdose.'), 1],
    ['another child', child('school', 'Ivo was poorly.'), child('gp', 'Nell took an overdose.'), 0],
    ['the children, unnamed', child('school', 'They were poorly.'), child('gp', 'Ivo took an overdose.'), 0],
    ['a child, one of many', child('school', 'Ivo was poorly.'), child('gp', 'There was an overdose.'), 0],
    [
      'a child, the only one of a report',
      child('school', 'Ivo was poorly.'),
      { ...child('gp', 'There was an overdose.'), children: new Set(['child:a']) },
      1,
    ],
    [
      'one of two children',
      child('school', 'Ivo and Nell were poorly.'),
      child('gp', 'Nell took an overdose.'),
      1,
    ],
  ])('is one: %s', (_, one, other, found) => {
    expect(values(one, other)).toHaveLength(found);
  });
});

describe('one question', () => {
  it('brings all that was told of the same', () => {
    const [clash, ...more] = excuseClashes([poorly, overdose, { ...poorly, agency: 'gp' }]);
    expect(more).toEqual([]);
    expect([clash?.part, clash?.weight]).toEqual(['account given', 'must']);
    expect(clash?.sides.map(({ sayings }) => sayings.map(({ agency }) => agency))).toEqual([
      ['school'],
      ['hospital'],
      ['gp'],
    ]);
  });

  it('brings the first four records, and a new one what is told of others', () => {
    const records = [1, 2, 3, 4, 5].map((at) => ({
      ...overdose,
      evidence: { ...overdose.evidence, start: at },
    }));
    expect(values(poorly, ...records)[0]).toHaveLength(5);
    const later = [
      { ...poorly, under: [day('2026-05-07')] },
      { ...overdose, under: [day('2026-05-07')], evidence: { ...overdose.evidence, start: 1 } },
    ];
    expect(values(poorly, overdose, ...later)).toHaveLength(2);
  });
});
