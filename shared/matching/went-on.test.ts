import { describe, expect, it } from 'vitest';
import { eachOf, family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { wentOnClashes } from './went-on.ts';

const clashes = (...sayings: Saying[]) => wentOnClashes(sayings, family.names);
const stopped = says('school', 'Ivo has stopped coming to trombone.');
const still = says('social-care', 'Ivo is still keen on his trombone.');

describe('what goes on', () => {
  it.each([
    ['Ivo still has trombone.'],
    ['Ivo is keen on trombone.'],
    ['Ivo continues with trombone.'],
    ['Ivo has regular trombone lessons.'],
    ['Ivo has trombone every week.'],
    ['Ivo has trombone weekly.'],
    ['Ivo plays in a trombone band.'],
    ['Ivo is a member of a trombone band.'],
    ['Ivo enjoys trombone.'],
    ['Ivo attends trombone lessons.'],
    ['Ivo goes to trombone.'],
    ['Ivo loves trombone.'],
  ])('is read in "%s"', (text) => {
    expect(clashes(stopped, says('gp', text))).toHaveLength(1);
  });

  it.each([
    ['Ivo has a trombone.'],
    ['Ivo does not attend trombone.'],
    ['Ivo never enjoys trombone.'],
    ['Ivo still has no trombone.'],
    ['Ivo, who still loves trombone, has given up trombone.'],
    ['Ivo still loves chess.'],
    ['Nell still loves trombone.'],
  ])('is not read in "%s"', (text) => {
    expect(clashes(stopped, says('gp', text))).toEqual([]);
  });
});

describe('what has stopped', () => {
  it.each([
    ['Ivo has stopped trombone.'],
    ['Ivo has given up trombone.'],
    ['Ivo gave up trombone.'],
    ['Ivo dropped out of trombone.'],
    ['Ivo quit trombone.'],
    ['Ivo ceased trombone.'],
    ['Ivo has withdrawn from trombone.'],
    ['Ivo left the trombone group.'],
    ['Ivo no longer plays trombone.'],
    ['Ivo has not played trombone since May.'],
    ['Ivo hasn’t been to trombone since May.'],
    ['Ivo has not been seen at trombone.'],
  ])('is read in "%s"', (text) => {
    expect(clashes(says('gp', text), still)).toHaveLength(1);
  });
});

describe('both accounts', () => {
  it('are of two agencies, and not from rows of records', () => {
    expect(clashes({ ...stopped, agency: 'social-care' }, still)).toEqual([]);
    expect(clashes({ ...stopped, isRecord: true }, still)).toEqual([]);
    expect(clashes(stopped, { ...still, isRecord: true })).toEqual([]);
  });

  it('share one child of several, and one word of several', () => {
    const both = says('social-care', 'Ivo and Nell still love trombone and enjoy painting.');
    expect(clashes(stopped, both)).toHaveLength(1);
    expect(clashes(says('school', 'Ivo and Nell have stopped trombone and judo.'), still)).toHaveLength(1);
  });

  it('share a word that few use', () => {
    const others = (many: number) => Array.from({ length: many }, () => says('gp', 'A trombone was heard.'));
    expect(clashes(stopped, still, ...others(4))).toHaveLength(1);
    expect(clashes(stopped, still, ...others(5))).toEqual([]);
  });

  it('share more than an idea that everybody has', () => {
    expect(clashes(says('school', 'Ivo has stopped visiting.'), says('gp', 'Ivo still visits.'))).toEqual([]);
  });

  it('are asked about with all who say that it goes on', () => {
    const [clash] = clashes(stopped, still, says('gp', 'Ivo loves trombone.'));
    expect(clash?.weight).toBe('consider');
    expect(clash?.sides.map(({ value, sayings }) => [value, sayings.length])).toEqual([
      ['stopped', 1],
      ['goes on', 2],
    ]);
  });
});

it.each(
  eachOf(`Ivo no longer goes to trombone | Ivo no longer attends trombone | Ivo no longer comes to trombone
    Ivo no longer sees his trombone teacher | Ivo no longer does trombone | Ivo had not attended trombone since May
    Ivo did not come to trombone since May | Ivo hasn’t turned up to trombone since May
    They have not gone to trombone since May | Ivo has left the trombone group`),
)('what has stopped: "%s"', (text) => {
  expect(clashes(says('gp', text), still)).toHaveLength(1);
});
