import { expect, it } from 'vitest';
import { excuseClashes } from './excuse.ts';
import { eachOf, says } from './invented-family.ts';

const on = '2026-03-07';
const found = (one: string, other: string): number =>
  excuseClashes([says('school', `Ms Marsh: ${one}`, on), says('police', `Ms Marsh: ${other}`, on)]).length;

it.each(
  eachOf(
    `A sickness bug | A vomiting bug | Tummy ache | The cold | A virus | With a migraine | With flu | The bug`,
  ),
)('an illness is told by "%s"', (words) => {
  expect(found(words, 'took an overdose')).toBe(1);
});

it.each(eachOf('She swallowed all her pills | She swallowed paracetamol | Swallowing the tablets'))(
  'something graver is told by "%s"',
  (words) => {
    expect(found('a tummy bug', words)).toBe(1);
  },
);

it.each(
  eachOf('Staying with a friend | She has been at her mate’s | Stayed at his cousin’s | Slept with friend'),
)('a friend’s house is told by "%s"', (words) => {
  expect(found(words, 'found at a flat')).toBe(1);
});

it.each(
  eachOf(`Stayed in a hotel | Spent the night in a car | The night in the park | Slept at the flat of somebody older
    She spent it with a man | She spent it with a male | Stayed with her boyfriend | Traced to town, traced at last
    Located with others`),
)('another place is told by "%s"', (words) => {
  expect(found('stayed with a friend', words)).toBe(1);
});

it.each(eachOf('He was assaulted | In prison | Remanded | Bailed, on bail | Arrested | After an argument'))(
  'why somebody is away is told by "%s"',
  (words) => {
    expect(found('gone away to work', words)).toBe(1);
  },
);
