import type { FamilySharing } from '../domain/family-sharing.ts';
import type { Passage } from '../domain/passage.ts';
import { findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import { slicePassage } from './passages.ts';
import { choice } from './field-value.ts';

const family =
  "(?:parents?|carers?|family|mother|father|mum|dad|tenant|client|patient|child(?:ren)?|young person|(?:mr|mrs|ms|miss) [A-Z][\\w'’-]+)";
const report = '(?:report|contribution|document|contents?|it|this)';
const acts =
  '(?:shared|sharing|discussed|read(?: out)?|seen|shown|gone through|sent|given|shown|told|explained|viewed|been through)';
const asks: readonly RegExp[] = [
  new RegExp(`\\b${report}\\b[^.]{0,40}\\b${acts}\\b[^.]{0,30}\\b${family}`, 'i'),
  new RegExp(`\\b${acts}\\b[^.]{0,30}\\b(?:with|by|to)\\b[^.]{0,30}\\b${family}\\b`, 'i'),
  new RegExp(
    `\\b${family}\\b[^.]{0,40}\\b(?:has |have |had |was |were |not )*${acts}\\b[^.]{0,30}\\b(?:report|contents|copy|paragraph)`,
    'i',
  ),
  new RegExp(
    `\\b${family}\\b[^.]{0,30}\\b(?:has|have|had|was|were)(?: not| also| both)? (?:read|seen|been (?:shown|sent|given|read))\\b`,
    'i',
  ),
  /\b(?:she|he|they|both|all (?:two|three|four|of them))\b[^.]{0,20}\b(?:read|seen|heard|shown)\b[^.]{0,20}\breport\b/i,
  // Whoever but the writer "read this on 4 May", "heard this report read": reports end so.
  /(?<!\b(?:I|we)(?: have| had)? )\bread this (?:with|on|in|at|and)\b/i,
  /(?<!\b(?:I|we)(?: have| had| also)? )\b(?:read|heard|saw|seen|shown|been through|gone through) (?:all of |each page of )?(?:this|the|my|our) (?:report|letter|paper|statement|contribution)\b/i,
  // "Has parent seen this?", as forms ask.
  new RegExp(
    `^\\W*(?:has|have|did)\\b[^.?]{0,30}\\b${family}\\b[^.?]{0,20}\\b(?:${acts}|see|read) (?:this|it|the)\\b[^.?]*\\?`,
    'i',
  ),
  // "Shared with Ms Ferris on 18 February": a line that begins so speaks of the report.
  /^\W*(?:shared (?:with|on)|seen by|read (?:by|to|with)|shown to|gone through with)\b/i,
];
const aboutReport =
  /\b(?:report|contribution|document|contents|before (?:the )?conference|paragraph|read this (?:with|on|in|at|and)|(?:read|heard|shown) (?:this|the|my|our) (?:letter|paper|statement))\b|^\W*(?:shared with|seen by|read (?:by|to|with)|shown to|gone through with)\b|\b(?:seen|read|see) (?:this|it)\?/i;
const no =
  /\b(?:no|not|never|none|unable|without|yet to|refused to (?:read|see)|declined to (?:read|see))\b/i;
const yes =
  /\b(?:yes|has been|have been|was|were|on|by phone|in person|at home|read|heard|shared|discussed|shown|seen)\b/i;
const part =
  /\b(?:apart from|except|excluding|in part|partly|part of|other than|some of|not (?:all|the (?:paragraph|section|part)))\b/i;
const whom = new RegExp(
  `\\b(?:with|to|by)\\s+((?:both |the |his |her |their )?${family}(?: (?:and|&) (?:the )?${family})*)`,
  'i',
);
const told = new RegExp(`\\b(${family})\\b`, 'i');

/**
 * What one stretch of a report says of its own sharing with the family; null when it says nothing about that. Under a
 * heading that asks ("Has this been seen by parents?") its first sentence is the answer.
 */
export function sharingIn(
  passage: Passage,
  reference: string | undefined,
  isSharingSection: boolean,
  heading = '',
): FamilySharing | null {
  const isCell = / \| |[☐□☑☒✓✔]/.test(passage.text);
  const parts = isCell
    ? [{ text: passage.text, start: 0, end: passage.text.length }]
    : sentences(passage.text);
  const asked = (text: string) => asks.some((ask) => ask.test(text));
  const at = parts.findIndex(
    ({ text }) =>
      asked(text) &&
      (isSharingSection || aboutReport.test(text) || aboutReport.test(heading)) &&
      !yetToCome.test(text),
  );
  const own = parts[at];
  if (own) {
    // What a form asks in so many words is answered by what comes after it.
    const end = own.text.endsWith('?') ? (parts[at + 1]?.end ?? own.end) : own.end;
    return saidIn(passage.text.slice(own.start, end), slicePassage(passage, own.start, end), reference);
  }
  const [first] = parts;
  if (!first || !isSharingSection || !asked(heading)) return null;
  return saidIn(
    `${heading.replace(/[?:.\s]*$/, '')}? ${first.text}`,
    slicePassage(passage, first.start, first.end),
    reference,
  );
}

const yetToCome = /\b(?:(?:will|may|can|should|must)(?: not)?|cannot|to) be (?:shared|disclosed)\b/i;

function saidIn(text: string, words: Passage, reference: string | undefined): FamilySharing {
  const answered = answerOf(text);
  const day = answered === 'not-recorded' ? undefined : findDates(text, reference).at(-1)?.when;
  return {
    shared: answered,
    withWhom: (whom.exec(text)?.[1] ?? told.exec(text)?.[1] ?? '').trim(),
    when: day ?? { kind: 'unknown', words: '' },
    words,
  };
}

function answerOf(text: string): FamilySharing['shared'] {
  if (/[☐□☑☒✓✔]|\[[ xX]?\]/.test(text)) {
    const chosen = choice(text);
    return chosen === null ? 'not-recorded' : chosen ? 'yes' : 'no';
  }
  const colon = /[:?|]\s*([^:?|]*)$/.exec(text);
  const answer = colon?.[1]?.trim();
  if (answer !== undefined) {
    if (!answer || /^(?:n\/?k|not (?:known|recorded)|date:?|-|unknown|tbc)\b/i.test(answer))
      return 'not-recorded';
    // Both, of which one was to be ringed or struck out.
    if (/^(?:yes|y)\W*(?:or\W*)?(?:no|n)\b/i.test(answer)) return 'not-recorded';
    if (/^(?:no|not|n)\b/i.test(answer)) return 'no';
    if (part.test(answer)) return 'in-part';
    return no.test(answer) && !/^(?:yes|y)\b/i.test(answer) ? 'no' : 'yes';
  }
  if (part.test(text)) return 'in-part';
  if (no.test(text)) return 'no';
  return yes.test(text) ? 'yes' : 'not-recorded';
}
