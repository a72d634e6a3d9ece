import { expect, it } from 'vitest';
import { told } from './invented-account.ts';
import { mannerReason } from './weigh-manner.ts';

const weight = (a: string, b: string): number | undefined => {
  const [one, other] = [told({}, { text: a }), told({}, { text: b })];
  const found = mannerReason(one, other);
  expect(mannerReason(other, one)?.weight).toBe(found?.weight);
  return found?.weight;
};

it.each([
  ['Men at the door over a drug debt', 'Swab positive for cocaine'],
  ['He owes them for cannabis', 'Taken to hospital after an overdose'],
  ['Warrant, cannabis plants seized', 'Drunk at the school gate'],
  ['Smelt strongly of alcohol at pick-up', 'Hair strand result back'],
  ['Swallowed a strip of tablets', 'Wraps found in the car'],
  ['Scald to the foot', 'Fractured wrist'],
  ['He punched her', 'Loan shark called twice'],
])('tells %j from %j', (a, b) => {
  expect(weight(a, b)).toBe(-4);
});

it.each([
  ['Swab positive for cocaine', 'Failed a drug test'],
  ['Had been drinking and hit her', 'Domestic incident, no crime'],
  ['Door kicked in over money', 'Swab positive'],
  ['', 'Failed a drug test'],
  ['Kicked in the door', 'Failed a drug test'],
])('says nothing of %j and %j', (a, b) => {
  expect(weight(a, b)).toBeUndefined();
});

it('names both sorts', () => {
  const [one, other] = [told({}, { text: 'A debt' }), told({}, { text: 'A burn' })];
  expect(mannerReason(one, other)?.why()).toBe('one is of a debt, the other of a burn');
});
