import { agenciesIn } from './agency-words.ts';
import { type Hit, hitsOf } from './pattern.ts';
import { type Stretch, sentences } from './sentences.ts';
import { passedPatterns } from './passed-constructions.ts';
import { toldPatterns } from './told-constructions.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const day = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${month}\\b|${month} \\d{1,2}\\b|the \\d{1,2}(?:st|nd|rd|th)|same (?:day|afternoon|morning|evening)|today|yesterday)`,
  'i',
);
const named =
  /\b(?:(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|PS|SW|Sgt|Insp|Sister|Nurse)\.? (?:[A-Z]\.? ?)?[A-Z][a-z]+|[A-Z]\. ?[A-Z][a-z]+|(?:spoke to|by|with|to) (?:duty[, ]+)?[A-Z][a-z]+\b|[A-Z][a-z]+ [A-Z][a-z]+|\((?:[A-Z][\w.' -]+))/;
const means =
  /\b(?:ref(?:erence)?\b\.? ?[\w/-]*\d|log \d|\d{4} ?hrs|e-?mail(?:ed)?|(?<!\b(?:would|will|should|could|to) )(?:tele)?phon(?:e|ed)|rang|rung|called|letter|form|in writing|by hand|secure|online|portal|ppn|in person|minutes of|at (?:the )?(?:core group|strategy|marac|meeting))\b/i;
const openlyUnknown =
  /\b(?:no record|not known (?:if|whether)|do(?:es)? not know (?:if|whether)|don'?t know (?:if|whether)|unclear (?:if|whether)|(?:have|has|could) not (?:been able to )?(?:confirm|check|verif)\w*|not confirmed|unconfirmed|have asked|i (?:am|have) (?:asking|asked)|would ask (?:the )?chair|please (?:check|confirm)|to be confirmed|cannot say (?:if|whether)|(?:if|whether) (?:\w+ ){0,4}(?:aware|know|told|informed))\b/i;

const aliases: Readonly<Record<string, string>> = {
  'school-nursing': 'school-nurse',
  college: 'school',
  'children-s-social-care': 'social-care',
  nursery: 'early-years',
};

const none: readonly ToldClaim[] = [];
const hitsIn = hitsOf([...toldPatterns, ...passedPatterns]);

/** A stretch of text that says another agency knows: the words, why they count, and which agencies are meant (may be none). */
export type ToldClaim = Hit & { agencies: string[] };

/**
 * The places where a text says or presumes that another agency knows, left without a day together with a person or a means.
 * `writer` is the agency that writes: what it says of itself is no claim about another.
 */
export function toldClaims(
  text: string,
  writer: string,
  all: readonly Stretch[] = sentences(text),
): ToldClaim[] {
  const own = aliases[writer] ?? writer;
  return all.flatMap((sentence, at): ToldClaim | readonly ToldClaim[] => {
    const hits = hitsIn(sentence);
    if (hits.length === 0) return none;
    const next = all[at + 1];
    if (accounted(sentence, next) || openlyUnknown.test(sentence.text)) return [];
    if (next && foundOut.test(next.text)) return [];
    return hits
      .filter(({ start }) => !isQuoted(sentence, start))
      .slice(0, 1)
      .flatMap((hit) => {
        const within = agenciesIn(text.slice(hit.start, hit.end)).map((mention) => mention.agency);
        // "The team will have alerted the MASH": whom they told stands after what they did.
        const after = within.every((agency) => agency === own)
          ? agenciesIn(text.slice(hit.end, Math.min(sentence.end, hit.end + 40))).map(
              (mention) => mention.agency,
            )
          : [];
        const meant = [...within, ...after];
        // "Children's services have had it on their radar": who they are stands before.
        if (meant.length === 0 && /\btheir\b/i.test(text.slice(hit.start, hit.end)))
          meant.push(
            ...agenciesIn(text.slice(sentence.start, hit.start))
              .map(({ agency }) => agency)
              .slice(-1),
          );
        if (
          meant.length > 0 &&
          meant.every((agency) => agency === own) &&
          !/previous|old|new|receiving|other|last/i.test(sentence.text)
        )
          return [];
        return [{ ...hit, agencies: [...new Set(meant.filter((agency) => agency !== own))] }];
      });
  });
}

/** The writer then asked, and says what came of it. */
const foundOut =
  /^(?:But |So |However, )?(?:I|We) (?:have |then |since )*(?:checked|asked|rang|phoned|rechecked|found (?:out|that)|confirmed)\b/;

/** Whether a place in a sentence lies between quotation marks: somebody else's words, often quoted to mend them. */
function isQuoted({ text, start }: Stretch, at: number): boolean {
  const before = text.slice(0, at - start);
  return (before.match(/["“”]/g) ?? []).length % 2 === 1 && /["”]/.test(text.slice(at - start));
}

/** A day together with a person or a means; the means may stand in the next sentence where the telling goes on. */
function accounted(sentence: Stretch, next: Stretch | undefined): boolean {
  if (!day.test(sentence.text)) return false;
  if (named.test(sentence.text) || means.test(sentence.text)) return true;
  return (
    next !== undefined &&
    means.test(next.text) &&
    /^(?:They|She|He|Confirmed|Ref|Followed|Acknowledged|Outcome|By)\b/.test(next.text)
  );
}
