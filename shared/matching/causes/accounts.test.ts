import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { accountIn, areOfOne } from './accounts.ts';

const on = '2026-03-07';
const read = (saying: Saying) => accountIn(saying, family.names)[0];
/** Whether two sayings are read as accounts of one injury, either way round. */
function areOne(a: Saying, b: Saying): boolean {
  const [one, other] = [read(a), read(b)];
  if (!one || !other) throw new Error('One of the two gives no account.');
  expect(areOfOne(one, other)).toBe(areOfOne(other, one));
  return areOfOne(one, other);
}

describe('an account of an injury', () => {
  it('is of a cause and of what is hurt', () => {
    expect(read(says('gp', 'Ivo has a bruise, fell off his bicycle.'))).toMatchObject({
      who: 'child:a',
      days: [],
    });
    expect(read(says('gp', 'Ivo has a bruise.'))).toBeUndefined();
  });

  it('needs nothing hurt where it is plain whose and when', () => {
    expect(read(says('gp', 'Ivo fell off his bicycle.', on))?.who).toBe('child:a');
    expect(read(says('gp', 'Ivo fell off his bicycle.'))).toBeUndefined();
    expect(read(says('gp', 'They fell off a bicycle.', on))).toBeUndefined();
  });

  it('needs nothing hurt in words that are quoted without a day', () => {
    expect(read(says('gp', '“It was the scooter,” they said.'))?.hurts.size).toBe(0);
    expect(read(says('gp', '“It was the scooter,” they said.', on))).toBeUndefined();
  });

  it('names a thing, a hand or a mishap', () => {
    expect(read(says('gp', 'Ivo’s bruise: it was the scooter.'))?.things).toContain('scooter');
    expect(read(says('gp', 'Ivo’s bruise: it was from the head'))).toBeUndefined();
    expect(read(says('gp', 'Ivo has a bruise, Dad punched.'))?.byHand).toBe(true);
    expect(read(says('gp', 'Ivo has a bruise, fell.'))?.byMishap).toBe(true);
  });

  it('is of days and of weeks, not of more', () => {
    const of = (to: string) =>
      read({ ...says('gp', 'Ivo has a bruise, fell.'), under: [stretch(on, to, false)] });
    expect(of('2026-03-13')?.days).toHaveLength(1);
    expect(of('2026-03-14')?.days).toEqual([]);
  });
});

describe('whose injury it is', () => {
  const who = (text: string, more: Partial<Saying> = {}) => read({ ...says('gp', text), ...more })?.who;

  it.each([
    ['the child’s named', 'Ivo has a bruise, fell off a wall.', 'child:a'],
    ['the child’s, beside an adult who tells it', 'Ms Marsh said Ivo has a bruise, fell.', 'child:a'],
    ['the adult’s', 'Ms Marsh has a cut lip, walked into a cupboard.', 'person:m'],
    ['of two adults, the first’s', 'Ms Marsh has a cut lip, Mr Kerr punched her.', 'person:m'],
    ['nobody’s of two adults together', 'Ms Marsh and Mr Kerr have bruises, fell.', null],
    ['nobody’s of two children', 'Ivo and Nell have bruises, fell.', null],
    ['no adult’s who only tells', 'Ms Marsh says a bruise: fell off a wall.', null],
    ['the adult’s who tells of their own fall', 'Ms Marsh said she fell, a bruise.', 'person:m'],
    ['the child’s outside what is quoted', 'Ivo has a bruise: “Nell pushed me.”', 'child:a'],
    ['nobody’s named only in what is quoted', 'A bruise: “Nell pushed me.”', null],
  ])('is %s', (_, text, whose) => {
    expect(who(text)).toBe(whose);
  });

  it('is the only child’s of a report, where it speaks of a child', () => {
    const children = new Set(['child:b']);
    expect(who('A bruise, fell off a wall.', { children })).toBe('child:b');
    expect(who('Ms Marsh: the child has a bruise, fell.', { children })).toBe('child:b');
    expect(who('Ms Marsh has a bruise, fell.', { children, heading: 'The baby' })).toBe('child:b');
    expect(who('Ms Marsh has a bruise, fell.', { children })).toBe('person:m');
  });

  it('is of anybody where somebody speaks of themselves', () => {
    expect(read(says('gp', 'A bruise: “Nell pushed me.”'))?.maybe).toBeNull();
    expect([...(read(says('gp', 'Ivo has a bruise, Dad pushed him.'))?.maybe ?? [])]).toEqual([
      'child:a',
      'person:f',
    ]);
  });
});

describe('two accounts', () => {
  const bruise = says('gp', 'Ivo has a bruise, fell off his bicycle.', on);

  it('are of one injury of one person within four days', () => {
    const of = (day: string) => says('school', 'Ivo has a burn, the soup spilt.', day);
    expect(areOne(bruise, of('2026-03-11'))).toBe(true);
    expect(areOne(bruise, of('2026-03-12'))).toBe(false);
    expect(areOne(bruise, says('school', 'Nell has a burn, the soup spilt.', on))).toBe(false);
  });

  it('are of one within sixteen days where the hurt or the thing is the same', () => {
    const of = (day: string) => says('school', 'Ivo has a bruise, fell down a hole.', day);
    expect(areOne(bruise, of('2026-03-23'))).toBe(true);
    expect(areOne(bruise, of('2026-03-24'))).toBe(false);
    expect(
      areOne(bruise, says('school', 'Ivo has a burn, on a bicycle: the soup spilt.', '2026-03-23')),
    ).toBe(true);
  });

  it('are, of somebody, of one within four days with the same hurt', () => {
    const of = (text: string, day: string) => says('school', text, day);
    expect(areOne(bruise, of('The bruises came, fell down a hole.', '2026-03-11'))).toBe(true);
    expect(areOne(bruise, of('The bruises came, fell down a hole.', '2026-03-12'))).toBe(false);
    expect(areOne(bruise, of('They had a burn, the soup spilt.', on))).toBe(false);
  });

  it('are not of one where nothing is hurt in either, but for the same thing', () => {
    const [one, other] = [
      says('gp', 'Ivo fell off a wall.', on),
      says('school', 'Ivo fell down a hole.', on),
    ];
    expect(areOne(one, other)).toBe(false);
    expect(areOne(one, says('school', 'Ivo jumped from a wall.', on))).toBe(true);
    expect(areOne(one, says('school', 'Ivo jumped from a wall.', '2026-03-12'))).toBe(false);
  });

  it('without a day are of one with the same hurt or thing', () => {
    expect(areOne(bruise, says('school', 'Ivo has a bruise, fell down a hole.'))).toBe(true);
    expect(areOne(bruise, says('school', 'Ivo has a burn: the bicycle fell.'))).toBe(true);
    expect(areOne(bruise, says('school', 'Ivo has a burn, the soup spilt.'))).toBe(false);
  });

  it('without a day, in one report, stand near each other, or name one thing that is not in every home', () => {
    const at = (saying: Saying, start: number): Saying => ({
      ...saying,
      evidence: { ...saying.evidence, start, end: start + 10 },
    });
    const one = at({ ...bruise, under: [] }, 0);
    const other = says('gp', 'Ivo has a bruise, fell down a hole.');
    expect(areOne(one, at(other, 800))).toBe(true);
    expect(areOne(one, at(other, 801))).toBe(false);
    expect(areOne(one, at(says('gp', 'Ivo has a burn: the bicycle fell.'), 2000))).toBe(true);
    const bed = at(says('gp', 'Ivo has a bruise, fell off a bed.'), 0);
    expect(areOne(bed, at(says('gp', 'Ivo has a burn: the bed fell.'), 2000))).toBe(false);
  });

  it('without days under a heading of how it came about are of whatever it was', () => {
    const under = (text: string, agency = 'school') => says(agency, text, undefined, 'History');
    expect(areOne(under('It was the scooter.'), says('gp', 'Ivo has a burn, the soup spilt.'))).toBe(true);
    expect(areOne(under('It was the scooter.'), says('gp', 'Ivo has a burn, the soup spilt.', on))).toBe(
      false,
    );
  });

  it('can be of one where one tells only that somebody did it to them', () => {
    expect(areOne(bruise, says('school', 'A bruise: “Nell pushed me.”', on))).toBe(true);
  });
});
