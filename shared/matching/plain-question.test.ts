import { describe, expect, it } from 'vitest';
import { answersTo, family, says } from './invented-family.ts';
import { plain } from './plain-question.ts';
import { each, sinceDay } from './question.ts';

const asked = { id: 'x', part: 'x', ask: 'x?', weight: 'should' } as const;
const words = {
  yes: /\b(?:sings|hums|never rests|choir (?:\w+ )?drones)\b/i,
  no: /\b(?:silent|does not sing)\b/i,
};
const of = (about: 'family' | 'child' | 'adult') => plain({ ...asked, ...words, about });

describe('a plain question', () => {
  it.each([
    ['Everybody SINGS.', ['yes']],
    ['Everybody hums.', ['yes']],
    ['Nobody sings.', []],
    ['It is silent.', ['no']],
    ['It is not silent.', []],
    ['Ivo does not sing.', ['no']],
    ['It is silent, somebody sings.', ['no']],
    ['It is not silent, somebody sings.', ['yes']],
    ['They talk.', []],
    ['It never rests.', ['yes']],
    ['Nobody says that it never rests.', []],
    ['The choir loudly drones.', ['yes']],
    ['The choir never drones.', []],
  ])('is answered by words for either side: "%s"', (text, sides) => {
    expect(answersTo(of('family'), says('school', text))).toEqual(sides);
  });

  it('is answered of each child meant', () => {
    expect(answersTo(of('child'), says('school', 'Nell sings.'))).toEqual(['child:b yes']);
    expect(answersTo(of('child'), says('school', 'It is silent.'))).toEqual(['child:a no', 'child:b no']);
  });

  it('is answered of the adults named, or else of the mother', () => {
    const adult = of('adult');
    expect(answersTo(adult, says('school', 'Mr Kerr and Dan Holt sing. It sings.'))).toEqual([
      'person:s yes',
      'person:f yes',
    ]);
    expect(answersTo(adult, says('school', 'She sings.'))).toEqual(['person:m yes']);
    expect(answersTo(adult, says('school', 'He is silent.'))).toEqual([]);
  });

  it('keeps since when the answer of an adult is no', () => {
    const text = 'Ms Marsh is silent since Monday.';
    expect(of('adult').read(says('gp', text, '1970-01-11'), family)).toEqual([
      { about: 'person:m', side: 'no', since: 10 },
    ]);
    expect(of('family').read(says('gp', text, '1970-01-11'), family)).toEqual([{ about: '', side: 'no' }]);
    expect(of('adult').read(says('gp', 'Ms Marsh sings since Monday.', '1970-01-11'), family)).toEqual([
      { about: 'person:m', side: 'yes' },
    ]);
  });
});

describe('since when', () => {
  it.each(['since', 'from', 'after', 'until', 'left in', 'moved out on', 'stopped at'])(
    'is said by "%s" and a day',
    (word) => {
      expect(sinceDay(says('gp', `It is so ${word} then.`, '1970-01-11'))).toEqual({ since: 10 });
      expect(sinceDay(says('gp', `It is so ${word} then.`))).toEqual({});
    },
  );

  it.each(['in', 'on', 'left'])('is not said by "%s" alone: a notice has a day too', (word) => {
    expect(sinceDay(says('gp', `It is so ${word} then.`, '1970-01-11'))).toEqual({});
  });

  it('is not said by a day alone', () => {
    expect(sinceDay(says('gp', 'It is so.', '1970-01-11'))).toEqual({});
  });

  it('is answered for each of several', () => {
    expect(each(['a', 'b'], { side: 'no', since: 1 })).toEqual([
      { about: 'a', side: 'no', since: 1 },
      { about: 'b', side: 'no', since: 1 },
    ]);
  });
});
