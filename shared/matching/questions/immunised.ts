import { type Question, each } from '../question.ts';

/** Whether a child's immunisations are complete. */
export const immunised: Question = {
  id: 'immunised',
  weight: 'consider',
  part: 'immunisations',
  ask: 'Are the immunisations complete? The accounts differ.',
  speaksOf: /\b(?:immunis|vaccin|booster|jabs?\b|imms\b)/i,
  read({ text, children }) {
    if (
      /\b(?:outstanding|overdue|missed|WNB|DNA|late|delayed|declined|refused|not (?:up to date|complete|brought|had|given)|incomplete|did not attend|behind|due since)\b/i.test(
        text,
      )
    )
      return each(children, { side: 'no' });
    return /\b(?:up[- ]to[- ]date|fully|all (?:\w+ )?(?:given|done|complete|had)|complete[d]?)\b/i.test(text)
      ? each(children, { side: 'yes' })
      : [];
  },
};
