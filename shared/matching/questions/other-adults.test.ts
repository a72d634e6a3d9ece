import { describe, expect, it } from 'vitest';
import { answersTo, says, sideOf } from '../invented-family.ts';
import { otherAdults } from './other-adults.ts';

describe('that no other adult is there', () => {
  it.each([
    ['There is not anybody else staying there.'],
    ['She doesn’t have anyone else living with her.'],
    ["They don't have anybody else in the house."],
    ['There are no other adults.'],
    ['No additional people, no unknown males.'],
    ['It is just mum and the children.'],
    ['There is no further adult.'],
    ['No other people come.'],
    ['Nobody else is there.'],
    ['There is no-one else.'],
    ['She is the only adult living in the flat.'],
    ['The household comprises Ms Marsh and two children.'],
  ])('is read in "%s"', (text) => {
    expect(sideOf(otherAdults, text)).toBe('no');
  });
});

describe('that another adult is there', () => {
  it.each([
    ['An older man stays there.'],
    ['Another adult has been staying.'],
    ['An unknown male is living with them.'],
    ['A lodger has come to live.'],
    ['Her brother is sleeping on the floor.'],
    ['Uncle is sharing a room.'],
    ['A cousin: his room is the settee.'],
    ['A tall man was asleep on the sofa.'],
    ['Grandad moved in.'],
    ['There is an adult male at the address.'],
    ['A second man gave it as his c/o address.'],
    ['A man’s bedding: an extra man.'],
  ])('is read in "%s"', (text) => {
    expect(sideOf(otherAdults, text)).toBe('yes');
  });

  it.each([
    ['A lodger used to stay there.'],
    ['An older man does not stay there.'],
    ['An older man came to school.'],
    ['Mr Kerr stays there.'],
  ])('is not read in "%s"', (text) => {
    expect(sideOf(otherAdults, text)).toBeUndefined();
  });

  it('is read where it is said whose home it is, or that it is a man', () => {
    const of = (text: string, children: string[]) =>
      answersTo(otherAdults, { ...says('school', text), children: new Set(children) });
    expect(of('An older cousin stays there.', [])).toEqual([]);
    expect(of('An older cousin stays there.', ['child:a'])).toEqual(['yes']);
    expect(of('An older man stays there.', [])).toEqual(['yes']);
    expect(of('An older cousin of Mr Kerr stays there.', [])).toEqual(['yes']);
    expect(of('An older cousin of Ms Marsh stays there.', [])).toEqual([]);
  });
});
