import { describe, expect, it } from 'vitest';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { ofAdults, ofChildren } from './whom.ts';

const father = 'person:f';
const told = (answers: { about: string; isDoubtful?: true }[]): string[] =>
  answers.map(({ about, isDoubtful }) => (isDoubtful ? `${about}?` : about));
const adults = (text: string, more: Partial<Saying> = {}) =>
  told(ofAdults({ ...says('gp', text), ...more }, family, { side: 'yes' }));

describe('whom a saying is about', () => {
  it('is with doubt an adult where a child is named, and a child where an adult is', () => {
    expect(adults('Ivo drinks.', { adults: new Set([father]) })).toEqual([`${father}?`]);
    const children = (text: string) => told(ofChildren(says('gp', text), family, { side: 'yes' }));
    expect(children('Ivo is well.')).toEqual(['child:a']);
    expect(children('Both are well.')).toEqual(['child:a', 'child:b']);
    expect(children('Mr Holt is well.')).toEqual(['child:a?', 'child:b?']);
  });

  it('is with doubt every other child where none is named', () => {
    const one = { ...says('gp', 'She went missing.'), children: new Set(['child:a']) };
    expect(told(ofChildren(one, family, { side: 'yes' }))).toEqual(['child:a', 'child:b?']);
  });
});
