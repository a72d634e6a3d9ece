import { expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { animals } from './animals.ts';

it.each([
  ['There are no dogs.', 'no'],
  ['There are no known pets.', 'no'],
  ['No animals.', 'no'],
  ['They do not have a dog.', 'no'],
  ['They never keep pets.', 'no'],
  ['There is a dog.', 'yes'],
  ['Their two large dogs barked.', 'yes'],
  ['A staffy type dog.', 'yes'],
  ['She has a bull terrier.', 'yes'],
  ['He keeps a snake.', 'yes'],
  ['Her puppy was fed.', 'yes'],
  ['Three cats.', 'yes'],
  ['There is no dog licence: the dog barked.', 'yes'],
  ['The dog has no dog food.', 'yes'],
  ['He blamed the dog.', undefined],
  ['He ate a hot dog.', undefined],
  ['Seen by a dog walker.', undefined],
  ['Ivo was walking the dog.', undefined],
  ['Dogs are liked.', undefined],
])('whether there is an animal: "%s" %s', (text, side) => {
  expect(sideOf(animals, text)).toBe(side);
});

it.each(
  eachOf(`An old dog | His dog | Their cat | A large dog | Two dogs | Dangerous dog | Big dog | Our puppies, our pet dog
    My cat | Her bullterrier, her dog`),
)('one is told of: "%s"', (text) => {
  expect(sideOf(animals, text)).toBe('yes');
});

it.each(eachOf('They have not had any animals | They never own a dog | No cats | They do not keep a dog'))(
  'none: "%s"',
  (text) => {
    expect(sideOf(animals, text)).toBe('no');
  },
);

it.each(
  eachOf(
    'No dog permission: his dog | No dog lead, the dog | No dog muzzle on the dog | No dog mess by the dog',
  ),
)('one, of which something is wanting: "%s"', (text) => {
  expect(sideOf(animals, text)).toBe('yes');
});
