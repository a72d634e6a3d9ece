import { saidIn } from '../said.ts';
import { defineStructureCheck, insertQuestion, standingOn } from '../structure.ts';

/** A strength that is a promise. */
export const strengthPromised = defineStructureCheck({
  id: 'strength-promised',
  weight: 'consider',
  messages: {
    promised:
      'What has been done already, and since when? This strength is something that was agreed, promised or planned.',
  },
  cites:
    'Promises were counted as protection (chair’s checklist 20: strengths evidenced, not promised; failure mode F10).',
  run: (looked) => {
    const promised = saidIn(looked.contribution)
      .find(
        /^(?:will|agreed|agrees|intends?|plans?|wants?|willing|promis\w*|hopes?|motivated|committed|keen)$/,
        promise,
      )
      .filter(({ place, text }) => place.section === 'strengths' && !done.test(text));
    return promised.length === 0
      ? []
      : [
          {
            message: 'promised',
            ...standingOn(looked, promised, 3),
            suggestions: [
              insertQuestion(
                'Ask what was done',
                'What has been done already, since when, and who has seen it?',
              ),
            ],
          },
        ];
  },
});

const promise =
  /\b(?:(?:has|have|had|he|she|they|mother|father|mum|dad|parents?) (?:both |now |also )?(?:agreed|agrees?|intends?|plans?|wants?|promised|hopes?) to|(?:is|are|says? (?:he|she|they) (?:is|are)) (?:now |very )?(?:willing|motivated|committed|keen) to|says? (?:that )?(?:he|she|they) will|will (?:be )?(?:attend\w*|engag\w*|work\w*|stop\w*|seek\w*|mov\w*|ask\w*))\b/i;
const done = /\b(?:and (?:has|did|went|came)|since \d|attended|has been|completed|started on|began)\b/i;
