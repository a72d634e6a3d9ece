import type { Passage } from '../domain/passage.ts';
import { anyAgency } from '../language/agency-words.ts';
import { findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import type { ToldClaim } from '../language/told-claims.ts';
import { topicsIn } from '../language/topics.ts';
import { type Days, daysOf } from './days.ts';
import type { Names } from './names.ts';

/** What a claim says the other agency knows: its words, people, days and fields of life. */
export type Topic = {
  words: ReadonlySet<string>;
  adults: ReadonlySet<string>;
  days: readonly Days[];
  fields: ReadonlySet<string>;
};

const claimWords = new RegExp(
  `\\b(?:${anyAgency}|health|education|aware|informed|notified|updated|told|known|knows?|knew|alerted|copied|loop|assume\\w*|presum\\w*|believ\\w*|understand|already|fully|same|since|have|been|all|this|that|these|it)\\b`,
  'gi',
);
const vague =
  /\b(?:this|these|that|it|incident|event|matter|concerns?|worries|situation|circumstances|family|history)\b/i;

/** Words for a day that stands before. */
const sameDay =
  /\b(?:the )?same (?:day|evening|night|morning|afternoon)\b|\bthat (?:day|evening|night)\b|\b(?:next|following) (?:day|morning)\b/i;

/** The topic of a claim; where the sentence only points back ("this", "the April incident"), what stands before it counts too. */
export function topicOf(claim: ToldClaim, passage: Passage, names: Names, reference: string): Topic {
  const own = claim.sentence.text.replace(claimWords, ' ');
  const ownWords = names.words(own);
  const pointsBack = ownWords.size === 0 || (vague.test(claim.sentence.text) && ownWords.size <= 3);
  const before = sentences(passage.text.slice(0, claim.sentence.start))
    .slice(-6)
    .map((sentence) => sentence.text)
    .join(' ');
  const text = pointsBack ? `${before} ${own}` : own;
  return {
    words: names.words(text),
    adults: names.people.adults(text),
    days: findDates(
      `${pointsBack || sameDay.test(claim.sentence.text) ? before : ''} ${claim.sentence.text}`,
      reference,
    ).flatMap((date) => daysOf(date.when)),
    fields: topicsIn(text),
  };
}
