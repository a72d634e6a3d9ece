import { expect, test } from 'vitest';
import { bodySides, bodySites } from './body-sites.ts';

test.each<[string, string[], string[]]>([
  ['a bandage on his left hand', ['hand'], ['left']],
  ['a sore hand, left, from the straighteners', ['hand'], ['left']],
  ['swelling of the wrist (R)', ['arm'], ['right']],
  ['a burn of the right palm', ['hand'], ['right']],
  ['he hurt his arm, left school early', ['arm'], []],
  ['the right to be heard', [], []],
])('“%s” names %s on the %s', (text, sites, sides) => {
  expect([...bodySites(text)]).toEqual(sites);
  expect([...bodySides(text)]).toEqual(sides);
});
