import { requiredWords } from '../language/required-words.ts';
import { sieveOf } from '../language/sieve.ts';
import type { Clash } from './clash.ts';
import { grouped } from './grouped.ts';
import type { Answer, Family, Question } from './question.ts';
import { addressKnown } from './questions/address-known.ts';
import { animals } from './questions/animals.ts';
import { beforeChildren } from './questions/before-children.ts';
import { canSpeak } from './questions/can-speak.ts';
import { childLives } from './questions/child-lives.ts';
import { contact } from './questions/contact.ts';
import { doneOrNot } from './questions/done-or-not.ts';
import { fullAttendance } from './questions/full-attendance.ts';
import { heardFrom } from './questions/heard-from.ts';
import { questionsAboutAdults } from './questions/about-adults.ts';
import { questionsAboutChildren } from './questions/about-children.ts';
import { questionsAboutHome } from './questions/about-home.ts';
import { immunised } from './questions/immunised.ts';
import { livesThere } from './questions/lives-there.ts';
import { otherAdults } from './questions/other-adults.ts';
import { ownBed } from './questions/own-bed.ts';
import { serviceWorking } from './questions/service-working.ts';
import { seen } from './questions/seen.ts';
import { sleepsElsewhere } from './questions/sleeps-elsewhere.ts';
import { substances } from './questions/substances.ts';
import type { Saying } from './saying.ts';

const questions: readonly Question[] = [
  livesThere,
  childLives,
  otherAdults,
  contact,
  substances,
  beforeChildren,
  ownBed,
  sleepsElsewhere,
  addressKnown,
  serviceWorking,
  fullAttendance,
  canSpeak,
  animals,
  immunised,
  heardFrom,
  ...questionsAboutHome,
  ...questionsAboutAdults,
  ...questionsAboutChildren,
  seen,
  doneOrNot,
];

/** The questions to which reports give two sides, each with the words of both. */
export function answerClashes(sayings: readonly Saying[], family: Family): Clash[] {
  // What a saying cannot answer, by its words, is not asked of it.
  const askedOf: Saying[][] = questions.map(() => []);
  for (const saying of sayings) {
    if (saying.section === 'sharing') continue;
    const { text } = saying;
    for (const at of sieve({ text, start: 0, end: text.length }))
      if (questions[at]?.speaksOf.test(text)) askedOf[at]?.push(saying);
  }
  return questions.flatMap((question, at) => clashesOf(question, askedOf[at] ?? [], family));
}

const sieve = sieveOf(questions.map(({ speaksOf }) => requiredWords(speaksOf.source)));

type Given = Answer & { saying: Saying };

function clashesOf(question: Question, sayings: readonly Saying[], family: Family): Clash[] {
  const given = sayings.flatMap((saying) =>
    question.read(saying, family).map((answer): Given => ({ ...answer, saying })),
  );
  return grouped(given, ({ about }) => about).flatMap(([, ofOne]) => clashOf(question, ofOne));
}

/**
 * The sides taken to one question about one person; nothing where what speaks against lies before what is said began. Where one side
 * may be about somebody else, it is worth a look and no more.
 */
function clashOf(question: Question, given: readonly Given[]): Clash[] {
  const sure = given.filter(({ isDoubtful }) => !isDoubtful);
  const clash = between(question, sure);
  if (clash.length > 0 || sure.length === 0 || sure.length === given.length) return clash;
  return between(question, given)
    .filter(({ sides }) => sides.some(({ sayings }) => sure.some(({ saying }) => sayings.includes(saying))))
    .map((one) => ({ ...one, weight: 'consider' }));
}

function between({ part, weight, ask }: Question, given: readonly Given[]): Clash[] {
  const of = (side: Answer['side']) => given.filter((one) => one.side === side);
  const [all, none] = [of('yes'), of('no')];
  const stands = (others: readonly Given[]) => (one: Given) =>
    others.some((other) => !isBefore(one, other) && !isBefore(other, one));
  const [yes, no] = [all.filter(stands(none)), none.filter(stands(all))];
  // Where one side stands, one against it does.
  if (![...yes, ...no].some(isReported)) return [];
  return [
    {
      part,
      weight,
      ask,
      sides: [
        { value: 'no', sayings: no.map(({ saying }) => saying) },
        { value: 'yes', sayings: yes.map(({ saying }) => saying) },
      ],
    },
  ];
}

const isReported = ({ saying }: Given): boolean => !saying.isRecord;

/** What happened on a day before another saying's "since" does not speak against it. */
const isBefore = (one: Given, { since }: Given): boolean => {
  const under = one.since === undefined ? one.saying.under : [];
  return since !== undefined && under.length > 0 && under.every(({ last }) => last < since);
};
