import { expect, it } from 'vitest';
import { answersTo, says } from '../invented-family.ts';
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
