import { affirms } from '../affirms.ts';
import { type Question, each } from '../question.ts';

const none =
  /\b(?:(?:no|not|nobody|don['’]t|doesn['’]t)\b[^.]{0,40}\b(?:any(?:one|body) else\b[^.]{0,25}\b(?:stay\w*|liv\w+|there|resid\w+|in the)|(?:other|additional|unknown) (?:adults?|persons?|people|males?|m[ae]n))|just (?:mum|mother|her) and|no other (?:adults?|person|people|one|males?|m[ae]n)|no (?:unknown|further|additional) adults?|nobody else|no-?one else|only (?:adult|person)s? (?:living|in|at)|the household (?:is|consists of|comprises))\b/i;
const someone =
  /\b(?:(?:an?|another|unknown|unnamed|third|extra|older|second|adult) (?:\w+ ){0,2}(?:males?|m[ae]n|adults?|lodger|woman|female|uncle|boyfriend|cousin|friend)|lodger|brother|uncle|cousin|grand(?:ad|father|dad|pa)|bampi|taid)\b/i;
const stays =
  /\b(?:stay(?:s|ed|ing)? (?:there|here|with|at|since|over|in)|been (?:staying|living)|liv(?:es?|ing) (?:there|here|with|at)|sleep(?:s|ing)? (?:in|on|there|at)|sharing (?:with|a)|(?:room|bed) is the (?:settee|sofa)|asleep on (?:the|it|a)\b|on the (?:sofa|settee|couch)\b|moved in|being in the house|(?:adult|man|male) at (?:the )?(?:address|property|home)|c\/o address|has come to (?:live|stay)|lodger|bedding)\b/i;

/** Whether anybody but those named as the household lives or stays there. */
export const otherAdults: Question = {
  id: 'other-adults',
  weight: 'must',
  part: 'household',
  ask: 'Does any other adult live or stay in the home? One account says no, another names somebody.',
  speaksOf:
    /\b(?:household|just|no other|unknown|people|adult|male|female|boyfriend|man|men|lodger|brother|uncle|cousin|grand|bampi|taid|nobody|no-?one|any(?:one|body) else|friend|woman|person)/i,
  read({ text, adults, children }, { mother }) {
    if (none.test(text)) return [{ about: '', side: 'no' }];
    if (/\bused to\b/i.test(text) || !affirms(text, stays)) return [];
    const others = [...adults].filter((one) => one !== mother);
    return someone.test(text) &&
      (others.length > 0 || children.size > 0 || /\b(?:m[ae]n|male|adult|lodger)\b/i.test(text))
      ? each([''], { side: 'yes' })
      : [];
  },
};
