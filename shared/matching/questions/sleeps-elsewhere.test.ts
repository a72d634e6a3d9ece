import { describe, expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { sleepsElsewhere } from './sleeps-elsewhere.ts';

const read = (text: string, children?: string[]): string[] => {
  const saying = says('school', text);
  return answersTo(sleepsElsewhere, children ? { ...saying, children: new Set(children) } : saying);
};

describe('that a child stays elsewhere', () => {
  it.each([
    ['Ivo has been staying with his nan.'],
    ['Ivo sleeps over at a friend’s.'],
    ['Ivo lives mostly with his aunt.'],
    ['Ivo stayed at the neighbour’s.'],
    ['Ivo slept at his dad’s.'],
    ['Ivo is sofa-surfing.'],
    ['Ivo stays elsewhere.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['child:a yes']);
  });

  it.each([['Ivo was not staying with his nan.'], ['Ivo never sleeps at a friend’s.'], ['Ivo stays late.']])(
    'is not read in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('is read of children meant', () => {
    expect(read('Staying with her nan.', [])).toEqual([]);
  });
});

describe('that a child does not', () => {
  it.each([
    ['Ivo does not stay overnight.'],
    ['Ivo does not sleep elsewhere.'],
    ['Ivo always sleeps at home.'],
    ['Ivo lives full-time with his mother.'],
    ['Ivo is living permanently with his mother.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['child:a no']);
  });

  it.each(['Neither child ever stays over.', 'No children live away.', 'No child lives there.'])(
    'is read of all children in "%s"',
    (text) => {
      expect(read(text, ['child:a'])).toEqual(['child:a no', 'child:b no']);
    },
  );
});

it.each(
  eachOf(`Ivo is living with her gran | Ivo stays at their uncle’s | Ivo was sleeping with an aunt | Ivo stays with the father
    Ivo is staying at his cousin’s | Ivo stayed at his mate's | Ivo is staying elsewhere | Ivo sleeps elsewhere`),
)('elsewhere: "%s"', (text) => {
  expect(read(text)).toEqual(['child:a yes']);
});

it.each(
  eachOf(
    'Ivo does not live away | Ivo does not stay anywhere | Ivo always stays at home | Ivo and such do not sleep away',
  ),
)('at home: "%s"', (text) => {
  expect(read(text)).toEqual(['child:a no']);
});
