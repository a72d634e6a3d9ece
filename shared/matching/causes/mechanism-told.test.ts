import { describe, expect, it } from 'vitest';
import { family } from '../invented-family.ts';
import { differ, mechanismIn } from './mechanism.ts';

const read = (text: string): string | null => {
  const found = mechanismIn(text, family.names);
  return found
    ? [found.byHand ? 'hand' : '', found.byMishap ? 'mishap' : '', ...[...found.things].sort()]
        .filter(Boolean)
        .join(' ')
    : null;
};

describe('how an injury is said to have come about', () => {
  it.each([
    ['He tripped over the dog.', 'mishap =dog'],
    ['She rolled off the changing table.', 'mishap chang tabl'],
    ['Nell lost her footing on the stairs.', 'mishap =stairs'],
    ['A kettle tipped over.', 'mishap kettl'],
    ['It was the trampoline.', '=trampoline'],
    ['The mark was caused by a zip.', 'zip'],
    ['The bruise happened when boxing.', 'mishap box'],
    ['Ivo said that Joel slapped him with a shoe.', 'hand shoe'],
    ['"Joel did it."', 'hand'],
    ['He was dragged by the ear.', 'hand'],
    ['"It was for losing the key."', 'hand key los'],
    ['Fell in the playground.', 'mishap (school)'],
    ['Bitten by another child at nursery.', 'mishap (nursery)'],
  ])('%s', (text, told) => {
    expect(read(text)).toBe(told);
  });

  it.each([
    'The home was clean.',
    'He has never hit anybody.',
    'Mother denies that she slapped Ivo.',
    "Gran didn't know about a fall.",
    'There was no accident.',
    'It was a mix-up about an address.',
    'He hit his head.',
  ])('tells nothing: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('quotes the words for it with a little before and after, up to the end of what is said', () => {
    expect(
      mechanismIn(
        'Mum rang at noon to say that the hot water bottle had burst in bed; all well.',
        family.names,
      )?.words,
    ).toBe('the hot water bottle had burst in bed');
  });
});

describe('accounts that can not both be the whole of it', () => {
  const of = (byHand: boolean, byMishap: boolean, ...things: string[]) => ({
    words: '',
    byHand,
    byMishap,
    things: new Set(things),
  });

  it('names other things', () => {
    expect(differ(of(false, true, 'scooter'), of(false, true, 'swing', 'park'))).toBe(true);
    expect(differ(of(false, true, 'scooter', 'park'), of(false, true, 'park'))).toBe(false);
    expect(differ(of(false, true), of(false, true, 'park'))).toBe(false);
  });

  it('has a hand in one and nothing but a mishap in the other', () => {
    expect(differ(of(true, false, 'wire'), of(false, true, 'wire'))).toBe(true);
    expect(differ(of(false, true, 'wire'), of(true, true, 'wire'))).toBe(true);
    expect(differ(of(true, true, 'wire'), of(true, false, 'wire'))).toBe(false);
    expect(differ(of(true, false, 'wire'), of(false, false, 'wire'))).toBe(false);
  });
});
