import { describe, expect, it } from 'vitest';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { accountIn, areOfOne } from './accounts.ts';
import { hurtsIn } from './injury-talk.ts';

const account = (saying: Saying) => accountIn(saying, family.names)[0];
const told = (text: string, on?: string, more: Partial<Saying> = {}, agency = 'gp') =>
  account({ ...says(agency, text, on), ...more });

/** Whether two tellings are of one injury. */
function are(a: ReturnType<typeof told>, b: ReturnType<typeof told>): boolean {
  if (!a || !b) throw new Error('no account');
  return areOfOne(a, b);
}

describe('what is hurt', () => {
  const hurts = (text: string, before = '', heading = '') => [...hurtsIn({ text, before, heading })].sort();

  it('is told by a sentence, by those right before it, or by a heading', () => {
    expect(hurts('A bruise to her shin.')).toEqual(['leg', 'mark']);
    expect(hurts('She fell.', 'A burn was seen.')).toEqual(['burn']);
    expect(hurts('She fell.', `A burn was seen. ${'All else was well. '.repeat(12)}`)).toEqual([]);
    expect(hurts('She fell.', '', 'History from the mother')).toEqual(['any']);
    expect(hurts('She fell.', '', 'Household')).toEqual([]);
    expect(hurts('He was poisoned.')).toEqual(['injury']);
    expect(hurts('All is well.')).toEqual([]);
  });
});

describe('whose injury an account is of', () => {
  it.each([
    ['the child named', 'Ivo fell off the wall and has a bruise.', 'child:a'],
    ['the adult named where no child is', 'Ms Marsh has a bruise, fell off the step.', 'person:m'],
    ['the adult named first', 'Ms Marsh has a cut lip, Mr Kerr pushed her.', 'person:m'],
    ['nobody known where the adult only tells of it', 'Mr Kerr said that the bruise was from a fall.', null],
    [
      'the adult who says how she came by it',
      'Ms Marsh said she walked into a door, bruised eye.',
      'person:m',
    ],
    ['nobody known where the one who speaks is hurt', 'A bruise. "Nell pushed me off the wall."', null],
  ])('%s', (_, text, who) => {
    expect(told(text, '2026-03-07')?.who).toBe(who);
  });

  it('is not told by what names no injury, unless it is dated and of one person, or quoted by itself', () => {
    expect(told('They fell off the wall.', '2026-03-07')).toBeUndefined();
    expect(told('Ivo fell off the wall.', '2026-03-07')?.who).toBe('child:a');
    expect(told('Ivo fell off the wall.')).toBeUndefined();
    expect(told('Joel: "It was the scooter."')?.things).toContain('scooter');
    expect(told('Joel: "It was the swing."', '2026-03-07')).toBeUndefined();
    expect(told('Nell has a bruise, it was hers.')).toBeUndefined();
  });
});

describe('accounts of one injury', () => {
  const bruise = (day: string, text = 'Ivo has a bruise, fell off a swing.') => told(text, day);

  it('are of one person within days of each other', () => {
    const other = 'Ivo has a swollen wrist, slipped on ice.';
    expect(are(bruise('2026-03-07'), bruise('2026-03-11', other))).toBe(true);
    expect(are(bruise('2026-03-07'), bruise('2026-03-12', other))).toBe(false);
    expect(are(bruise('2026-03-07'), told('Nell has a bruise, fell off a swing.', '2026-03-07'))).toBe(false);
  });

  it('are of one hurt or thing within a fortnight', () => {
    expect(are(bruise('2026-03-07'), bruise('2026-03-23', 'Ivo has a bruise, slipped on ice.'))).toBe(true);
    expect(are(bruise('2026-03-07'), bruise('2026-03-24', 'Ivo has a bruise, slipped on ice.'))).toBe(false);
    expect(
      are(bruise('2026-03-07'), bruise('2026-03-20', 'Ivo has a swollen wrist, the swing hit him.')),
    ).toBe(true);
  });

  it('are of one where an undated one names the same thing, if it is not in every home', () => {
    expect(are(told('Joel: "It was the swing."'), bruise('2026-03-07'))).toBe(true);
    expect(
      are(told('Joel: "It was the bed."'), bruise('2026-03-07', 'Ivo has a bruise, fell off the bed.')),
    ).toBe(false);
  });

  it('are of one where undated ones stand close together in one report and name the same hurt', () => {
    const at = (start: number, text: string) =>
      told(text, undefined, { evidence: { file: 'a.md', quote: text, start, end: start + 9 } });
    const one = at(0, 'Ivo has a bruise, fell off a swing.');
    expect(are(one, at(800, 'The bruise was caused by ice on the path, Ivo says.'))).toBe(true);
    expect(are(one, at(801, 'The bruise was caused by ice on the path, Ivo says.'))).toBe(false);
    expect(are(one, at(90, 'The burn was caused by a hot pan, Ivo says.'))).toBe(false);
  });
});
