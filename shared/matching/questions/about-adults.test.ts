import { describe, expect, it } from 'vitest';
import { sideOf } from '../invented-family.ts';
import { questionsAboutAdults } from './about-adults.ts';

/** The side that words take on the question of that id. */
const side = (id: string, text: string): string | undefined => {
  const question = questionsAboutAdults.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return sideOf(question, text);
};

describe('what is said of an adult’s ways', () => {
  it.each([
    ['Ms Marsh engages very well.', 'yes'],
    ['She attends all her appointments.', 'yes'],
    ['She keeps every visit.', 'yes'],
    ['Good engagement.', 'yes'],
    ['She never misses.', 'yes'],
    ['She works well with us.', 'yes'],
    ['Three DNAs.', 'no'],
    ['She has missed two of her appointments.', 'no'],
    ['She did not attend.', 'no'],
    ['She disengaged.', 'no'],
    ['She failed to attend.', 'no'],
    ['She refused access.', 'no'],
    ['Offered 6, attended 2.', 'no'],
    ['8 visits planned, 3 happened.', 'no'],
    ['She came.', undefined],
  ])('engagement: "%s" %s', (text, expected) => {
    expect(side('engagement', text)).toBe(expected);
  });

  it.each([
    ['Mr Kerr works as a driver.', 'yes'],
    ['Mr Kerr works nights.', 'yes'],
    ['Mr Kerr was at work.', 'yes'],
    ['Mr Kerr is employed by the council.', 'yes'],
    ['Mr Kerr does night shifts.', 'yes'],
    ['Mr Kerr is unemployed.', 'no'],
    ['Mr Kerr is out of work.', 'no'],
    ['Mr Kerr lost his job.', 'no'],
    ['Mr Kerr has no job.', 'no'],
    ['It works.', undefined],
  ])('work: "%s" %s', (text, expected) => {
    expect(side('work', text)).toBe(expected);
  });

  it.each([
    ['Mr Kerr has completed the programme.', 'yes'],
    ['Mr Kerr finished a parenting course.', 'yes'],
    ['Mr Kerr graduated from it.', 'yes'],
    ['7 of 26 sessions.', 'no'],
    ['Mr Kerr has not completed it.', 'no'],
    ['Mr Kerr did not finish.', 'no'],
    ['Mr Kerr was removed from the group.', 'no'],
    ['Mr Kerr dropped out from the course.', 'no'],
    ['Mr Kerr came to only two.', 'no'],
    ['Mr Kerr likes the group.', undefined],
  ])('a programme: "%s" %s', (text, expected) => {
    expect(side('completed-programme', text)).toBe(expected);
  });

  it.each([
    ['Mr Kerr slapped him.', 'yes'],
    ['Mr Kerr hit the boy.', 'yes'],
    ['Mr Kerr smacks the children.', 'yes'],
    ['Mr Kerr dragged Ivo by the collar.', 'yes'],
    ['Mr Kerr used it on Ivo, with a slipper.', 'yes'],
    ['Mr Kerr has never laid a hand on them.', 'no'],
    ['Mr Kerr does not smack.', 'no'],
    ['No physical chastisement.', 'no'],
    ['Mr Kerr hit the road.', undefined],
  ])('hurting a child: "%s" %s', (text, expected) => {
    expect(side('hurts-children', text)).toBe(expected);
  });

  it.each([
    ['Four cans of lager.', 'yes'],
    ['Vodka.', 'yes'],
    ['Mr Kerr was hungover.', 'yes'],
    ['An alcohol worker.', 'yes'],
    ['Mr Kerr drinks daily.', 'yes'],
    ['Mr Kerr smelt of drink.', 'yes'],
    ['Mr Kerr was intoxicated.', 'yes'],
    ['Mr Kerr does not drink.', 'no'],
    ['Mr Kerr is teetotal.', 'no'],
    ['No alcohol.', 'no'],
    ['Mr Kerr drinks only socially.', 'no'],
    ['Mr Kerr is dry since May.', 'no'],
    ['A drink of milk.', undefined],
  ])('alcohol: "%s" %s', (text, expected) => {
    expect(side('alcohol', text)).toBe(expected);
  });
});
