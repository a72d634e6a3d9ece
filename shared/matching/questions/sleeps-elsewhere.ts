import { type Question, each } from '../question.ts';

const elsewhere =
  /\b(?:(?:been |is |are |was |were )?(?:staying|living|stays|stayed|sleeps|sleeping|slept|lives) (?:\w+ ){0,2}(?:with|at) (?:his|her|their|the|a|an) (?:\w+ )?(?:nan\w*|gran\w*|aunt\w*|uncle|dad|father|friend|cousin|neighbour|mate)(?:'s|’s)?|sofa[- ]surf\w+|(?:stays|staying|sleeps) elsewhere)\b/i;
const never =
  /\b(?:(?:neither|no) child(?:ren)? (?:\w+ ){0,2}(?:stays?|sleeps?|lives?)|(?:do|does) not (?:stay|sleep|live) (?:elsewhere|overnight|anywhere|away)|always (?:stays?|sleeps?) at home|(?:lives?|living) (?:full[- ]time|permanently) with)/i;

/** Whether a child stays anywhere but at home. */
export const sleepsElsewhere: Question = {
  id: 'sleeps-elsewhere',
  weight: 'should',
  part: 'where the child stays',
  ask: 'Where does the child stay at night? One account says at home, another elsewhere.',
  speaksOf: /\b(?:stay|sleep|slept|live|living|sofa)/i,
  read({ text, children }, family) {
    if (never.test(text))
      return each(/\b(?:neither|no) child/i.test(text) ? family.children : children, { side: 'no' });
    return elsewhere.test(text) && !/\b(?:not|never)\b/i.test(text) ? each(children, { side: 'yes' }) : [];
  },
};
