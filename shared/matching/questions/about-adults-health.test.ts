import { describe, expect, it } from 'vitest';
import { sideOf } from '../invented-family.ts';
import { questionsAboutAdults } from './about-adults.ts';

/** The side that words take on the question of that id. */
const side = (id: string, text: string): string | undefined => {
  const question = questionsAboutAdults.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return sideOf(question, text);
};

describe('what is said of an adult’s medicine', () => {
  it.each([
    ['Ms Marsh takes her medication.', 'yes'],
    ['She is taking all her usual tablets.', 'yes'],
    ['She is compliant with it.', 'yes'],
    ['Her epilepsy is well controlled.', 'yes'],
    ['She is stable on her treatment.', 'yes'],
    ['Sertraline last collected in March.', 'no'],
    ['It was collected once.', 'no'],
    ['She stopped taking it.', 'no'],
    ['She is non-compliant.', 'no'],
    ['Missed doses.', 'no'],
    ['The prescription has lapsed.', 'no'],
    ['She saw the GP.', undefined],
  ])('taken or not: "%s" %s', (text, expected) => {
    expect(side('medication', text)).toBe(expected);
  });

  it.each([
    ['Sertraline 50 mg.', 'yes'],
    ['She was started on it.', 'yes'],
    ['It is prescribed.', 'yes'],
    ['Prescription renewed.', 'yes'],
    ['She takes fluoxetine.', 'yes'],
    ['No current medication.', 'no'],
    ['She is not on any medication.', 'no'],
    ['She takes no tablets.', 'no'],
    ['She is not prescribed it.', undefined],
  ])('any at all: "%s" %s', (text, expected) => {
    expect(side('medicated', text)).toBe(expected);
  });

  it.each([
    ['She remains adherent with it.', 'yes'],
    ['She keeps up with her treatment.', 'yes'],
    ['All injections given.', 'yes'],
    ['Two of the injections were missed.', 'no'],
    ['Depot refused.', 'no'],
    ['She missed three doses.', 'no'],
    ['She is non-compliant.', 'no'],
    ['She had an injection.', undefined],
  ])('kept to: "%s" %s', (text, expected) => {
    expect(side('keeps-treatment', text)).toBe(expected);
  });
});

describe('what is said of an adult’s mind', () => {
  it.each([
    ['Ms Marsh is depressed.', 'yes'],
    ['She is low in mood.', 'yes'],
    ['She was tearful.', 'yes'],
    ['She took an overdose.', 'yes'],
    ['She self-harms.', 'yes'],
    ['The crisis team came.', 'yes'],
    ['She is hearing voices.', 'yes'],
    ['EPDS of 14.', 'yes'],
    ['PHQ-9 21.', 'yes'],
    ['EPDS of 9.', undefined],
    ['No known mental health issues.', 'no'],
    ['Her mental health is good.', 'no'],
    ['She is mentally well.', 'no'],
    ['She is not depressed.', 'no'],
    ['She is well in herself.', 'no'],
  ])('its state: "%s" %s', (text, expected) => {
    expect(side('mental-health', text)).toBe(expected);
  });

  it.each([
    ['She was detained.', 'yes'],
    ['She was sectioned.', 'yes'],
    ['She is under section 3.', 'yes'],
    ['She was an informal patient.', 'no'],
    ['It was a voluntary admission.', 'no'],
    ['She was on the ward.', undefined],
  ])('an admission: "%s" %s', (text, expected) => {
    expect(side('detained', text)).toBe(expected);
  });

  it.each([
    ['She has relapsed.', 'yes'],
    ['There are signs of illness.', 'yes'],
    ['She is unwell again.', 'yes'],
    ['She is responding to voices.', 'yes'],
    ['There is no return of symptoms.', 'no'],
    ['She is symptom-free.', 'no'],
    ['She remains well.', 'no'],
    ['She has been stable since May.', 'no'],
    ['She came.', undefined],
  ])('being ill again: "%s" %s', (text, expected) => {
    expect(side('relapse', text)).toBe(expected);
  });
});
