import type { Weight } from '../domain/finding.ts';
import { affirms, isUndenied } from './affirms.ts';
import { type Answer, type Question, each, sinceDay } from './question.ts';
import { ofAdults, ofChildren } from './whom.ts';

type Plain = {
  id: string;
  part: string;
  ask: string;
  weight: Weight;
  about: 'family' | 'child' | 'adult';
  yes: RegExp;
  no: RegExp;
};

const denies = /^(?:no|never|did(?: not|n['’]t))\b|\bnot a concern$/i;

/** A question whose two sides are each shown by words of their own. */
export const plain = ({ id, part, ask, weight, about, yes, no }: Plain): Question => ({
  id,
  part,
  ask,
  weight,
  speaksOf: new RegExp(`${yes.source}|${no.source}`, 'i'),
  read(saying, family) {
    const { text } = saying;
    const answered = (answer: Omit<Answer, 'about'>) =>
      about === 'family'
        ? each([''], answer)
        : about === 'child'
          ? ofChildren(saying, family, answer)
          : ofAdults(saying, family, answer);
    if (isUndenied(text, no)) return answered({ side: 'no', ...(about === 'adult' ? sinceDay(saying) : {}) });
    // "No concerns about her weight": what begins with a denial, or ends on none, means it.
    const isMeant = affirms(text, yes) || (isUndenied(text, yes) && denies.test(yes.exec(text)?.[0] ?? ''));
    return isMeant ? answered({ side: 'yes' }) : [];
  },
});
