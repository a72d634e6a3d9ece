import { span } from '../../domain/when.ts';
import { findDates } from '../../language/dates.ts';
import type { Looked } from '../define.ts';
import { saidIn, type Sentence } from '../said.ts';
import { defineStructureCheck, eventAt, insertQuestion, openForm, standingOn } from '../structure.ts';

/** Two or more referrals that came back without action, and no word of a challenge. */
export const returnedNotEscalated = defineStructureCheck({
  id: 'returned-not-escalated',
  weight: 'should',
  messages: {
    returned:
      'Was it challenged when these referrals came back, with whom, and with what result? The report tells of more than one and of no escalation.',
  },
  cites:
    'Agencies stop referring when they expect that it is sent back; each area has a way to escalate a disagreement (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure mode F9).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    if (looked.contribution.agency === 'social-care') return [];
    if (said.holds(/^(?:escalat\w*|challeng\w*|disagree\w*|complain\w*|appeal\w*|resolution)$/)) return [];
    if (
      looked.contribution.answers.some(
        ({ question, words }) => question === 'referrals-returned' && words.trim(),
      )
    )
      return [];
    const back = said.find(/^(?:referr\w*|mash|marf|threshold|contacts?|hub)$/, returned);
    if (apart(back.map((one) => daysOf(looked, one))) < 2 && !back.some(({ text }) => several.test(text)))
      return [];
    return [
      {
        message: 'returned',
        ...standingOn(looked, back, 5),
        suggestions: [
          openForm('Answer: referrals that came back', 'answer:referrals-returned'),
          insertQuestion(
            'Ask whether it was escalated',
            'Was this challenged under the escalation procedure, with whom, when, and with what result?',
          ),
        ],
      },
    ];
  },
});

const returned =
  /\b(?:(?:referr\w*|contacts?|mash|marf|hub|threshold)\b.*\b(?:not met|(?:did|does|do) not meet|not meeting|returned|sent back|came back|nfa|no further action|closed|screened out|no role|declined|rejected|refused|turned down)|(?:returned|sent back|nfa|no further action|below|not met)\b.*\b(?:referr\w*|mash|threshold|contacts?))\b/i;
const several =
  /\b(?:two|three|four|five|both|several|all|previous|repeated|\d) (?:\w+ )?(?:referrals|contacts)\b/i;

/** The days of a sentence: of the event that it is, and those that it names. */
function daysOf(looked: Looked, { place, text }: Sentence): string[] {
  const { contribution } = looked;
  const own = eventAt(looked, place)?.when;
  return [
    ...(own ? [own] : []),
    ...findDates(text, own ? span(own)?.from : span(contribution.writtenOn)?.from).map(({ when }) => when),
  ].flatMap((when) => span(when)?.from ?? []);
}

/** How many of these are told of days that no other shares: one referral is often told twice. */
function apart(all: readonly (readonly string[])[]): number {
  const kept: (readonly string[])[] = [];
  for (const days of all)
    if (!kept.some((other) => days.length === 0 || other.some((day) => days.includes(day)))) kept.push(days);
  return kept.length;
}
