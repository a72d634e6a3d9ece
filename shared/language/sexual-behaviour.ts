import { type Hit, hitsOf } from './pattern.ts';
import { type Stretch, sentences } from './sentences.ts';
import { sexualActs } from './sexual-acts.ts';
import { sexualCircumstances } from './sexual-circumstances.ts';
import { sexualHints } from './sexual-hints.ts';

const hitsIn = hitsOf([...sexualActs, ...sexualHints, ...sexualCircumstances]);

/** The places where a text speaks of sexual or harmful sexual behaviour of or towards a child, at most two a sentence. */
export function sexualPassages(text: string, all: readonly Stretch[] = sentences(text)): Hit[] {
  const found: Hit[] = [];
  let at = 0;
  const near = () =>
    all
      .slice(Math.max(0, at - 2), at + 3)
      .map((one) => one.text)
      .join(' ');
  for (; at < all.length; at++) {
    const hits = hitsIn(all[at] as Stretch, near);
    if (hits.length > 0) found.push(...hits.slice(0, 2));
  }
  return found;
}
