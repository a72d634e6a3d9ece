import { saidIn } from '../said.ts';
import { defineStructureCheck, insertQuestion, standingOn } from '../structure.ts';

/** Missed appointments of a child, without who should have brought them or what was done then. */
export const missedAppointments = defineStructureCheck({
  id: 'missed-appointments',
  weight: 'consider',
  messages: {
    followed:
      'Who should have brought the child, what stood in the way, and what was done then? The report counts what was missed and says no more.',
  },
  cites:
    'A child does not miss an appointment, they are not brought; what it means is asked each time (Sussex procedures on “was not brought”; failure mode F25).',
  run: (looked) => {
    if (adults.has(looked.contribution.agency)) return [];
    const said = saidIn(looked.contribution);
    const missed = said
      .find(/^(?:missed|dna|dnas|dnad|brought|wnb|attend|attended|failed|non)$/, missing)
      .filter(({ text }) => !ofAdults.test(text));
    if (missed.length === 0) return [];
    const followed = missed.filter((one) =>
      follow.test(`${one.text} ${said.next(one)?.text ?? ''} ${one.place.passage.text}`),
    );
    return followed.length > 0
      ? []
      : [
          {
            message: 'followed',
            ...standingOn(looked, missed, 4),
            suggestions: [
              insertQuestion(
                'Ask what was done then',
                'Who should have brought the child, what stood in the way, and who followed it up, when?',
              ),
            ],
          },
        ];
  },
});

/** Services of the adults, whose appointments are their own. */
const adults = new Set([
  'adult-mental-health',
  'adult-substance-misuse',
  'probation',
  'domestic-abuse',
  'housing',
  'police',
  'midwifery',
]);
const missing =
  /\b(?:missed (?:\w+ ){0,3}(?:appointments?|clinics?|checks?|reviews?|immunisations?)|DNA'?d?s?\b(?! test| sample)|(?:was|were) not brought|WNB|(?:did not|failed to) (?:attend|bring)|not attended)/i;
const ofAdults =
  /\b(?:mother|mum|father|dad|parents?|her own|his own|smear|antenatal|(?:cmht|camhs|csc|police|social worker|team|service|worker|gp|school) (?:did not|failed|were not|was not)|parents.? evening|meeting|core group|course|session)\b/i;
const follow =
  /\b(?:rang|phoned|called|letter|text(?:ed)?|wrote|visit(?:ed)?|home visit|rebook\w*|re-?book\w*|new appointment|another appointment|discussed|spoke|told|referr\w*|because|transport|as (?:mother|father|mum|dad|she|he|they)|follow\w*|reminder|offered again|seen on|attended on|brought (?:on|by))\b/i;
