import { describe, expect, it } from 'vitest';
import { answersTo, says } from '../invented-family.ts';
import { canSpeak } from './can-speak.ts';

const read = (text: string): string[] => answersTo(canSpeak, says('school', text));

describe('that a child can not say how they are', () => {
  it.each([
    ['Nell is pre-verbal.'],
    ['Nell is non-verbal.'],
    ['Nell is not yet speaking.'],
    ['Nell is not talking.'],
    ['Nell has no words.'],
    ['Nell is not verbal.'],
    ['Nell has no speech.'],
    ['Nell is too young to say.'],
    ['Nell is too small to be asked.'],
    ['Nell is too young to express herself.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['child:b no']);
  });

  it('is not that they did not speak once', () => {
    expect(read('Nell, who is not talking, did not speak.')).toEqual([]);
    expect(read('Nell is not talking: she did not talk to us.')).toEqual([]);
  });

  it('is of a child named, or of the only one', () => {
    const of = (children: string[]) =>
      answersTo(canSpeak, { ...says('school', 'Is pre-verbal.'), children: new Set(children) });
    expect(of(['child:a'])).toEqual(['child:a no']);
    expect(of(['child:a', 'child:b'])).toEqual([]);
    expect(read('Ivo and Nell are pre-verbal.')).toEqual(['child:a no', 'child:b no']);
  });
});

describe('that a child can', () => {
  it.each([
    ['Nell told Jo: "I like the park".'],
    ['Nell said “I like the park”.'],
    ['Nell shouted "go away now".'],
    ['Nell whispered to Jo that "it is a secret".'],
    ['Nell disclosed "it hurts me".'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['child:b yes']);
  });

  it.each([
    ['a word or two', 'Nell said "park".'],
    ['words far from who speaks', `Nell said, ${'when we sat by the window '.repeat(2)}, "I like the park".`],
    ['words of two', 'Ivo and Nell said "we like the park".'],
    ['words of nobody named', 'She said "I like the park".'],
    ['a quote that nobody speaks', 'Nell has a book, "The Little Park".'],
  ])('is not read from %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
