import type { Weight } from '../domain/finding.ts';
import { affirms, isUndenied } from './affirms.ts';
import { type Question, each, sinceDay } from './question.ts';

type Plain = {
  id: string;
  part: string;
  ask: string;
  weight: Weight;
  about: 'family' | 'child' | 'adult';
  yes: RegExp;
  no: RegExp;
};

/** A question whose two sides are each shown by words of their own. */
export const plain = ({ id, part, ask, weight, about, yes, no }: Plain): Question => ({
  id,
  part,
  ask,
  weight,
  speaksOf: new RegExp(`${yes.source}|${no.source}`, 'i'),
  read(saying, { mother }) {
    const { text, children, adults, areAdultsNamed } = saying;
    const meant = areAdultsNamed || mother === null ? [...adults] : [mother];
    const ids = about === 'family' ? [''] : about === 'child' ? [...children] : meant;
    if (isUndenied(text, no))
      return each(ids, { side: 'no', ...(about === 'adult' ? sinceDay(saying) : {}) });
    return affirms(text, yes) ? each(ids, { side: 'yes' }) : [];
  },
});
