import { describe, expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { childLives } from './child-lives.ts';

const read = (text: string, section = 'other', heading = ''): string[] =>
  answersTo(childLives, { ...says('school', text), section, heading });

describe('that a child lives elsewhere', () => {
  it.each([
    ['Ivo has moved in with a friend.'],
    ['Ivo has gone to live with an aunt.'],
    ['Ivo went to stay with cousins.'],
    ['Ivo has gone to his nan’s.'],
    ['Ivo is living with his grandmother.'],
    ['Ivo is basically at his dad’s.'],
    ['Ivo stays with friends.'],
    ['Ivo remains with paternal family.'],
    ['His aunt has taken Ivo in.'],
    ['She has had him living with her: Ivo.'],
    ['Ivo lives elsewhere.'],
    ['Ivo does not live there.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['child:a no']);
  });

  it('is read of a child named', () => {
    expect(read('He lives elsewhere.')).toEqual([]);
    expect(read('Ivo and Nell are living with their aunt.')).toHaveLength(2);
  });
});

describe('that a child lives at home', () => {
  it.each([
    ['All of the children live with their mother.'],
    ['The two children live together.'],
    ['All the children are with their mother.'],
    ['All the children reside with their mother.'],
    ['The household comprises four.'],
    ['They are living at home.'],
    ['Both are living with their mum.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['child:a yes', 'child:b yes']);
  });

  it.each([['They are not living at home.'], ['They are no longer living at home.'], ['They stayed late.']])(
    'is not read in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('is read from a list of the household', () => {
    const list = 'Ivo, Nell';
    for (const heading of ['Household', 'Who’s at home', 'Who lives at home', 'At home'])
      expect(read(list, 'household', heading)).toEqual(['child:a yes', 'child:b yes']);
    expect(read(list, 'household', 'History')).toEqual([]);
    expect(read(list, 'other', 'Household')).toEqual([]);
    expect(read('Ivo, his bike', 'household', 'Household')).toEqual([]);
    expect(read('They, both', 'household', 'Household')).toEqual([]);
    expect(read('Ivo, Nell not', 'household', 'Household')).toEqual([]);
  });
});

it.each(
  eachOf(`Ivo has moved to her nan’s | Ivo has gone to their gran’s | Ivo went to his dad’s | Ivo went to his father’s
    Ivo went to his mum’s | Ivo went to his mother’s | Ivo went to his aunt’s | Ivo went to his sister’s
    Ivo went to his brother’s | Ivo lives with his nan | Ivo is staying with her uncle | Ivo stayed at his father’s
    Ivo remained with maternal family | Ivo remains with his aunt | She had her living there: Ivo | She had him staying: Ivo
    Ivo is living elsewhere | Ivo does not live at home | Ivo does not live here`),
)('a child lives elsewhere: "%s"', (text) => {
  expect(read(text)).toEqual(['child:a no']);
});

it.each(
  eachOf(`All of the children live with them | All the children living at hers | The four children live here
    Three children live here | The five children are fed: five children living | The household is four
    The household consists of four | The household includes both | Both lives at home | Living with her mother
    They are living with their parents | Living with his mum`),
)('the children live at home: "%s"', (text) => {
  expect(read(text)).toEqual(['child:a yes', 'child:b yes']);
});
