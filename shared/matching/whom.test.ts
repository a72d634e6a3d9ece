import { describe, expect, it } from 'vitest';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { fitting, ofAdults, ofChildren, sexesOf } from './whom.ts';

const [mother, partner, father] = ['person:m', 'person:s', 'person:f'];
const told = (answers: { about: string; isDoubtful?: true }[]): string[] =>
  answers.map(({ about, isDoubtful }) => (isDoubtful ? `${about}?` : about));
const adults = (text: string, more: Partial<Saying> = {}) =>
  told(ofAdults({ ...says('gp', text), ...more }, family, { side: 'yes' }));

describe('whom a saying is about', () => {
  it('knows women from men by what they are to the children', () => {
    const of = (relationship: string) =>
      sexesOf({ family: [{ id: 'x', relationship }] } as unknown as Parameters<typeof sexesOf>[0]).get('x');
    expect(['Mother', 'Maternal aunt', 'Grandmother'].map(of)).toEqual(['f', 'f', 'f']);
    expect(['Father of Ivo', 'Stepfather', 'Brother of the mother'].map(of)).toEqual(['m', 'm', 'm']);
    expect(["Mother's partner", 'Lodger'].map(of)).toEqual([undefined, undefined]);
  });

  it('lets a pronoun mean only whom it can', () => {
    expect(fitting([mother, partner, father], 'He left.', family)).toEqual([partner, father]);
    expect(fitting([mother, partner, father], 'She left.', family)).toEqual([mother, partner]);
    expect(fitting([mother, father], 'He saw her.', family)).toEqual([mother, father]);
    expect(fitting([mother, father], 'It rained.', family)).toEqual([mother, father]);
  });

  it('is the adults named', () => {
    expect(adults('Mr Holt drinks.')).toEqual([father]);
  });

  it('is the mother where nobody is named, and with doubt who was named last', () => {
    expect(adults('Drinks heavily.')).toEqual([mother]);
    expect(adults('Drinks heavily.', { adults: new Set([father]) })).toEqual([mother, `${father}?`]);
    expect(adults('He drinks.', { adults: new Set([father]) })).toEqual([father]);
  });

  it('is the one whom the report is about, if the pronoun fits', () => {
    const ofFather = { adults: new Set([father]), subject: new Set([father]) };
    expect(adults('He drinks.', ofFather)).toEqual([father]);
    expect(adults('She drinks.', ofFather)).toEqual([mother, `${father}?`]);
  });

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
