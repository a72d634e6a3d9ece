import { describe, expect, it } from 'vitest';
import { invented, says } from '../invented-family.ts';
import { namesOf } from '../names.ts';
import { tellingOf } from './telling.ts';

const names = namesOf(invented);
const telling = (text: string, on?: string): number =>
  tellingOf({ saying: says('school', text, on), words: names.words(text), matters: new Set() });

describe('how much a sentence tells that a conference might need', () => {
  it.each([
    [0.05, 'The class went to the museum by bus.'],
    [0, 'Ivo went to the museum by bus.'],
    [1, 'Cold pantry, cold larder, stairwell.'],
    [1, 'The rent book was in the cold pantry.'],
    [2, 'The rent book was in the cold, dark pantry.'],
    [1, 'The rent book was in the cold, cold pantry.'],
    [3, 'There were bruises of several colours.'],
    [2, 'There was a graze of several colours.'],
    [0.05, 'A referral to the museum club was made.'],
    [1, 'A clerk said “it stands on the landing”.'],
    [1, "A clerk said 'it stands on the landing'."],
    [0.05, 'A clerk said “so” and closed the window.'],
    [0.05, 'The clerk’s window and the painter’s roses.'],
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

  it('comes to a trace where it is plain and not glad, to a larger one where it is of somebody named', () => {
    expect(telling('Ms Marsh began night shifts at a laundry in town.')).toBe(0.1);
    expect(telling('Ivo began night shifts at a laundry in town.')).toBe(0.1);
    expect(telling('Somebody began night shifts at a laundry in town.')).toBe(0.05);
    expect(telling('Ms Marsh happily enjoys night shifts at a laundry.')).toBe(0);
  });

  it.each([
    'I have numbered the museum points by bus.',
    'We’ve kept to the museum and the bus.',
    'I would support a museum plan by bus.',
    'I’ll leave museum and bus to the others.',
    'We recommend the museum, the bus and the roses.',
    'I enclose photographs of museum and bus.',
    'This report is on the museum and the bus.',
    'My letter was on the museum and the bus.',
    'A consent form for the museum, the bus and roses.',
    'Conference was at the museum, behind the bus.',
    'Part C. Museums, buses and roses in town',
    'Ann Poole, headteacher of museum, bus and roses.',
    'R. Poole, safeguarding lead for museum and bus.',
    'Team manager: the museum, the bus, the roses.',
    'Allocated worker for the museum: bus and roses.',
    'Museum, bus and roses.',
  ])('comes to nothing where it is of the report, of its writer or a heading: %s', (text) => {
    expect(telling(text)).toBe(0);
  });

  it('comes to a trace where somebody else writes, and where words like those are of a thing', () => {
    expect(telling('The clerk would support a museum by bus.')).toBe(0.05);
    expect(telling('The bus took part in a museum of roses.')).toBe(0.05);
    expect(telling('The museum had a letter about the bus.')).toBe(0.05);
  });

  it('comes to nothing in a word or two', () => {
    expect(telling('The cold pantry and the cold pantry.')).toBe(0);
    expect(telling('The cold pantry and the cold larder.')).toBe(1);
    expect(telling('Pantry, larder cold.')).toBe(1);
    expect(telling('Pantry larder, cold')).toBe(0);
  });
});
