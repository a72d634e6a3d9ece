import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, wholeEvent, insertQuestion, standingOn } from '../structure.ts';

/** A police “no further action” without its reason, or without a view on the child’s welfare. */
export const nfaWithoutReason = defineStructureCheck({
  id: 'nfa-without-reason',
  weight: 'should',
  messages: {
    reason:
      'Why did the police take no further action, and what does that say about the child’s safety? No further action is not the same as no harm, and the report gives no reason.',
  },
  cites:
    'A police decision not to go on was read as “it did not happen” (SCIE and NSPCC, misinterpretation of police decisions; failure mode F19; chair’s checklist 19).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    const open = said
      .find(/^(?:nfa|nfad|action|charge\w*|undetected|filed|cps|discontinued)$/, ended)
      .filter(
        (one) =>
          (looked.contribution.agency === 'police' || police.test(one.text)) && !referral.test(one.text),
      )
      .filter((one) => !reason.test(`${one.text} ${said.next(one)?.text ?? ''} ${wholeEvent(looked, one)}`));
    return open.length === 0
      ? []
      : [
          {
            message: 'reason',
            ...standingOn(looked, open, 4),
            weight: gentler(
              looked,
              'should',
              looked.contribution.agency === 'police' ? 'should' : 'consider',
            ),
            suggestions: [
              insertQuestion(
                'Ask for the reason',
                'Who decided it, why, and what is the risk to the child on the balance of probabilities?',
              ),
            ],
          },
        ];
  },
});

const ended =
  /\b(?:NFA(?:'?d)?|no further (?:police )?action|not charged|no charges?|charges? (?:were )?dropped|filed undetected|discontinued|CPS (?:declined|advised against))\b/i;
const police = /\b(?:police|officers?|cps|arrest\w*|charged?s?|crime|investigation|PC|DC|assault\w*)\b/i;
const referral = /\b(?:referr\w*|mash|marf|social care|csc|threshold|single assessment)\b/i;
const reason =
  /\b(?:because|due to|as (?:the|she|he|they|there|no)|insufficient|evidential|evidence|public interest|withdr\w+|not (?:support|wish|want|identified|willing)|did not (?:support|wish|want|make)|declin\w+|refus\w+|no (?:complaint|statement|witness\w*|offences?|injur\w+)|statute|age of|outcome \d+|risk (?:remains|to)|self-defence|denied|word against)\b/i;
