import { type Hit, hitsOf } from './pattern.ts';
import { type Stretch, sentences } from './sentences.ts';
import { sexualActs } from './sexual-acts.ts';
import { sexualCircumstances } from './sexual-circumstances.ts';
import { sexualHints } from './sexual-hints.ts';

const hitsIn = hitsOf([...sexualActs, ...sexualHints, ...sexualCircumstances]);

/** The places where a text speaks of sexual or harmful sexual behaviour of or towards a child, at most two a sentence. */
export function sexualPassages(text: string, all: readonly Stretch[] = sentences(text)): Hit[] {
  return all.flatMap((sentence, at) => {
    const near = () =>
      all
        .slice(Math.max(0, at - 2), at + 3)
        .map((one) => one.text)
        .join(' ');
    return hitsIn(sentence, near).slice(0, 2);
  });
}
