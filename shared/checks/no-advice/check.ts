import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, openForm } from '../structure.ts';

/** No word of whose advice was taken. */
export const noAdvice = defineStructureCheck({
  id: 'no-advice',
  weight: 'consider',
  messages: {
    none: 'With whom was this report talked through: a safeguarding lead, a named nurse or doctor, a supervisor? It does not say.',
  },
  cites:
    'Those who feel unsure leave out what they are unsure of; supervision and advice are part of the evidence (failure mode F11; chair’s checklist 32).',
  run: (looked) => {
    const { contribution } = looked;
    if (!isWrittenHere(looked)) return [];
    if (contribution.answers.some(({ question }) => question === 'advice-taken')) return [];
    if (contribution.disclosures.some(({ adviceTaken }) => adviceTaken?.trim())) return [];
    if (/\b(?:dsl|safeguarding lead|named (?:nurse|doctor|midwife|gp)|manager)\b/i.test(contribution.role))
      return [];
    if (
      saidIn(contribution).holds(
        /^(?:supervis\w*|advice|advised|consult\w*|discussed|dsl|named|lead|manager|legal)$/,
        advice,
      )
    )
      return [];
    return [
      {
        message: 'none',
        pointer: '/answers',
        evidence: [],
        suggestions: [openForm('Answer: advice taken', 'answer:advice-taken')],
      },
    ];
  },
});

const advice =
  /\b(?:(?:in|at|my|during|safeguarding|clinical|group|case) supervision|(?:my|our|the) supervisor\b|advice (?:from|of|was|taken|sought)|(?:sought|took|taken|asked for) (?:legal )?advice|advised by|consulted|discussed with (?:the |my |our )?(?:dsl|safeguarding|named|lead|manager|supervisor|head|paediatric|social)|named (?:nurse|doctor|midwife|gp)|agreed with (?:the |my |our )?(?:dsl|manager|lead))\b/i;
