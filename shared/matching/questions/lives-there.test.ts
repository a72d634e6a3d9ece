import { describe, expect, it } from 'vitest';
import { answersTo, family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { livesThere } from './lives-there.ts';

const read = (text: string, more: Partial<Saying> = {}): string[] =>
  answersTo(livesThere, { ...says('school', text), ...more });

describe('that an adult lives there', () => {
  it.each([
    ['Mr Kerr lives there.'],
    ['Mr Kerr lived here.'],
    ['Mr Kerr has been living with us.'],
    ['Mr Kerr stays with them.'],
    ['Mr Kerr resides at the address.'],
    ['Mr Kerr slept at the flat.'],
    ['Mr Kerr is based in the household.'],
    ['Mr Kerr stayed in the flat ever since.'],
    ['Mr Kerr moved back in.'],
    ['Mr Kerr was staying.'],
    ['The bail address of Mr Kerr.'],
    ['Mr Kerr is in the house most days.'],
    ['Mr Kerr: his bed is the settee.'],
    ['Mr Kerr was asleep on the sofa.'],
    ['Mr Kerr answered the door.'],
    ['Mr Kerr shares a room.'],
    ['Mr Kerr has clothes in the wardrobe.'],
    ['Mr Kerr being in the house at night.'],
    ['Mr Kerr was present.'],
    ['Mr Kerr is a regular presence.'],
    ['Mr Kerr was upstairs.'],
    ['Mr Kerr was in the bath.'],
    ['Mr Kerr came downstairs in his coat.'],
    ['Mr Kerr wore a dressing gown.'],
    ['Mr Kerr: they’re all at hers.'],
    ['Mr Kerr let us in.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['person:s yes']);
  });

  it.each([
    ['Mr Kerr never answered the door.'],
    ['It is unknown whether Mr Kerr lives there.'],
    ['Mr Kerr used to live there: he was upstairs.'],
    ['Mr Kerr is believed to be living there.'],
    ['Mr Kerr came to the meeting.'],
    ['Ms Marsh lives there.'],
    ['Somebody lives there.'],
  ])('is not read in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('that an adult does not live there', () => {
  it.each([
    ['Mr Kerr left the household.'],
    ['Mr Kerr moved out.'],
    ['Mr Kerr no longer lives there.'],
    ['Mr Kerr is no longer part of the household.'],
    ['Mr Kerr doesn’t stay.'],
    ["Mr Kerr doesn't stay."],
    ['Mr Kerr lives elsewhere.'],
    ['Mr Kerr has his own flat.'],
    ['Mr Kerr has a home of his own.'],
    ['Mr Kerr left in January.'],
    ['Mr Kerr left last summer.'],
    ['Ms Marsh is separated from Mr Kerr.'],
    ['Mr Kerr visits at weekends.'],
    ['Mr Kerr pops in.'],
    ['Mr Kerr lives with nobody: he lives at his mother’s.'],
    ['Mr Kerr is living apart.'],
    ['Mr Kerr does not come to the home, he is back with his parents.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['person:s no']);
  });

  it('is read with the day since when', () => {
    const saying = says('school', 'Mr Kerr moved out on 11 January.', '1970-01-11');
    expect(livesThere.read(saying, family)).toEqual([{ about: 'person:s', side: 'no', since: 10 }]);
  });

  it('is each adult’s but the mother’s', () => {
    expect(read('Mr Kerr and Dan Holt moved out, Ms Marsh says.')).toEqual(['person:s no', 'person:f no']);
  });
});

describe('a list of those at home', () => {
  const list = 'Ms Marsh, Mr Kerr, Ivo';

  it('names three at least, under such a heading, with commas', () => {
    const under = (text: string, heading = 'Household', section = 'household') =>
      read(text, { heading, section });
    for (const heading of ['Household', 'Who’s at home', 'Who lives at home', 'Family members'])
      expect(under(`${list} share.`, heading)).toEqual(['person:s yes']);
    expect(under(`${list} share.`, 'History')).toEqual([]);
    expect(under(`${list} share.`, 'Household', 'other')).toEqual([]);
    expect(under('Ms Marsh, Mr Kerr share.')).toEqual([]);
    expect(under('Ms Marsh, Mr Kerr and Ivo share.')).toEqual([]);
    expect(under('Home: Ivo, Nell, the dog.', 'Household')).toEqual([]);
  });

  it.each([
    ['The household consists of Ms Marsh with Mr Kerr and Ivo.', 1],
    ['The household is Ms Marsh with Mr Kerr and Ivo.', 1],
    ['Living at the address: Ms Marsh with Mr Kerr and Ivo.', 1],
    ['Lives at home: Mr Kerr with Ivo and Nell.', 1],
    ['The household includes Mr Kerr and Ivo.', 0],
    ['The household includes Ms Marsh with Ivo, not Mr Kerr.', 0],
    ['The household is disputed: Ms Marsh with Mr Kerr and Ivo.', 0],
  ])('may say so itself: "%s"', (text, found) => {
    expect(read(text)).toHaveLength(found);
  });

  it('is none where somebody has gone', () => {
    expect(read('The household is Ms Marsh and Ivo; Mr Kerr moved out.')).toEqual(['person:s no']);
  });
});
