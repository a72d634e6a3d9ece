import { describe, expect, it } from 'vitest';
import { invented, says } from '../invented-family.ts';
import { namesOf } from '../names.ts';
import { tellingOf } from './telling.ts';

const names = namesOf(invented);
const telling = (text: string, on?: string): number =>
  tellingOf({ saying: says('school', text, on), words: names.words(text), matters: new Set() });

describe('how much a sentence tells that a conference might need', () => {
  it.each([
    [0, 'The class went to the museum by bus.'],
    [0, 'Ivo went to the museum by bus.'],
    [1, 'Cold pantry, cold larder, stairwell.'],
    [1, 'The rent book was in the cold pantry.'],
    [2, 'The rent book was in the cold, dark pantry.'],
    [1, 'The rent book was in the cold, cold pantry.'],
    [3, 'There were bruises of several colours.'],
    [2, 'There was a graze of several colours.'],
    [0, 'A referral to the museum club was made.'],
    [1, 'A clerk said “it stands on the landing”.'],
    [1, "A clerk said 'it stands on the landing'."],
    [0, 'A clerk said “so” and closed the window.'],
    [0, 'The clerk’s window and the painter’s roses.'],
    [1, 'The pantry was cold, the larder dark, the yard clean.'],
    [0, 'The pantry was cold, the yard clean, roses.'],
    [0, 'The pantry was cold, the yard clean and tidy.'],
    [0, 'A clean yard and a clean pantry, cold, roses.'],
  ])('comes to %d: %s', (sum, text) => {
    expect(telling(text)).toBe(sum);
  });

  it('comes to a little more where it names somebody, and where it gives a day', () => {
    expect(telling('Ivo says that the pantry floor was cold.')).toBe(1.5);
    expect(telling('Ms Marsh says that the pantry floor was cold.')).toBe(1.5);
    expect(telling('The rent book was in the cold pantry.', '2026-03-07')).toBe(1.25);
  });

  it('comes to a trace where it is plain, of somebody named, and not glad', () => {
    expect(telling('Ms Marsh began night shifts at a laundry in town.')).toBe(0.1);
    expect(telling('Ivo began night shifts at a laundry in town.')).toBe(0.1);
    expect(telling('Somebody began night shifts at a laundry in town.')).toBe(0);
    expect(telling('Ms Marsh happily enjoys night shifts at a laundry.')).toBe(0);
  });

  it('comes to nothing in a word or two', () => {
    expect(telling('The cold pantry and the cold pantry.')).toBe(0);
    expect(telling('The cold pantry and the cold larder.')).toBe(1);
    expect(telling('Pantry, larder cold.')).toBe(1);
    expect(telling('Pantry larder, cold')).toBe(0);
  });
});
