import { type Question, each } from '../question.ts';
import { ofChildren } from '../whom.ts';

const elsewhere =
  /\b(?:(?:moved|gone|went) (?:in with|to live with|to stay with|to (?:his|her|their) (?:nan\w*|gran\w*|dad|father|mum|mother|aunt\w*|sister|brother))|(?:living|lives|staying|stays|stayed|basically|remain(?:s|ed)?) (?:with|at) (?:his |her |their )?(?:nan\w*|gran\w*|aunt\w*|dad['’]?s?|father\w*|uncle\w*|friend\w*|paternal|maternal)|taken [^.]{0,20} in\b|had (?:him|her) (?:living|staying)|(?:lives|living) elsewhere|does not live (?:there|at home|here))/i;
/** With whom, by name: "moved in with Jean", "living at Jean's". */
const withSomeone =
  /\b(?:moved in|gone to live|went to live|(?:been )?(?:living|staying)|lives|taken in) (?:with|at|by) (?=\p{Lu})/u;
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
  read(saying, family) {
    const { text, children, areChildrenNamed, heading, section } = saying;
    if (areChildrenNamed && elsewhere.test(text)) return each(children, { side: 'no' });
    // "He moved in with Jean": a child, if Jean is no parent of the home.
    const after = text.slice(withSomeone.exec(text)?.index ?? text.length).slice(0, 60);
    const others = [...family.names.people.adults(after)].filter((one) => one !== family.mother);
    if (
      others.length > 0 &&
      children.size > 0 &&
      (areChildrenNamed || !saying.areAdultsNamed || children.size === 1)
    )
      return ofChildren(saying, family, { side: 'no' });
    const isList = areChildrenNamed && children.size >= 2 && section === 'household' && heads.test(heading);
    return (isList || atHome.test(text)) && !/\b(?:not|no longer)\b/i.test(text)
      ? each(children, { side: 'yes' })
      : [];
  },
};
