import { expect, it } from 'vitest';
import { answersTo, says } from '../invented-family.ts';
import { seen } from './seen.ts';

it.each([
  ['Home visit, all seen.', 'yes'],
  ['Both children were seen.', 'yes'],
  ['Each child spoken to alone.', 'yes'],
  ['I saw both of the children.', 'yes'],
  ['Ivo was not seen.', 'no'],
  ['Ivo: at football when I called.', 'no'],
  ['Nell was asleep on the day of the visit.', 'no'],
  ['I have not met Ivo.', 'no'],
  ['Ivo refused to come down.', 'no'],
  ['Nell unseen.', 'no'],
])('whether a child was seen: "%s" %s', (text, side) => {
  const answers = answersTo(seen, says('social-care', text));
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).toMatch(new RegExp(` ${side}$`));
});

it.each(['Ivo plays football.', 'The home was seen.', 'Nell sleeps well.'])('is not told by "%s"', (text) => {
  expect(answersTo(seen, says('social-care', text))).toEqual([]);
});
