import { saidIn } from '../said.ts';
import { defineStructureCheck, insertQuestion, openForm, standingOn } from '../structure.ts';

/** Somebody speaks of taking the child away from the school or service, and nothing says what is done about it. */
export const removalThreatened = defineStructureCheck({
  id: 'removal-threatened',
  weight: 'should',
  messages: {
    removal:
      'Does the {chairTerm} know, and who keeps sight of the child if it happens? The report says that the child may be taken out of the school, the service or the area.',
  },
  cites:
    'Families ended contact when worries were named, and nobody saw the child again (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure mode F5).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    const threats = said.find(
      /^(?:moving|move|mov\w*|remov\w*|withdraw\w*|take|taking|took|educat\w*|homeschool\w*|ehe|deregister\w*|leave|leaving|change|changing)$/,
      threat,
    );
    const open = threats.filter((one) => !isMet.test(`${one.text} ${said.next(one)?.text ?? ''}`));
    if (open.length === 0) return [];
    if (
      looked.contribution.answers.some(
        ({ question, words }) => question === 'removal-threatened' && words.trim(),
      )
    )
      return [];
    return [
      {
        message: 'removal',
        ...standingOn(looked, open, 3),
        suggestions: [
          openForm('Answer: taken out', 'answer:removal-threatened'),
          insertQuestion('Ask what is done', 'Who was told of this, and who keeps sight of the child?'),
        ],
      },
    ];
  },
});

const threat =
  /\b(?:threaten\w*|talk(?:ed|s|ing)? (?:about|of)|thinking (?:about|of)|consider(?:ing|ed)|want(?:s|ed)? to|will|would|going to|intend\w*|plan(?:s|ned|ning)? to|said (?:that )?(?:she|he|they) (?:will|would|may|might))\b[^.]{0,40}\b(?:(?:mov(?:e|ing)|tak(?:e|ing)|remov(?:e|ing)|withdraw(?:ing)?|chang(?:e|ing)|deregister(?:ing)?|pull(?:ing)?)\b[^.]{0,30}\b(?:school|nursery|pre-?school|roll|setting|surgery|practice|gp|area|abroad|service)|home[- ]?(?:educat\w+|school\w*)|ehe\b)/i;
const isMet =
  /\b(?:(?:told|informed|raised (?:it |this )?with|spoke(?:n)? (?:to|with)|e-?mailed|the chair knows)\b[^.]{0,40}(?:chair|social (?:worker|care)|mash|csc)|the chair knows|education welfare|plan(?:ned)? move|secondary transfer|year 7|nearer|new (?:school|house) because|transition|agreed)\b/i;
