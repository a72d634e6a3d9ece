import { expect, it } from 'vitest';
import { eachOf, family, says } from '../invented-family.ts';
import { accountIn, areOfOne } from './accounts.ts';

const read = (text: string) => accountIn(says('gp', text), family.names)[0];

it.each(
  eachOf(`Ms Marsh said | Ms Marsh says | Ms Marsh stated | Ms Marsh states | Ms Marsh told me | Ms Marsh reported
    Ms Marsh explained | An account of Ms Marsh | Ms Marsh gave it as | Ms Marsh sent | Ms Marsh texted | Ms Marsh rang
    Ms Marsh confirmed | Ms Marsh claimed | Ms Marsh replied | History of Ms Marsh
    Ms Marsh believes | Ms Marsh:`),
)('who only tells is not hurt: "%s"', (speaks) => {
  expect(read(`${speaks} a bruise, fell off a wall.`)?.who).toBeNull();
});

it.each(
  eachOf(`Ms Marsh said she fell, a bruise | Ms Marsh said she walked into a door, a bruise
    Ms Marsh said she had slipped, a bruise | Ms Marsh said she banged a shelf, a bruise`),
)('who tells of their own fall is: "%s"', (text) => {
  expect(read(text)?.who).toBe('person:m');
});

it('who tells of his own fall is', () => {
  expect(read('Mr Kerr said he fell, a bruise')?.who).toBe('person:s');
});

it.each(['child', 'baby', 'boy', 'girl', 'infant', 'son', 'daughter', 'pupil'])(
  'the only child of a report is hurt where it speaks of a %s',
  (word) => {
    const saying = {
      ...says('gp', `Ms Marsh, the ${word} has a bruise, fell.`),
      children: new Set(['child:b']),
    };
    expect(accountIn(saying, family.names)[0]?.who).toBe('child:b');
  },
);

it.each(['sofa', 'bed', 'door', 'stairs', 'floor', 'kitchen', 'table'])(
  'a %s is in every home, and makes no two undated accounts one',
  (thing) => {
    const [one, other] = [`Ivo has a bruise, fell by a ${thing}`, `Ivo has a burn: the ${thing} fell`].map(
      (text, at) =>
        read(text) && {
          ...says('gp', text),
          evidence: { file: 'gp.md', quote: text, start: at * 2000, end: at * 2000 + 9 },
        },
    );
    const [a, b] = [one, other].map((saying) => (saying ? accountIn(saying, family.names)[0] : undefined));
    if (!a || !b) throw new Error('One of the two gives no account.');
    expect(areOfOne(a, b)).toBe(false);
  },
);
