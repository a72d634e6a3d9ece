import { expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { addressKnown } from './address-known.ts';

const read = (text: string): string[] => answersTo(addressKnown, says('school', text));

it.each([
  ['We have no current address for Mr Holt.', 'no'],
  ['We do not have an address for Mr Holt.', 'no'],
  ['Mr Holt is without an address.', 'no'],
  ['Unknown address: Mr Holt.', 'no'],
  ['The whereabouts of Mr Holt are unknown, address not held.', 'no'],
  ['Mr Holt: address not known.', 'no'],
  ['Mr Holt has a bedsit which he rents.', 'yes'],
  ['Mr Holt has a flat at 12 Weir Street.', 'yes'],
  ['Mr Holt is in a hostel, moved in May.', 'yes'],
  ['Mr Holt lives at 12 Weir Street.', 'yes'],
  ['Mr Holt is renting at 4b Mill Close.', 'yes'],
  ['Address of Mr Holt: 7 Old Mill Lane.', 'yes'],
])('whether an address is known: "%s" %s', (text, side) => {
  expect(read(text)).toEqual([`person:f ${side}`]);
});

it.each([
  ['Mr Holt does not live at 12 Weir Street.'],
  ['There is no flat at 12 Weir Street, Mr Holt.'],
  ['Mr Holt lives in Leeds.'],
  ['Ms Marsh lives at 12 Weir Street.'],
  ['We have no current address for Ms Marsh.'],
])('nothing is known or unknown by "%s"', (text) => {
  expect(read(text)).toEqual([]);
});

it('is each adult’s', () => {
  expect(read('No address for Mr Holt and Mr Kerr.')).toEqual(['person:s no', 'person:f no']);
});

it.each(
  eachOf(`Mr Holt: not known, not his address | No known address for Mr Holt | Mr Holt has no current address
    We do not have the whereabouts of Mr Holt | Whereabouts of Mr Holt unknown | Mr Holt: address unknown
    Mr Holt: address not held | We are without an address for Mr Holt`),
)('not known: "%s"', (text) => {
  expect(read(text)).toEqual(['person:f no']);
});

it.each(
  eachOf(`Mr Holt has a room which he rents | Mr Holt rents a house, house at 12 | Mr Holt living at 4 Mill Road
    Mr Holt is staying at 4 Mill Rise, living there | Mr Holt, residing at 4 Mill Road | Mr Holt lives at 4 Mill Avenue
    Mr Holt lives at 4 Mill Approach | Mr Holt lives at 4 Mill Court | Mr Holt lives at 4 Mill Drive
    Mr Holt lives at 4 Mill Way | Mr Holt lives at 4 Mill Row | Mr Holt lives at 4 Mill Terrace
    Mr Holt lives at 4 Mill Gardens | Mr Holt lives at 4 Mill Place | Mr Holt lives at 4 Mill Crescent
    Mr Holt lives at 4 Mill Hill | Mr Holt lives at 4 Mill Park | Mr Holt lives at 4 Mill View
    Mr Holt lives at 4 Mill Walk | Mr Holt lives at 4 Mill Grove | Mr Holt lives at 4 Mill Square
    Mr Holt lives at 4 Mill House`),
)('known: "%s"', (text) => {
  expect(read(text)).toEqual(['person:f yes']);
});
