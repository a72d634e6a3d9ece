import { expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { ownBed } from './own-bed.ts';

it.each([
  ['Each has their own room.', 'yes'],
  ['They have separate bedrooms.', 'yes'],
  ['A cot each.', 'yes'],
  ['There is suitable sleeping space, adequate bedrooms.', 'yes'],
  ['Sleeping arrangements are fine.', 'yes'],
  ['Nell has her own bed.', 'yes'],
  ['Nell has a bed.', 'yes'],
  ['There is no bed.', 'no'],
  ['Nell does not have a bed.', 'no'],
  ['Nell is without a bed.', 'no'],
  ['There is a mattress on the floor.', 'no'],
  ['They share a room.', 'no'],
  ['Ivo sleeps on the sofa.', 'no'],
  ['Ivo sleeps in a chair.', 'no'],
  ['Ivo is on the settee at night.', 'no'],
  ['They share a bunk.', 'no'],
  ['Nell is on the floor at night.', 'no'],
  ['They sleep top and tail.', 'no'],
  ['The bedroom is overcrowded.', 'no'],
  ['They want a door on the bathroom.', 'no'],
  ['They have their own room, but share a bed.', 'no'],
  ['They have never had their own room.', undefined],
  ['Not their own room.', undefined],
  ['Mum was asleep, sleeping on the sofa.', undefined],
  ['Dad sleeping on the sofa.', undefined],
  ['We sat in the room.', undefined],
])('whether a child has a bed of their own: "%s" %s', (text, side) => {
  expect(sideOf(ownBed, text)).toBe(side);
});

it.each(
  eachOf(`Own bed | Separate bedroom | Room each | Bed each | Appropriate sleeping space | Good beds | Adequate bedroom
    Suitable bed | Sleeping arrangements were adequate | Sleeping arrangements appropriate
    Sleeping arrangements are suitable | Sleeping arrangements good | Ivo has his own bed`),
)('each has one: "%s"', (text) => {
  expect(sideOf(ownBed, text)).toBe('yes');
});

it.each(
  eachOf(`No cot | No bedroom | No bedding | Does not have his own bed | Does not have her own room
    They do not have their own bed | She does not have a cot | Sharing a bed | They shared her room | He shares his bed
    They share the mattress | Sleeping on the settee | He sleeps on the floor | He sleeps in an armchair
    He sleeps in a single bed with Ivo | On the sofa at night`),
)('one has none: "%s"', (text) => {
  expect(sideOf(ownBed, text)).toBe('no');
});

it.each(
  eachOf('Mother is asleep on the sofa, sleeping on the sofa | Mam sleeping on the sofa | No room each'),
)('nothing of it: "%s"', (text) => {
  expect(sideOf(ownBed, text)).toBeUndefined();
});
