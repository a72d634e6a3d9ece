import { describe, expect, test } from 'vitest';
import { readPassage } from './read-passage.ts';
import { lines } from './tokens.ts';

const codesOf = (text: string): string[] => [
  ...new Set(readPassage({ agency: 'school', text }).map(({ code }) => code)),
];

describe('what a child or a parent says', () => {
  test.each([
    ['Mum said, “I am doing my best and it was only a little tap, nothing serious.”', 'minimising'],
    ["Poppy said at snack, 'he often shouts at night and Mummy cries a lot'.", 'vague-frequency'],
    ['Dad told us: "She brings it on herself. She is her own worst enemy, you know."', 'victim-blaming'],
  ])('is theirs, and is not asked about: %s', (text, code) => {
    expect(codesOf(text)).not.toContain(code);
    // The same words of the author's own are.
    expect(codesOf(text.replace(/^[^“"']*[“"']/, '').replace(/[”"'][.]?$/, '.'))).toContain(code);
  });

  test('is marked all the same where it speaks of sexual behaviour', () => {
    expect(codesOf("She said, “Daddy's friend touched my bottom.”")).toEqual(['sexualised-behaviour']);
  });

  test('ends where its mark does; an apostrophe opens nothing', () => {
    const quoted = (text: string) =>
      lines(text).flatMap(({ tokens }) => tokens.filter((one) => one.quoted > 0).map(({ word }) => word));
    expect(quoted("He said, 'go away', in the boys' room.")).toEqual(['go', 'away']);
    expect(quoted("Mum's boys' coats aren't hers.")).toEqual([]);
    expect(quoted('She said "no" and left.')).toEqual(['no']);
  });
});

test('a row of boxes and the line for a signature are not read', () => {
  expect(codesOf('☐ Yes ☐ No Date:')).toEqual([]);
  expect(codesOf('Signed: *H. Brightwell*')).toEqual([]);
});
