import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { type Worded, elsewhereIn } from './known-elsewhere.ts';

const on = (day: string, isSure = true) => [stretch(day, day, isSure)];
/** What an agency says with the given words; an idea with several names starts with an equals sign. */
const worded = (agency: string, words: string, matters = '', more: Partial<Saying> = {}): Worded => ({
  saying: { ...says(agency, 'It is so.'), children: new Set(), ...more },
  words: new Set(words.split(' ')),
  matters: new Set(matters ? [matters] : []),
});
/** Whether what one agency says is known to the other, where nobody says more than these. */
const isKnown = (one: Worded, ...others: Worded[]): boolean => elsewhereIn([one, ...others])(one);

describe('what another agency tells with the same words', () => {
  const one = worded('school', 'red bolt hook loft', 'care');

  it('is half of the words, two at least, whatever it is about', () => {
    expect(isKnown(one, worded('gp', 'red bolt'))).toBe(true);
    expect(isKnown(one, worded('gp', 'red tall wide long'))).toBe(false);
    expect(isKnown(worded('school', 'red bolt hook loft wide'), worded('gp', 'red bolt'))).toBe(false);
    expect(isKnown(worded('school', 'red bolt'), worded('gp', 'red'))).toBe(false);
  });

  it('is a third of them in a matter of one kind', () => {
    const long = (more: string) => worded('school', `red bolt hook loft wide ${more}`.trim(), 'care');
    expect(isKnown(long(''), worded('gp', 'red bolt', 'care'))).toBe(true);
    expect(isKnown(long(''), worded('gp', 'red bolt', 'injury'))).toBe(false);
    expect(isKnown(long('tall'), worded('gp', 'red bolt', 'care'))).toBe(false);
    expect(isKnown(worded('school', 'red bolt hook', 'care'), worded('gp', 'red', 'care'))).toBe(false);
  });

  it('is three words, or two ideas that have several names, in a matter of one kind', () => {
    const rest = 'b c d e f g h i j k';
    const ideas = worded('school', `=fall =burn ${rest}`, 'injury');
    expect(isKnown(ideas, worded('gp', '=fall =burn', 'injury'))).toBe(true);
    expect(isKnown(ideas, worded('gp', '=fall =burn'))).toBe(false);
    expect(
      isKnown(worded('school', `fall burn ${rest}`, 'injury'), worded('gp', 'fall burn', 'injury')),
    ).toBe(false);
  });

  it('is one word in a matter of one kind on one day, four days either way', () => {
    const at = (day: string, isSure = true) => ({ under: on(day, isSure) });
    const fall = worded('school', 'fell b c d e f', 'injury', at('2026-03-10'));
    expect(isKnown(fall, worded('gp', 'fell', 'injury', at('2026-03-06')))).toBe(true);
    expect(isKnown(fall, worded('gp', 'fell', 'injury', at('2026-03-14')))).toBe(true);
    expect(isKnown(fall, worded('gp', 'fell', 'injury', at('2026-03-15')))).toBe(false);
    expect(isKnown(fall, worded('gp', 'fell', 'care', at('2026-03-10')))).toBe(false);
    expect(isKnown(fall, worded('gp', 'fell', 'injury', at('2026-03-10', false)))).toBe(false);
    const rough = worded('school', 'fell b c d e f', 'injury', at('2026-03-10', false));
    expect(isKnown(rough, worded('gp', 'fell', 'injury', at('2026-03-10')))).toBe(false);
    const days = { under: [...on('2025-01-01'), ...on('2026-03-10')] };
    expect(isKnown(fall, worded('gp', 'fell', 'injury', days))).toBe(true);
    expect(
      isKnown(worded('school', 'fell b c', 'injury', days), worded('gp', 'fell', 'injury', at('2026-03-10'))),
    ).toBe(true);
  });

  it('is not what its own report says again, and is in one other report, not in several together', () => {
    expect(isKnown(one, worded('school', 'red bolt hook loft', 'care'))).toBe(false);
    expect(isKnown(one, worded('gp', 'red'), worded('police', 'bolt'))).toBe(false);
    expect(isKnown(one, worded('gp', 'tall'), worded('police', 'red bolt'))).toBe(true);
  });
});

describe('words that many sayings have', () => {
  const one = worded('school', 'red bolt');
  const same = worded('gp', 'red bolt');
  const many = (count: number) =>
    Array.from({ length: count }, () => worded('police', 'red bolt hall loft yard'));

  it('count whole up to twelve, and less from there', () => {
    expect(isKnown(one, same, ...many(10))).toBe(true);
    expect(isKnown(one, same, ...many(11))).toBe(false);
  });

  it('lead nowhere from sixty on, though ten of them were shared', () => {
    const long = 'a b c d e f g h i j k l';
    const crowd = (count: number) =>
      isKnown(
        worded('school', long, 'care'),
        worded('gp', long, 'care'),
        ...Array.from({ length: count }, () => worded('school', long)),
      );
    expect(crowd(58)).toBe(true);
    expect(crowd(59)).toBe(false);
  });
});

describe('what can not be of one thing, though the words are the same', () => {
  const pair = (one: Partial<Saying>, other: Partial<Saying>) =>
    isKnown(worded('school', 'red bolt hook', 'injury', one), worded('gp', 'red bolt hook', 'injury', other));
  const of = (...children: string[]) => ({ children: new Set(children) });

  it('is of other children', () => {
    expect(pair(of('child:a'), of('child:b'))).toBe(false);
    expect(pair(of('child:a', 'child:b'), of('child:b'))).toBe(true);
    expect(pair(of('child:b'), of('child:a', 'child:b'))).toBe(true);
    expect(pair(of(), of('child:b'))).toBe(true);
    expect(pair(of('child:a'), of())).toBe(true);
  });

  it.each([
    ['A bruise to the knee.', 'A bruise to the cheek.', false],
    ['A bruise to the knee.', 'A bruise to the knee and the cheek.', true],
    ['A bruise to the knee.', 'A bruise.', true],
    ['A bruise to the left knee.', 'A bruise to the right knee.', false],
    ['A bruise to the left knee.', 'A bruise to the knee.', true],
  ])('is on another part of the body, or another side: %s %s', (text, other, isOne) => {
    expect(pair({ text }, { text: other })).toBe(isOne);
  });

  it('is six weeks and more away', () => {
    const at = (day: string, isSure = true) => ({ days: on(day, isSure) });
    expect(pair(at('2026-03-01'), at('2026-04-15'))).toBe(true);
    expect(pair(at('2026-03-01'), at('2026-04-16'))).toBe(false);
    expect(pair(at('2026-03-01'), at('2026-04-16', false))).toBe(true);
    expect(pair(at('2026-03-01', false), at('2026-04-16'))).toBe(true);
    const several = { days: [...on('2026-03-01'), ...on('2026-06-01')] };
    expect(pair(several, at('2026-06-03'))).toBe(true);
    expect(pair(at('2026-06-03'), several)).toBe(true);
  });
});
