import { describe, expect, it } from 'vitest';
import { sideOf } from '../invented-family.ts';
import { questionsAboutHome } from './about-home.ts';

/** The side that words take on the question of that id. */
const side = (id: string, text: string): string | undefined => {
  const question = questionsAboutHome.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return sideOf(question, text);
};

describe('what is said of the home', () => {
  it.each([
    ['The home was clean and tidy.', 'yes'],
    ['The flat is warm.', 'yes'],
    ['Conditions were adequate.', 'yes'],
    ['The house is kept to a good standard.', 'yes'],
    ['The property was immaculate.', 'yes'],
    ['Bedrooms were suitable.', 'yes'],
    ['The kitchen floor was sticky.', 'no'],
    ['The carpet was filthy.', 'no'],
    ['The bedroom is damp and mouldy.', 'no'],
    ['The bathroom smells.', 'no'],
    ['The flat was infested.', 'no'],
    ['There were bin bags in the hall.', 'no'],
    ['There was no hot water.', 'no'],
    ['There was no food in.', 'no'],
    ['Mice were seen.', 'no'],
    ['The home was not clean.', undefined],
    ['The home was visited.', undefined],
  ])('its state: "%s" %s', (text, expected) => {
    expect(side('home-conditions', text)).toBe(expected);
  });

  it.each([
    ['Medicines are stored safely.', 'yes'],
    ['The tablets are kept out of reach.', 'yes'],
    ['Storage is appropriate.', 'yes'],
    ['There is a locked cabinet in use.', 'yes'],
    ['The box was broken.', 'no'],
    ['Tablets were within reach.', 'no'],
    ['The cupboard was unlocked.', 'no'],
    ['Methadone was left out.', 'no'],
    ['A bottle stood on the windowsill.', 'no'],
    ['Her medication was found in the bag.', 'no'],
    ['It was not stored safely.', undefined],
  ])('how medicines are kept: "%s" %s', (text, expected) => {
    expect(side('storage', text)).toBe(expected);
  });

  it.each([
    ['The order is in place.', 'yes'],
    ['Bail conditions remain in force.', 'yes'],
    ['He is subject to a restraining order.', 'yes'],
    ['She is protected by an order.', 'yes'],
    ['The order lapsed.', 'no'],
    ['The injunction has expired.', 'no'],
    ['Bail was lifted.', 'no'],
    ['The conditions have ended.', 'no'],
    ['The order was discharged.', 'no'],
    ['He asked for an order.', undefined],
  ])('whether an order stands: "%s" %s', (text, expected) => {
    expect(side('order-stands', text)).toBe(expected);
  });

  it.each([
    ['The family is in arrears.', 'yes'],
    ['Arrears of £300.', 'yes'],
    ['She owes two months of rent.', 'yes'],
    ['Notice seeking possession.', 'yes'],
    ['The rent is unpaid.', 'yes'],
    ['There are no rent arrears.', 'no'],
    ['The rent is paid.', 'no'],
    ['The rent account is in credit.', 'no'],
    ['There are no housing problems.', 'no'],
    ['The rent went up.', undefined],
  ])('whether rent is owed: "%s" %s', (text, expected) => {
    expect(side('arrears', text)).toBe(expected);
  });
});

describe('what is said of the family', () => {
  it.each([
    ['They are back together.', 'yes'],
    ['They are still together.', 'yes'],
    ['They have resumed their relationship.', 'yes'],
    ['They are now in a relationship.', 'yes'],
    ['They have reconciled.', 'yes'],
    ['They are living as a couple.', 'yes'],
    ['They are engaged to be married.', 'yes'],
    ['They are no longer together.', 'no'],
    ['The relationship has ended.', 'no'],
    ['They split up.', 'no'],
    ['They have separated.', 'no'],
    ['They separated in May.', 'no'],
    ['They came together.', undefined],
  ])('whether the adults are together: "%s" %s', (text, expected) => {
    expect(side('together', text)).toBe(expected);
  });

  it.each([
    ['An interpreter is needed.', 'yes'],
    ['Seen with a Polish interpreter.', 'yes'],
    ['She has limited English.', 'yes'],
    ['Ivo interpreted for his mother.', 'yes'],
    ['They speak fluent English.', 'no'],
    ['There is no need for an interpreter.', 'no'],
    ['An interpreter was not used.', 'no'],
    ['English all round.', 'no'],
    ['He likes English.', undefined],
  ])('whether an interpreter is needed: "%s" %s', (text, expected) => {
    expect(side('interpreter', text)).toBe(expected);
  });
});
