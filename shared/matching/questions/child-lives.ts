import { type Question, each } from '../question.ts';

const elsewhere =
  /\b(?:(?:moved|gone|went) (?:in with|to live with|to stay with|to (?:his|her|their) (?:nan\w*|gran\w*|dad|father|mum|mother|aunt\w*|sister|brother))|(?:living|lives|staying|stays|stayed|basically|remain(?:s|ed)?) (?:with|at) (?:his |her |their )?(?:nan\w*|gran\w*|aunt\w*|dad['’]?s?|father\w*|uncle\w*|friend\w*|paternal|maternal)|taken [^.]{0,20} in\b|had (?:him|her) (?:living|staying)|(?:lives|living) elsewhere|does not live (?:there|at home|here))/i;
const atHome =
  /\b(?:all (?:of )?the children (?:live|living|reside|are) (?:with|at)|(?:the )?(?:four|three|two|five) children (?:live|living)|household (?:is|comprises|consists|includes)|(?:lives?|living) (?:at home|with (?:his|her|their) (?:mum|mother|parents)))/i;
const heads = /\b(?:household|who(?:['’]s| is| lives)? (?:lives )?at home|at home)\b/i;

/** Whether a child lives at the family's home: each child for themselves. */
export const childLives: Question = {
  id: 'child-lives',
  weight: 'must',
  part: 'household',
  ask: 'Where does this child live? The accounts differ.',
  speaksOf:
    /\b(?:liv|mov|stay|gone|went|household|home|basically|remain|taken|resid|all (?:of )?the children|,)/i,
  read({ text, children, areChildrenNamed, heading, section }) {
    if (areChildrenNamed && elsewhere.test(text)) return each(children, { side: 'no' });
    const isList = areChildrenNamed && children.size >= 2 && section === 'household' && heads.test(heading);
    return (isList || atHome.test(text)) && !/\b(?:not|no longer)\b/i.test(text)
      ? each(children, { side: 'yes' })
      : [];
  },
};
