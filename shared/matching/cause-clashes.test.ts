import { describe, expect, it } from 'vitest';
import { causeClashes } from './cause-clashes.ts';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const on = '2026-03-07';
const clashes = (...sayings: Saying[]) => causeClashes(sayings, family.names);
/** The words of each side of each clash. */
const sides = (...sayings: Saying[]): string[][] =>
  clashes(...sayings).map((clash) => clash.sides.map(({ value }) => value));
const at = (saying: Saying, start: number): Saying => ({
  ...saying,
  evidence: { ...saying.evidence, start, end: start + 10 },
});
const bicycle = says('hospital', 'Ivo has a bruise, fell off his bicycle', on);
const stairs = says('school', 'Ivo has a bruise, fell down the stairs', on);

describe('two causes of one injury', () => {
  it('are asked about with the words of each', () => {
    const [clash, ...more] = clashes(bicycle, stairs);
    expect(more).toEqual([]);
    expect(clash).toMatchObject({ part: 'account given', weight: 'must' });
    expect(clash?.sides).toEqual([
      { value: bicycle.text, sayings: [bicycle] },
      { value: stairs.text, sayings: [stairs] },
    ]);
  });

  it('are not asked about where they name one thing, or are of two injuries', () => {
    expect(sides(bicycle, says('school', 'Ivo has a bruise, came off the bicycle', on))).toEqual([]);
    expect(sides(bicycle, says('school', 'Nell has a bruise, fell down the stairs', on))).toEqual([]);
    expect(sides(bicycle)).toEqual([]);
  });

  it('are a hand and a mishap, whatever they name', () => {
    expect(sides(bicycle, says('school', 'Ivo has a bruise, Dad hit him off the bicycle', on))).toHaveLength(
      1,
    );
  });
});

describe('one report', () => {
  const own = (text: string): Saying => at(says('hospital', text, on), 1);

  it('contradicts itself with a hand and a mishap', () => {
    expect(sides(bicycle, own('Ivo has a bruise, Dad hit him'))).toHaveLength(1);
    expect(sides(bicycle, own('Ivo has a bruise, fell down the stairs'))).toEqual([]);
  });

  it('contradicts itself where somebody is quoted', () => {
    expect(sides(bicycle, own('Ivo has a bruise, “fell down the stairs”'))).toHaveLength(1);
    expect(sides(own('Ivo has a bruise, “fell down the stairs”'), bicycle)).toHaveLength(1);
  });

  it('does not do so in one sentence, or in rows of records', () => {
    const hand = own('Ivo has a bruise, Dad hit him');
    expect(sides(bicycle, { ...hand, evidence: bicycle.evidence })).toEqual([]);
    expect(sides(bicycle, { ...hand, isRecord: true })).toEqual([]);
    expect(sides({ ...bicycle, isRecord: true }, hand)).toEqual([]);
  });
});

describe('how much it weighs', () => {
  const weight = (...sayings: Saying[]) => clashes(...sayings)[0]?.weight;

  it('is most between agencies of one person’s injury of known days', () => {
    expect(weight(bicycle, stairs)).toBe('must');
    expect(weight(bicycle, at(says('hospital', 'Ivo has a bruise, Dad hit him', on), 1))).toBe('should');
    expect(weight(bicycle, { ...stairs, under: [] })).toBe('consider');
    expect(weight({ ...bicycle, under: [] }, stairs)).toBe('consider');
    expect(weight(bicycle, says('school', 'They have a bruise, fell down the stairs', on))).toBe('consider');
    expect(weight(says('hospital', 'They have a bruise, fell off a bicycle', on), stairs)).toBe('consider');
  });

  it('is that of the plainest of several', () => {
    expect(weight(bicycle, { ...stairs, under: [] }, { ...stairs, agency: 'gp' })).toBe('must');
    const own = at(says('hospital', 'Ivo has a bruise, Dad hit him', on), 1);
    expect(weight(bicycle, own, { ...stairs, under: [] })).toBe('should');
  });
});

describe('what is shown together', () => {
  const things = ['wall', 'swing', 'scooter', 'slide', 'bench', 'ladder', 'pony', 'tractor', 'bunk', 'kerb'];
  const all = things.map((thing, place) =>
    at(says(`agency-${thing}`, `Ivo has a bruise, fell off a ${thing}`, on), place),
  );

  it('is one account and eight that stand against it at most, what is left in another', () => {
    expect(sides(...all.slice(0, 9)).map((one) => one.length)).toEqual([9]);
    expect(sides(...all).map((one) => one.length)).toEqual([9, 9]);
  });

  it('is, first, the account against which most stand', () => {
    const agreeing = ['gp', 'police'].map((agency) =>
      says(agency, 'Ivo has a bruise, off his bicycle: fell', on),
    );
    const [first] = clashes(bicycle, ...agreeing, stairs);
    expect(first?.sides.map(({ sayings }) => sayings[0]?.agency)).toEqual([
      'school',
      'gp',
      'hospital',
      'police',
    ]);
  });

  it('is not shown again where all of it has been', () => {
    const wall = says('police', 'Ivo has a bruise, fell off a wall', on);
    expect(sides(bicycle, stairs, wall)).toHaveLength(1);
    const nell = ['bench', 'scooter'].map((thing) =>
      says(thing, `Nell has a bruise, fell off a ${thing}`, on),
    );
    expect(sides(bicycle, ...nell, stairs)).toHaveLength(2);
  });

  it('has three beside it that agree with it at most', () => {
    const agreeing = (many: number) => Array.from({ length: many }, (_, place) => at(bicycle, place));
    expect(sides(...agreeing(8), stairs)[0]).toHaveLength(9);
    expect(sides(...agreeing(10), stairs)[0]).toHaveLength(11);
    expect(sides(...agreeing(12), stairs)[0]).toHaveLength(12);
  });
});
