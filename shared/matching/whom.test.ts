import { describe, expect, it } from 'vitest';
import { family, invented, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { fitting, ofAdults, sexesOf } from './whom.ts';

describe('whether somebody is a woman or a man', () => {
  it.each([
    ['Mother', 'f'],
    ['Stepmother', 'f'],
    ['Grandma', 'f'],
    ['Foster mum', 'f'],
    ['Aunt', 'f'],
    ['Half-sister', 'f'],
    ['Nan', 'f'],
    ['Granny', 'f'],
    ['Wife', 'f'],
    ['Step-sister', 'f'],
    ['Half-brother', 'm'],
    ['Foster father', 'm'],
    ['Stepfather', 'm'],
    ['Pa', 'm'],
    ['Boyfriend', 'm'],
    ['Girlfriend of the father', 'f'],
    ['Father', 'm'],
    ['Step-dad', 'm'],
    ['Grandfather', 'm'],
    ['Uncle', 'm'],
    ['Mother’s brother', 'm'],
    ['Husband to the mother', 'm'],
    ['Father’s girlfriend', 'f'],
    ["Mother's partner", undefined],
    ['Lodger', undefined],
    ['Mother and father', undefined],
  ])('is told by what they are: %s', (relationship, sex) => {
    const [one] = invented.conference.family;
    if (!one) throw new Error('The invented family has no adults.');
    expect(sexesOf({ family: [{ ...one, relationship }] }).get(one.id)).toBe(sex);
  });
});

describe('whom he and she can mean', () => {
  const all = ['person:m', 'person:s', 'person:f'];

  it.each([
    ['He sings.', ['person:s', 'person:f']],
    ['They saw him.', ['person:s', 'person:f']],
    ['His song.', ['person:s', 'person:f']],
    ['Himself.', ['person:s', 'person:f']],
    ['Herself.', ['person:m', 'person:s']],
    ['She sings.', ['person:m', 'person:s']],
    ['Hers is a song.', ['person:m', 'person:s']],
    ['It sings.', all],
    ['He sings to her.', all],
  ])('in "%s"', (text, ids) => {
    expect(fitting(all, text, family)).toEqual(ids);
  });
});

describe('of whom an answer is', () => {
  const of = (text: string, more: Partial<Saying> = {}, mother: string | null = 'person:m') =>
    ofAdults({ ...says('school', text), ...more }, { ...family, mother }, { side: 'yes' }).map(
      ({ about, side, isDoubtful }) => `${about} ${side}${isDoubtful ? '?' : ''}`,
    );
  const last = { adults: new Set(['person:f']) };

  it('is those named', () => {
    expect(of('Mr Kerr and Ms Marsh sing.')).toEqual(['person:m yes', 'person:s yes']);
  });

  it('is the one of whom the report is, where that was named last', () => {
    expect(of('He sings.', { ...last, subject: new Set(['person:f']) })).toEqual(['person:f yes']);
    expect(of('Sings.', { ...last, subject: new Set(['person:f']) })).toEqual(['person:f yes']);
  });

  it('is the mother, and with doubt those named last or of whom the report is', () => {
    expect(of('Sings.')).toEqual(['person:m yes']);
    expect(of('Sings.', last)).toEqual(['person:m yes', 'person:f yes?']);
    expect(of('Sings.', { ...last, subject: new Set(['person:s']) })).toEqual([
      'person:m yes',
      'person:f yes?',
      'person:s yes?',
    ]);
    expect(of('She sings.', last)).toEqual(['person:m yes']);
  });

  it('is the one named last where it can not be the mother, or there is none', () => {
    expect(of('He sings.', last)).toEqual(['person:f yes']);
    expect(of('Sings.', last, null)).toEqual(['person:f yes']);
    expect(of('Sings.', {}, null)).toEqual([]);
  });
});
