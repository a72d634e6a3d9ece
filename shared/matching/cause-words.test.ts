import { expect, it } from 'vitest';
import { causeClashes } from './cause-clashes.ts';
import { family, says } from './invented-family.ts';

const on = '2026-03-07';
/** What is read as the cause of a bruise, beside another account that names a trampoline. */
const causeIn = (text: string): string | undefined => {
  const other = says('hospital', 'Ivo has a bruise, he bounced and came off a trampoline.', on);
  const [clash] = causeClashes([says('school', `Ivo has a bruise. ${text}.`, on), other], family.names);
  return clash?.sides[0]?.value;
};

it.each([
  ['He fell off his bicycle', 'fell off his bicycle'],
  ['He had fallen over a kerb', 'fallen over a kerb'],
  ['He falls down the stairs', 'falls down the stairs'],
  ['He fell out of a tree', 'fell out of a tree'],
  ['He came off a scooter', 'came off a scooter'],
  ['He tumbled against a radiator', 'tumbled against a radiator'],
  ['He slipped in the bath', 'slipped in the bath'],
  ['He was pushed onto a step', 'pushed onto a step'],
  ['He tripped on a toy', 'tripped on a toy'],
  ['He walked into a lamp post', 'walked into a lamp post'],
  ['He ran into a gate', 'ran into a gate'],
  ['He banged his head on a shelf', 'banged his head on a shelf'],
  ['He hit his arm on a bench', 'hit his arm on a bench'],
  ['He caught his hand in a drawer', 'caught his hand in a drawer'],
  ['He was bitten by a hamster', 'bitten by a hamster'],
  ['He was scratched by a cat', 'scratched by a cat'],
  ['He was dropped by a cousin', 'dropped by a cousin'],
  ['He trapped his finger in a drawer', 'trapped his finger in a drawer'],
  ['A puppy knocked him over by the stile', 'knocked him over by the stile'],
  ['He had knocked a bench', 'had knocked a bench'],
  ['Somebody held him too tightly', 'held him too tightly'],
  ['It is from wrestling', 'from wrestling'],
  ['It is from play-fighting', 'from play-fighting'],
  ['He went through a window', 'went through a window'],
  ['He said it was for stealing', 'it was for stealing'],
  ['He was asked how the bruise happened: a cupboard', 'asked how the bruise happened: a cupboard'],
  ['It was done by an uncle', 'done by an uncle'],
  ['He says his cousin did it with a stick', 'did it with a stick'],
  ['He blamed a friend', 'blamed a friend'],
  ['Somebody gripped his arm', 'gripped his arm'],
  ['Somebody swung him round', 'swung him round'],
  ['He jumped off a wall', 'jumped off a wall'],
  ['He pulled a kettle over', 'pulled a kettle over'],
  ['He tipped a pan onto himself', 'tipped a pan onto himself'],
  ['He was picked up by the ear', 'picked up by the ear'],
  ['It was put down to eczema', 'put down to eczema'],
  ['It is said to be from a bottle', 'said to be from a bottle'],
  ['He says it was from a bottle', 'says it was from a bottle'],
  ['Mum: a cupboard in the kitchen', 'Mum: a cupboard in the kitchen'],
  ['History: a cupboard in the kitchen', 'History: a cupboard in the kitchen'],
  ['It was rough play with cousins', 'rough play with cousins'],
  ['They play-fight with cushions', 'play-fight with cushions'],
  // What split or spilled stands before the words for it.
  ['Hot soup spilt', 'Hot soup spilt'],
  ['Seen here again and again since the kettle boiled over', 'in and again since the kettle boiled over'],
])('a cause is read in "%s"', (text, cause) => {
  expect(causeIn(text)).toContain(cause);
});

it.each([
  ['nothing that is one', 'He was seen by a nurse'],
  ['only that there was one', 'He tripped'],
  ['only what everybody falls from', 'He slips, fell over and had knocked'],
  ['the same thing', 'He jumped on the trampoline and fell over'],
  ['the same thing in a word of its own', 'He fell off trampolines'],
])('no other cause is read in %s', (_, text) => {
  expect(causeIn(text)).toBeUndefined();
});
