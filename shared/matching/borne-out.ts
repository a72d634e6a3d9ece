import type { People } from '../language/people.ts';
import { isNegative, topicsIn } from '../language/topics.ts';
import { daysApart } from './days.ts';
import { type Piece, commonBits } from './piece.ts';
import type { Topic } from './told-topic.ts';

/** How many days around a claim's own days another agency's record may lie and still bear it out. */
const window = 14;

/** Words of not having heard. */
const unheard =
  /\b(?:concerns?|information|contact|referral|record)\b[^.]{0,60}\b(?:notified|raised|received|shared|reported|refer|recorded|known)\b|\bnot (?:been )?(?:aware|told|informed|notified|made aware)\b|\bunaware\b/i;
/** Words of there being nobody or nothing of the kind. */
const denial =
  /\bno (?:other |further |known |current |recent )*(?:adults?|person|people|males?|m[ae]n|one|contact|address|information|record|concerns?|worr(?:y|ies)|plan|letter)\b|\b(?:do|does|did|have|has|had) not (?:have|had|hold|seen?|hear|heard|receive|received|know)\b/i;

/** Ideas that so much is of that they alone tell nothing. */
const broad: ReadonlySet<string> = new Set(['=adult', '=school', '=referral', '=police', '=visit', '=phone']);

/** A statement of the other agency, not a denial, that shares the topic's content, or some of it within two weeks. */
export function bearsOut(piece: Piece, topic: Topic, people: People): boolean {
  const bits = commonBits(topic.words, piece.words);
  const isAll =
    topic.words.size > 0 &&
    // That somebody lives there is not told of by whoever lives anywhere.
    (topic.words.size > 1 || topic.adults.size === 0 || sharesAdult(piece, topic, people)) &&
    [...topic.words].every((word) => piece.words.has(word)) &&
    // "The lodger" is not told of by every man.
    !(topic.words.size === 1 && [...topic.words].every((word) => broad.has(word)));
  if (bits < 1.3 && !isAll) return false;
  const inTime = topic.days.some((day) => piece.days.some((other) => daysApart(day, other) <= window));
  // "School would not release him" tells of that afternoon, though something was not done in it.
  const isRecord = inTime && bits >= 2.6 && !unheard.test(piece.plain) && !denial.test(piece.plain);
  if (isNegative(piece.plain) && !isRecord) return false;
  if (topic.days.some((day) => day.isSure) && piece.days.length > 0 && !inTime) return false;
  // A long topic, of sentences that a claim points back to, shares two words with much.
  const share = bits / topic.words.size;
  if (isAll || (inTime && (share >= 0.15 || bits >= 2.6))) return true;
  if ((bits >= 2.6 && share >= 0.25) || (bits >= 2 && share >= 0.65)) return true;
  return bits >= 1.6 && share >= 0.4 && sharesAdult(piece, topic, people);
}

/** How strongly a denial of the other agency speaks to the topic; 0 when it does not. */
export function speaksAgainst(piece: Piece, topic: Topic, people: People): number {
  if (!isNegative(piece.plain)) return 0;
  const bits = commonBits(topic.words, piece.words);
  const fields = [...topicsIn(piece.plain)].filter((field) => topic.fields.has(field)).length;
  const isUnheard = unheard.test(piece.plain);
  const isDenied = denial.test(piece.plain);
  const person = sharesAdult(piece, topic, people);
  if (fields === 0 && !(isUnheard && bits > 0) && !(isDenied && person)) return 0;
  if (!isUnheard && !isDenied && !person && bits < 1.3) return 0;
  return bits + fields + Number(person) + Number(isUnheard) + Number(isDenied) / 2;
}

const sharesAdult = (piece: Piece, topic: Topic, people: People): boolean =>
  topic.adults.size > 0 && [...people.adults(piece.text)].some((one) => topic.adults.has(one));
