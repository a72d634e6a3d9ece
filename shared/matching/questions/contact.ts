import { affirms } from '../affirms.ts';
import { type Question, each, sinceDay } from '../question.ts';

const denied =
  /\b(?:(?:no|not (?:had|have|having)(?: any)?|without|never had|ceased|stopped|lost|denie[sd](?: any| having)?) (?:\w+ ){0,2}contact|not (?:seen|visited|spoken to) (?:\w+ ){0,4}(?:since|for)|does not (?:see|visit|have contact)|not (?:been )?in (?:touch|contact)|nobody has seen|whereabouts (?:are )?(?:not known|unknown))\b/i;
const met =
  /\b(?:collect(?:s|ed|ing)?|pick(?:s|ed|ing)? (?:\w+ )?up|dropp?(?:s|ed|ing)? (?:\w+ )?off|visit(?:s|ed|ing)?\b|(?:came|come|comes|attended|arrived|brought|seen|saw|was) (?:\w+ ){0,2}(?:with|in with|together|to the (?:house|door|school|nursery|gate))|attended (?:the|a|an|his|her|their)\b|introduced|asleep on|stopping with|(?:been|is|was) (?:living |staying )?there\b|does (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:came|come|comes) (?:in|round|over|home|to see)|sees? (?:him|her|them|the children|his|their)|stay(?:s|ed|ing)? (?:with|over|at)|(?:texts?|messages?|calls?|rang|phoned|video ?calls?)\b[^.]{0,25}\b(?:her|him|them|children)|takes? (?:him|her|them)|at (?:the )?(?:school )?gate|present)\b/i;

/** Whether an adult who is said to have no contact has it. */
export const contact: Question = {
  id: 'contact',
  weight: 'must',
  part: 'contact',
  ask: 'Is there contact or not? One account says that there is none, another tells of it.',
  speaksOf:
    /\b(?:introduc|asleep|stopping|there|does|attend|contact|seen|saw|sees?|visit|collect|pick|drop|came|comes?|attended|arrived|brought|stay|text|messag|call|phon|rang|takes?|gate|present|touch|whereabouts|spoken|met)/i,
  read(saying, { mother }) {
    const { text, adults, areAdultsNamed } = saying;
    const others = [...adults].filter((one) => one !== mother);
    // "He has not been contacted as part of this enquiry" is the agency's own contact.
    if (
      /\bcontact(?:ed|able)\b|\bour contact\b|\bcontact (?:with|from) (?:the )?(?:service|school|police|MASH)/i.test(
        text,
      )
    )
      return [];
    if (denied.test(text) && (areAdultsNamed || /\b(?:s?he|him|her)\b/i.test(text)))
      return each(others, { side: 'no', ...sinceDay(saying) });
    if (!areAdultsNamed || /\b(?:declin\w+|prohibits?|denie[sd])\b/i.test(text)) return [];
    return affirms(text, met) ? each(others, { side: 'yes' }) : [];
  },
};
