import type { Told } from '../domain/told.ts';
import type { When } from '../domain/when.ts';
import { anyAgency } from '../language/agency-words.ts';
import { findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';

const family =
  "(?:(?:mr|mrs|ms|miss|dr) [A-Z][\\w'’-]+|mum|mummy|mother|dad|father|parents?|family|nan|grandmother|grandfather|carers?|step-?(?:mother|father))";
const someone = `(?:the |both |his |her |their |our )?(?:${anyAgency}|${family}|dsl|head(?: ?teacher)?|manager|safeguarding lead|designated safeguarding lead)`;
const list = `${someone}(?:(?:,| and| &|,? and) ${someone})*`;
const ways: readonly (readonly [RegExp, string | undefined])[] = [
  [
    new RegExp(
      `\\b(?:told|informed|notified|alerted|updated|advised|made aware)(?: to)? (${list})(?![\\w-])`,
      'i',
    ),
    undefined,
  ],
  [
    new RegExp(
      `\\b(?:rang|phoned|telephoned|called|rung|phone call to|call to|telephone call to|spoke (?:to|with))(?: to)? (${list})(?![\\w-])`,
      'i',
    ),
    'phone',
  ],
  [new RegExp(`\\b(?:e-?mailed|e-?mail(?: sent)? to)(?: to)? (${list})(?![\\w-])`, 'i'), 'email'],
  [new RegExp(`\\b(?:wrote to|letter(?: sent)? to|written to) (${list})(?![\\w-])`, 'i'), 'letter'],
  [
    new RegExp(
      `\\b(?:referr(?:ed|al)(?: (?:made|sent|submitted))?|reported|contact(?: made)?|form sent|sent|passed(?: on)?|shared|discussed|notification sent|notification|disclosed) (?:to|with) (${list})(?![\\w-])`,
      'i',
    ),
    'referral',
  ],
  [
    new RegExp(
      `(?<![\\w-])(${list}),? (?:were |was |also |both |been |have been |has been )*(?:told|informed|notified|alerted|rung|phoned|contacted|emailed|made aware|updated)(?! (?:me|us|him|her|them|worker|staff|lorna|that she|that he|that they)\\b)`,
      'i',
    ),
    undefined,
  ],
  [
    new RegExp(
      `(?<![\\w-])(${anyAgency}) (?:referral|contact|notification|form) (?:made|sent|submitted|completed)`,
      'i',
    ),
    'referral',
  ],
];
const undone =
  /\b(?:not|never|no|without|nobody|to think about|to be|will be|should be|not yet)\b[^.;]{0,30}$/i;
const form =
  /\b(ppn|merlin|marf|niche|public protection notice)\b(?: \w+)? ?(?:submitted|sent|completed|shared)?/i;
const how = /\b(?:by|via|in) (phone|telephone|e-?mail|letter|text|person|online form|form|post)\b/i;
const referenceNumber = /\b(?:ref(?:erence)?\.?(?: no\.?)?|log|no\.)[ :]*([A-Z]{0,6}[-/]?\d[\w/-]*)/i;
const reply =
  /\b((?:threshold )?not met|returned|nfa|no further action|accepted|acknowledged|declined|advice(?: given)?|early help advised|information only)\b/i;

/** Whom a text says somebody was told of it, with when, how, reference and reply where it says so; `when` is the event's own day. */
export function toldIn(text: string, when: When, reference?: string): Told[] {
  const told: Told[] = [];
  for (const sentence of sentences(text)) {
    const day = findDates(sentence.text, reference)[0]?.when ?? when;
    const reference_ = referenceNumber.exec(sentence.text)?.[1];
    const answer = reply.exec(sentence.text)?.[1] ?? reply.exec(text)?.[1];
    const said = how.exec(sentence.text)?.[1]?.toLowerCase();
    const add = (whom: string, way: string | undefined) => {
      if (told.some((other) => other.whom.toLowerCase() === whom.toLowerCase())) return;
      const by = said ?? way;
      told.push({
        whom,
        when: day,
        ...(by ? { how: by } : {}),
        ...(reference_ ? { reference: reference_ } : {}),
        ...(answer ? { reply: answer } : {}),
      });
    };
    for (const [match, way] of ways) {
      const found = match.exec(sentence.text);
      if (found?.[1] && !undone.test(sentence.text.slice(0, found.index))) add(found[1], way);
    }
    const notice = form.exec(sentence.text);
    if (notice && !undone.test(sentence.text.slice(0, notice.index)))
      add("Children's Social Care", notice[1]?.toUpperCase());
  }
  return told;
}
