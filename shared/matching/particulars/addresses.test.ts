import { describe, expect, it } from 'vitest';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { addressClashes } from './addresses.ts';

const clashes = (...sayings: Saying[]) => addressClashes(sayings, family.names);
const given = (...sayings: Saying[]): string[] =>
  clashes(...sayings).flatMap(({ sides }) => sides.map(({ value }) => value));
/** A saying at the head of a report, where the children's particulars stand. */
const head = (agency: string, text: string): Saying => ({ ...says(agency, text), section: 'details' });

describe('the home that two reports give', () => {
  const weir = head('gp', 'Home address: 14 Weir Street');

  it.each([
    ['Address: 4 Mill Lane', '4 Mill Lane'],
    ['Home address 4 Mill Ln, Overton', '4 Mill Ln'],
    ['Address: Flat 2b, 4a Mill Rise', 'Flat 2b, 4a Mill Rise'],
    ['The children live at 4, Old Mill Bank.', '4, Old Mill Bank'],
    ['The family is living at 4 St’s Gardens', '4 St’s Gardens'],
    ['They reside at 1204 Great North Road', '1204 Great North Road'],
    ['Residing at 4 Mill Fold', '4 Mill Fold'],
    ['Home address: 4 School Lane', '4 School Lane'],
    ['Home address: 14 Mill Street', '14 Mill Street'],
    ['Home address: 14 Weir Rise', '14 Weir Rise'],
  ])('is another in "%s"', (text, address) => {
    expect(given(head('school', text), weir)).toContain(address);
    expect(clashes(head('school', text), weir)).toHaveLength(1);
  });

  it.each([
    ['the same in short', 'Address: 14 Weir St'],
    ['the same in capitals of number', 'Address: 14 Weir Street, Overton'],
    ['no address of a street', 'Address: Rose Cottage'],
    ['a day', 'Address of 14 March known'],
    ['not said to be the home', 'Seen at 4 Mill Lane'],
    ['a former one', 'Previous address: 4 Mill Lane'],
    ['where they moved from', 'Address: moved from 4 Mill Lane'],
    ['the grandmother’s', 'Grandmother’s address: 4 Mill Lane'],
    ['the father’s', 'Dad’s address: 4 Mill Lane'],
    ['the surgery’s', 'Surgery address: 4 Mill Lane'],
    ['where police came to', 'Police attended the address 4 Mill Lane'],
    ['bail', 'Bail address: 4 Mill Lane'],
  ])('is none where it is %s', (_, text) => {
    expect(clashes(head('school', text), weir)).toEqual([]);
  });

  it.each([
    ['Road', 'Rd'],
    ['Lane', 'Ln'],
    ['Avenue', 'Ave'],
    ['Drive', 'Dr'],
    ['Court', 'Ct'],
    ['Street', 'St'],
  ])('is one whether its %s is written %s', (full, short) => {
    const [one, other] = [
      head('school', `Address: 4A Mill’s ${full}`),
      head('gp', `Address: 4a Mills ${short}`),
    ];
    expect(clashes(one, other)).toEqual([]);
    expect(clashes(one, other, head('police', 'Address: 5 Mill Lane'))).toHaveLength(1);
  });

  it('stands in the order of the addresses, with all who give it', () => {
    const all = [head('school', 'Address: 4 Mill Lane'), weir, head('police', 'Address: 14 Weir St')];
    const sides = (sayings: readonly Saying[]) =>
      clashes(...sayings)[0]?.sides.map((side) => [side.value, ...side.sayings.map(({ agency }) => agency)]);
    expect(sides(all)).toEqual([
      ['14 Weir Street', 'gp', 'police'],
      ['4 Mill Lane', 'school'],
    ]);
    expect(sides(all.toReversed())?.map(([value]) => value)).toEqual(['14 Weir St', '4 Mill Lane']);
  });

  it('is given by two agencies, and not by the rows of their records', () => {
    expect(clashes(head('gp', 'Address: 4 Mill Lane'), weir)).toEqual([]);
    expect(clashes({ ...head('school', 'Address: 4 Mill Lane'), isRecord: true }, weir)).toEqual([]);
  });

  it('is the children’s at the head, under the household, or by name', () => {
    const text = 'Living at 4 Mill Lane';
    expect(clashes({ ...says('school', text), section: 'household' }, weir)).toHaveLength(1);
    expect(clashes(says('school', text), weir)).toEqual([]);
    expect(clashes(says('school', `Ivo is ${text}`), weir)).toHaveLength(1);
  });

  it('is not theirs where an adult is named with it, but at the head', () => {
    const text = 'Joel Kerr: living at 4 Mill Lane';
    expect(clashes({ ...says('school', text), section: 'household' }, weir)).toEqual([]);
    expect(clashes(says('school', `Ivo, ${text}`), weir)).toEqual([]);
    expect(clashes(head('school', text), weir)).toHaveLength(1);
  });
});
