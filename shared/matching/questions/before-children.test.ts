import { expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { beforeChildren } from './before-children.ts';

it.each([
  ['They never argue in front of the children.', 'no'],
  ['It is not in front of kids.', 'no'],
  ['The children have never witnessed it.', 'no'],
  ['The children were not present.', 'no'],
  ['The children have not seen any.', 'no'],
  ['The children never heard it.', 'no'],
  ['She never drinks in front of the children.', undefined],
  ['She is never drunk in front of the children.', undefined],
  ['The children have not seen any drunk person, she is never drunk.', undefined],
  ['Shouting, the children crying.', 'yes'],
  ['He was screaming; children on the stairs.', 'yes'],
  ['She was assaulted in front of the children.', 'yes'],
  ['There was an argument and the kids heard.', 'yes'],
  ['Violence, a child in the room.', 'yes'],
  ['He punched her, the baby present.', 'yes'],
  ['He strangled her while Ivo hid.', 'yes'],
  ['He smashed a plate, Ivo held the door.', 'yes'],
  ['He kicked it, Nell under the table.', 'yes'],
  ['The children crying at assembly, temper.', undefined],
  ['There was an argument at work.', undefined],
  ['They were seen.', undefined],
])('whether children are before violence: "%s" %s', (text, side) => {
  expect(sideOf(beforeChildren, text)).toBe(side);
});

it.each(
  eachOf(`It is never in front of her children | It is not in front of his boys | Never in front of their girls
    Never in front of the child | The children had never been, children had never witnessed it | Children did not witness it
    The children were never exposed | The children have not seen it | The children have not seen this
    The children have not seen the violence | Children have not seen the abuse | Children never seen the arguments`),
)('never: "%s"', (text) => {
  expect(sideOf(beforeChildren, text)).toBe('no');
});

it.each(
  eachOf(`They were arguing, the kids present | Shouting with the baby in the car | Assault, the child in the vehicle
    Violence with children in the house | An argument, children in the home | Shouting: the child saw
    Shouting, and the child witnessed it | Assaulted, the child hid | Assaulted; the child was hiding
    Assaulted, the child screaming | Screaming in front of the kids | Shouting; Nell on the stairs`),
)('there: "%s"', (text) => {
  expect(sideOf(beforeChildren, text)).toBe('yes');
});
