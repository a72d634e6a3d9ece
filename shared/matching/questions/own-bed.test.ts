import { expect, it } from 'vitest';
import { sideOf } from '../invented-family.ts';
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
