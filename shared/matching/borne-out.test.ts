import { describe, expect, it } from 'vitest';
import { bearsOut, speaksAgainst } from './borne-out.ts';
import { stretch } from './days.ts';
import { invented } from './invented-family.ts';
import { namesOf } from './names.ts';
import type { Piece } from './piece.ts';
import type { Topic } from './told-topic.ts';

const names = namesOf(invented);
const on = (day: string, isSure = true) => [stretch(day, day, isSure)];
/** A sentence of the agency that is said to know. */
const piece = (text: string, more: Partial<Piece> = {}): Piece => ({
  text,
  plain: names.plain(text),
  folded: text.toLowerCase(),
  days: [],
  words: names.words(text),
  evidence: { file: 'gp.md', quote: text, start: 0, end: text.length },
  ...more,
});
/** What it is said to know: words, and more where it is given. */
const topic = (words: string, more: Partial<Topic> = {}): Topic => ({
  words: names.words(words),
  adults: new Set(),
  days: [],
  fields: new Set(),
  ...more,
});

describe('what another agency writes bears a claim out', () => {
  const bears = (one: Piece, of: Topic) => bearsOut(one, of, names.people);
  const march = on('2026-03-10');

  it.each<[boolean, string, string]>([
    [true, 'Eviction', 'The eviction is set.'],
    [true, 'Eviction and horse', 'Eviction of a horse.'],
    [true, 'A fracture and a burn, ladder, yard, horse', 'A broken arm and a scald.'],
    [false, 'A fracture, ladder, yard, horse', 'A broken arm.'],
    [false, 'Ladder, yard, horse, gate', 'Ladder, yard, horse.'],
    [false, 'Ladder, yard', 'Ladder.'],
    [false, 'Eviction', 'There is no eviction.'],
    [false, 'Ladder', 'The horse ran.'],
    [false, '', 'The horse ran.'],
  ])('by its words alone, %s: %s / %s', (isBorne, claim, text) => {
    expect(bears(piece(text), topic(claim))).toBe(isBorne);
  });

  it('by one idea within two weeks, and by no word out of them', () => {
    const claim = topic('A fracture, ladder, yard, horse', { days: march });
    const told = (day: string, text = 'A broken arm.', isSure = true) =>
      bears(piece(text, { days: on(day, isSure) }), claim);
    expect(told('2026-03-24')).toBe(true);
    expect(told('2026-02-24')).toBe(true);
    expect(told('2026-03-25')).toBe(false);
    expect(told('2026-03-24', 'A broken arm.', false)).toBe(true);
    expect(told('2026-03-12', 'A ladder.')).toBe(false);
    expect(told('2026-03-12', 'No broken arm.')).toBe(false);
    expect(told('2026-06-01', 'A broken arm, ladder, yard, horse.')).toBe(false);
    expect(bears(piece('A broken arm, ladder, yard, horse.'), claim)).toBe(true);
    expect(
      bears(
        piece('A broken arm, ladder, yard, horse.', { days: on('2026-06-01') }),
        topic('A fracture, ladder, yard, horse', { days: on('2026-03-10', false) }),
      ),
    ).toBe(true);
    const several = [...on('2025-01-01'), ...march];
    expect(bears(piece('A broken arm.', { days: several }), claim)).toBe(true);
    expect(bears(piece('A broken arm.', { days: march }), { ...claim, days: several })).toBe(true);
  });

  it('by a record of those days, though something was not done in it, unless it says that nothing was heard', () => {
    const claim = topic('A fracture, a burn, ladder, yard', { days: march });
    const told = (text: string, day = '2026-03-12') => bears(piece(text, { days: on(day) }), claim);
    expect(told('A broken arm and a scald; the ward would not release him.')).toBe(true);
    expect(told('A broken arm and a scald; we have no record of it.')).toBe(false);
    expect(told('A broken arm and a scald; we were not told.')).toBe(false);
    expect(told('A broken arm; the ward would not release him.')).toBe(false);
    expect(told('A broken arm and a scald; the ward would not release him.', '2026-05-12')).toBe(false);
  });

  it('by its one word only where it tells of the adult who is meant', () => {
    const claim = topic('Eviction', { adults: new Set(['person:m']) });
    expect(bears(piece('Ms Marsh: the eviction is set.'), claim)).toBe(true);
    expect(bears(piece('Mr Kerr: the eviction is set.'), claim)).toBe(false);
    expect(bears(piece('Lively talk of an eviction.'), claim)).toBe(false);
  });

  it('by two words of five about one adult', () => {
    const claim = (words: string, adult = 'person:m') => topic(words, { adults: new Set([adult]) });
    expect(bears(piece('Ms Marsh: ladder, yard.'), claim('Ladder, yard, horse, gate'))).toBe(true);
    expect(bears(piece('Ms Marsh: ladder, yard.'), claim('Ladder, yard, horse, gate, roof'))).toBe(false);
    expect(bears(piece('Ms Marsh: broken arm.'), claim('A fracture, ladder'))).toBe(false);
    expect(bears(piece('Mr Kerr: ladder, yard.'), claim('Ladder, yard, horse, gate'))).toBe(false);
    expect(bears(piece('Ladder, yard.'), claim('Ladder, yard, horse, gate'))).toBe(false);
    expect(bears(piece('Ms Marsh and Mr Kerr: ladder, yard.'), claim('Ladder, yard, horse, gate'))).toBe(
      true,
    );
  });
});

describe('what another agency denies speaks against a claim', () => {
  const against = (text: string, of: Topic) => speaksAgainst(piece(text), of, names.people);
  const claim = topic('Ladder, yard, fracture', {
    fields: new Set(['household']),
    adults: new Set(['person:s']),
  });

  it.each<[number, string]>([
    // The field of life, and that there is nobody of the kind.
    [1.5, 'There are no other adults.'],
    // Who it is about too.
    [2.5, 'There are no adults but Mr Kerr.'],
    // Nothing was heard, on words that both have: on two of them it weighs more.
    [1.8, 'We were not told of a ladder.'],
    [2.6, 'We were not told of a ladder in the yard.'],
    [2.8, 'We were not told of a ladder in the household.'],
    // Denied of the adult.
    [1.5, 'We do not know Mr Kerr.'],
    // The field, the adult, and nothing more.
    [2, 'Mr Kerr never moved.'],
    // The field, and one idea.
    [2.3, 'He never moved with a broken arm.'],
    [0, 'He never moved.'],
    [0, 'He never moved a ladder.'],
    // No denial, not heard of something else, of nobody in particular, or without a word in common.
    [0, 'There are other adults, and Mr Kerr.'],
    [0, 'We were not told of a horse.'],
    [0, 'We do not know the horse.'],
    [0, 'No broken arm.'],
    [0, 'Mr Kerr has never been.'],
  ])('by %d: %s', (sum, text) => {
    expect(against(text, claim)).toBeCloseTo(sum);
  });

  it.each([
    'No concerns were raised.',
    'No information was received.',
    'Neither referral was recorded.',
    'We have not been made aware.',
    'I am unaware of it.',
  ])('by not having heard: %s', (text) => {
    const heard = piece(text, { words: new Set(['ladder']) });
    expect(speaksAgainst(heard, topic('Ladder'), names.people)).toBeGreaterThanOrEqual(1.8);
  });

  it.each([
    'There is no known contact with Mr Kerr.',
    'No further information on Mr Kerr.',
    'No plan for Mr Kerr.',
    'We have not seen Mr Kerr.',
    'We did not hear of Mr Kerr.',
  ])('by there being nothing of the kind: %s', (text) => {
    expect(against(text, topic('Ladder', { adults: new Set(['person:s']) }))).toBe(1.5);
  });
});
