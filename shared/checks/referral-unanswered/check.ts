import { askAnew } from '../../base/recall.ts';
import { Refusal } from '../../base/refusal.ts';
import type { ConferenceEvent } from '../../domain/event.ts';
import { type When, span } from '../../domain/when.ts';
import { addWorkingDays } from '../../deadlines/working-days.ts';
import { agenciesIn } from '../../language/agency-words.ts';
import { findDates } from '../../language/dates.ts';
import { counted } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Looked } from '../define.ts';
import { type Said, type Sentence, saidIn } from '../said.ts';
import {
  citeSentence,
  defineStructureCheck,
  eventAt,
  gentler,
  insertQuestion,
  openForm,
  wholeEvent,
} from '../structure.ts';

/** A referral to social care to which, as far as the report says, no answer came though a working day has passed. */
export const referralUnanswered = defineStructureCheck({
  id: 'referral-unanswered',
  weight: 'should',
  messages: {
    one: 'What did social care answer to the referral of {day}, and who asked again when no answer came? The report tells of none.',
    several:
      'What did social care answer to {count}, and who asked again when no answer came? The last of them is of {day}, and the report tells of no answer.',
  },
  cites:
    'Social care acknowledges a referral and decides what follows within one working day, and the referrer asks again if nothing comes (Sussex procedures 4.1.1 and 4.1.3, and the procedures of Cambridgeshire and Peterborough, each read as a stored copy in November 2026; failure modes F2 and F9 of the field notes).',
  run: (looked) => {
    const { contribution } = looked;
    if (contribution.agency === 'social-care') return [];
    const said = saidIn(looked.contribution);
    const overdue = referrals(looked, said).filter(({ day }) => isOverdue(looked, day));
    if (overdue.length === 0) return [];
    const answers = answersIn(looked, said);
    const open = overdue.filter((one) => !isAnswered(looked, said, one, answers));
    const last = open.reduce((latest, { day }) => (day > latest ? day : latest), '');
    const days = new Set(open.map(({ day }) => day)).size;
    if (days === 0) return [];
    return [
      {
        message: days === 1 ? 'one' : 'several',
        pointer: open[0]?.sentence.place.pointer ?? '',
        evidence: open.slice(0, 5).map(({ sentence }) => citeSentence(looked, sentence)),
        gaps: { day: dayInWords(last), count: counted(days, 'referral') },
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [
          openForm('Ask social care for its answer', 'request'),
          insertQuestion(
            'Ask for the answer',
            'What was the answer, from whom, on which day, and who asked again where none came?',
          ),
        ],
      },
    ];
  },
});

const word = /^(?:referr\w*|marf|marfs)$/;
const made = /\b(?:referr(?:al|ed)|marf)\b/i;
const notMade =
  /\b(?:will|would|should|could|(?<!\d )may(?! \d)|might|to be|plan(?:s|ned)? to|consider\w*|not|no|never|without|if|whether|until|before|threshold for)\b[^.;]{0,40}\breferr|\breferr(?:ed|al)\b[^.;]{0,20}\b(?:by|from)\b|\breferral (?:was |is )?(?:criteria|form|rate|pathway)|\b(?:previous|earlier|old) referrals?\b/i;

/** Referrals of this agency to social care that have a day. */
function referrals(looked: Looked, said: Said): { sentence: Sentence; day: string }[] {
  const own = looked.contribution.agency;
  const { recall = askAnew } = looked;
  return said.find(word, made).flatMap((sentence) => {
    const { text } = sentence;
    if (notMade.test(text)) return [];
    const named = recall(agenciesIn, text).map(({ agency }) => agency);
    const isToSocialCare = /\bmarf\b/i.test(text) || named.includes('social-care');
    if (!isToSocialCare || named.some((agency) => agency !== 'social-care' && agency !== own)) return [];
    const day = dayOf(looked, sentence);
    return day ? [{ sentence, day }] : [];
  });
}

/** The day of a sentence: of the event that it is, else the first that it names. */
function dayOf(looked: Looked, { place, text }: Sentence): string | undefined {
  const own = span(eventAt(looked, place)?.when ?? unknown)?.from;
  if (own) return own;
  const reference = span(looked.contribution.writtenOn)?.from;
  return findDates(text, reference).flatMap(({ when }) => span(when)?.from ?? [])[0];
}
const unknown: When = { kind: 'unknown', words: '' };

/** Whether a working day has passed since, by the day of the report; without a calendar a week must have. */
function isOverdue({ contribution, around }: Looked, day: string): boolean {
  const on = contribution.stage === 'draft' && around.today ? around.today : span(contribution.writtenOn)?.to;
  if (!on || !around.rules) return false;
  try {
    return addWorkingDays(around.rules.calendar, day, 1).day < on;
  } catch (thrown) {
    // Of years for which no bank holidays are known nothing is reckoned; what is so old has long been due.
    if (thrown instanceof Refusal) return day < on;
    throw thrown;
  }
}

const answer =
  /\b(?:accept\w*|acknowledg\w*|repl(?:y|ied|ies)|answer\w*|respon(?:se|ded)|outcome|decision|decided|threshold|not met|returned|sent back|came back|closed|screened out|nfa|no further action|no role|declined|rejected|allocated|assess\w*|strategy|section 47|s\.? ?47|section 17|s\.? ?17|child in need|early help|advi[sc]e\w*|led to|resulted|opened|took it|taken on|took on|escalat\w*|chased|called back|rang back|confirmed|told us|told me|no (?:answer|reply|response))\b/i;

/** What social care did, as far as the report tells of it: the day (empty where none is named), and where it stands. */
type Answer = { day: string; at: number | null; event: ConferenceEvent | null };

/** Everything in a report that can be an answer of social care. */
function answersIn(looked: Looked, said: Said): Answer[] {
  const events = looked.contribution.events.flatMap((event): Answer[] => {
    const text = `${event.source?.text ?? ''} ${event.what.text} ${event.outcome?.text ?? ''}`;
    const day = span(event.when)?.to;
    return day && fromSocialCare.test(text) ? [{ day, at: null, event }] : [];
  });
  const sentences = said
    .find(/^(?:referr\w*|strategy|mash|csc|social|duty|hub)$/, fromSocialCare)
    .map((sentence): Answer => ({ day: dayOf(looked, sentence) ?? '', at: sentence.at, event: null }));
  const replies = looked.contribution.requests.flatMap(({ to, on, reply }): Answer[] =>
    to === 'social-care' && reply.kind !== 'awaited' ? [{ day: on, at: null, event: null }] : [],
  );
  return [...events, ...sentences, ...replies];
}

/** Whether the report says what came of a referral: there, in what follows, or in what happened from its day on. */
function isAnswered(
  looked: Looked,
  said: Said,
  { sentence, day }: { sentence: Sentence; day: string },
  answers: readonly Answer[],
): boolean {
  const next = said.next(sentence);
  if (answer.test(wholeEvent(looked, sentence)) || (next && answer.test(next.text))) return true;
  const own = eventAt(looked, sentence.place);
  return answers.some(
    (one) => (one.day === '' || one.day >= day) && one.at !== sentence.at && (!own || one.event !== own),
  );
}

const fromSocialCare =
  /\b(?:strategy (?:discussion|meeting)|section 47|s\.? ?47|(?:mash|csc|social (?:care|services|worker)s?|duty|hub|referrals?|children['’]s services)\b[^.;]{0,60}\b(?:accept\w*|acknowledg\w*|repl(?:y|ied)|answer\w*|respon\w*|decided|threshold|returned|closed|screened|nfa|no further action|declined|allocated|assess\w*|visit\w*|advi[sc]e\w*|rang|phoned|told|confirmed|opened|outcome|chased|not met|led to)|(?:answer|reply|response|outcome|advice|decision)\b[^.;]{0,40}\b(?:mash|csc|social (?:care|services)|duty|hub|children['’]s services))\b/i;
