import { describe, expect, it } from 'vitest';
import { family } from '../invented-family.ts';
import { type Mechanism, differ, mechanismIn } from './mechanism.ts';

const read = (text: string): Mechanism | null => mechanismIn(text, family.names);
const none: ReadonlySet<string> = new Set();
const of = (...things: string[]): Mechanism => ({
  words: '',
  byHand: false,
  byMishap: false,
  things: new Set(things),
});

describe('an explanation', () => {
  it.each([
    ['The bruise was from a cupboard', ['cupboard']],
    ['It was the scooter', ['scooter']],
    ['It was put down to eczema', ['eczema']],
    ['Said to be from a bottle', ['bottl']],
    ['He blamed it on a friend', ['friend']],
    ['Mum says: a cupboard', ['cupboard']],
    ['History: a cupboard', ['cupboard']],
    ['Asked how the mark came, he spoke of a shelf', ['spok', 'shelf']],
    ['It is self-inflicted', ['self-inflict']],
    ['That is from the scooter', ['scooter']],
  ])('is read in "%s"', (text, things) => {
    expect(read(text)).toMatchObject({ byHand: false, byMishap: false });
    for (const thing of things) expect(read(text)?.things).toContain(thing);
  });

  it.each([
    'He was seen by a nurse',
    'He did not fall off his bicycle',
    'Nobody hit him',
    'She denies that he fell',
    'He didn’t fall',
  ])('is not read in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('may stand after a denial that is far from it', () => {
    expect(read('He was not in school on Monday: at the park he fell off a swing')).not.toBeNull();
  });
});

describe('the words for it', () => {
  it('begin a little before the cause, at a word, and end with the sentence', () => {
    const text = 'Seen at the surgery with his mother and then hot soup spilt on the table. Went home';
    expect(read(text)?.words).toBe('his mother and then hot soup spilt on the table');
    expect(read('Hot soup spilt; nothing else')?.words).toBe('Hot soup spilt');
  });

  it('go on for some sixty letters', () => {
    const text = `He fell ${'over and '.repeat(20)}`;
    expect(read(text)?.words.length).toBeGreaterThan(50);
    expect(read(text)?.words.length).toBeLessThanOrEqual(67);
  });

  it('reach to the last of several causes', () => {
    expect(read('He tripped on a toy in the kitchen of his friend, where Joel then did it')?.words).toMatch(
      /^He tripped .* did it$/,
    );
  });
});

describe('the things named', () => {
  it('are those that tell one cause from another, and no parts of the body', () => {
    expect(read('He fell and hit his head on the left side of a radiator')?.things).toEqual(
      new Set(['radiator']),
    );
    expect(read('He tripped and fell')?.things).toEqual(none);
  });

  it.each([
    ['He fell at school', '(school)'],
    ['He fell in the playground', '(school)'],
    ['He fell in PE', '(school)'],
    ['He fell at lunch', '(school)'],
    ['He fell at nursery', '(nursery)'],
    ['He fell at pre-school', '(nursery)'],
  ])('are the place where that goes by many names: "%s"', (text, place) => {
    expect(read(text)?.things).toEqual(new Set([place]));
  });
});

describe('two causes', () => {
  it('differ where they share no thing, and both name one', () => {
    expect(differ(of('scooter'), of('door'))).toBe(true);
    expect(differ(of('scooter', 'wall'), of('wall'))).toBe(false);
    expect(differ(of('wall'), of('wall', 'scooter'))).toBe(false);
    expect(differ(of('scooter', 'wall'), of('door', 'wall'))).toBe(false);
    expect(differ(of(), of('door'))).toBe(false);
    expect(differ(of('door'), of())).toBe(false);
  });

  it('differ where a hand did it in one and a mishap in the other', () => {
    const [hand, mishap] = [
      { ...of(), byHand: true },
      { ...of(), byMishap: true },
    ];
    expect(differ(hand, mishap)).toBe(true);
    expect(differ(mishap, hand)).toBe(true);
    expect(differ(hand, hand)).toBe(false);
    expect(differ(hand, of())).toBe(false);
    expect(differ(of(), hand)).toBe(false);
    expect(differ({ ...hand, byMishap: true }, mishap)).toBe(true);
    expect(differ(hand, { ...hand, byMishap: true })).toBe(false);
  });
});
