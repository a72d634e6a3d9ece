import { describe, expect, it } from 'vitest';
import { answerClashes } from './answer-clashes.ts';
import { stretch } from './days.ts';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const clashes = (...sayings: Saying[]) => answerClashes(sayings, family);
/** The agencies on either side of each question that is answered both ways: those that say no, then those that say yes. */
const sides = (...sayings: Saying[]): string[][][] =>
  clashes(...sayings).map((clash) => clash.sides.map((side) => side.sayings.map(({ agency }) => agency)));
const [none, dog] = [says('gp', 'There are no dogs.'), says('police', 'Officers met a large dog.')];

describe('a question answered both ways', () => {
  it('is laid out as those who say no and those who say yes', () => {
    const [clash, ...more] = clashes(dog, none, says('housing', 'No pets in the home.'));
    expect(more).toEqual([]);
    expect([clash?.part, clash?.weight]).toEqual(['animals', 'should']);
    expect(clash?.sides.map(({ value, sayings }) => [value, ...sayings.map(({ agency }) => agency)])).toEqual(
      [
        ['no', 'gp', 'housing'],
        ['yes', 'police'],
      ],
    );
  });

  it('is not asked where all are of one mind, or nobody is', () => {
    expect(sides(none, says('housing', 'No pets in the home.'))).toEqual([]);
    expect(sides(dog, says('housing', 'There is a big dog.'))).toEqual([]);
    expect(sides(dog)).toEqual([]);
    expect(sides()).toEqual([]);
  });

  it('may be answered both ways in one report', () => {
    expect(sides({ ...none, agency: 'police' }, dog)).toEqual([[['police'], ['police']]]);
  });

  it('is not answered by what is said of sharing', () => {
    expect(sides({ ...none, section: 'sharing' }, dog)).toEqual([]);
    expect(sides(none, { ...dog, section: 'sharing' })).toEqual([]);
  });

  it('is asked of each person alone, in the order of who they are', () => {
    const not = (name: string) => says('social-care', `${name} does not live in the home.`);
    const does = (name: string) => says('housing', `${name} is living there.`);
    expect(sides(not('Mr Kerr'), does('Dan Holt'))).toEqual([]);
    const all = [not('Mr Kerr'), does('Mr Kerr'), not('Dan Holt'), does('Dan Holt')];
    const whom = (sayings: Saying[]) => clashes(...sayings).map((clash) => clash.sides[0]?.sayings[0]?.text);
    expect(whom(all)).toEqual(['Dan Holt does not live in the home.', 'Mr Kerr does not live in the home.']);
    expect(whom(all.toReversed())).toEqual(whom(all));
  });
});

describe('rows of records', () => {
  const record = (saying: Saying): Saying => ({ ...saying, isRecord: true });

  it('alone raise no question', () => {
    expect(sides(record(none), record(dog))).toEqual([]);
  });

  it('raise one beside a report on either side', () => {
    expect(sides(record(none), dog)).toHaveLength(1);
    expect(sides(none, record(dog))).toHaveLength(1);
    expect(sides(none, dog, record(says('housing', 'No pets in the home.')))).toHaveLength(1);
    expect(sides(record(none), says('housing', 'No pets.'), record(dog))).toHaveLength(1);
    expect(sides(record(dog), says('housing', 'The family has a big dog.'), record(none))).toHaveLength(1);
  });
});

describe('what has been so since a day', () => {
  const since = says('social-care', 'Ms Marsh has been abstinent since 1 May 2026.', '2026-05-01');
  const positive = (on?: string): Saying => says('probation', 'Ms Marsh tested positive for cocaine.', on);

  it('is spoken against by that day and later, and by what has no day', () => {
    expect(sides(since, positive('2026-04-30'))).toEqual([]);
    expect(sides(since, positive('2026-05-01'))).toHaveLength(1);
    expect(sides(since, positive())).toHaveLength(1);
    expect(sides(positive('2026-04-30'), since)).toEqual([]);
  });

  it('is spoken against by a stretch that goes on into it', () => {
    const under = [stretch('2026-01-01', '2026-05-02', false)];
    expect(sides(since, { ...positive(), under })).toHaveLength(1);
    const two = [stretch('2026-01-01', '2026-01-01', true), stretch('2026-06-01', '2026-06-01', true)];
    expect(sides(since, { ...positive(), under: two })).toHaveLength(1);
  });

  it('leaves out what lies before it, and who speaks only against that', () => {
    const old = { ...positive('2026-02-01'), agency: 'police' };
    expect(sides(since, old, positive('2026-05-07'))).toEqual([[['social-care'], ['probation']]]);
    const plainly = says('gp', 'Ms Marsh is abstinent.');
    expect(sides(since, plainly, old)).toEqual([[['gp'], ['police']]]);
  });
});

describe('an answer that may be of somebody else', () => {
  const detained = says('police', 'Mr Kerr was detained.', '2026-02-01');
  /** Of the mother, or of Mr Kerr, who was named before it. */
  const maybe = (agency: string, text: string, on?: string): Saying => ({
    ...says(agency, text, on),
    adults: new Set(['person:s']),
  });
  const informal = maybe('gp', 'Was an informal patient.');
  const weights = (...sayings: Saying[]) => clashes(...sayings).map(({ weight }) => weight);

  it('is worth a look against one that is of them', () => {
    expect(sides(detained, informal)).toEqual([[['gp'], ['police']]]);
    expect(weights(detained, informal)).toEqual(['consider']);
    expect(weights(detained, informal, detained)).toEqual(['consider']);
  });

  it('counts for nothing beside two that are', () => {
    const not = says('housing', 'Mr Kerr was an informal patient.');
    expect(weights(detained, informal, not)).toEqual(['should']);
    expect(sides(detained, informal, not)).toEqual([[['housing'], ['police']]]);
  });

  it('is set against none of its own kind but that of the mother', () => {
    expect(weights(informal, maybe('school', 'Was detained.'))).toEqual(['should']);
  });

  it('is shown with one side at least that is of them', () => {
    const since = maybe('gp', 'Has been an informal patient since 1 May.', '2026-05-01');
    expect(weights(detained, since, maybe('school', 'Was detained.', '2026-05-07'))).toEqual(['should']);
    const again = says('housing', 'Mr Kerr was detained.', '2026-05-07');
    expect(weights(detained, since, again)).toEqual(['consider']);
  });
});
