import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { type Passage, type Texts, cite } from '../domain/passage.ts';
import { findDates } from '../language/dates.ts';
import { type Stretch, sentences } from '../language/sentences.ts';
import { soundReason } from './decision-gap.ts';
import { mergeFinding } from './merge-finding.ts';

/** Why a decision to share is recorded, as the finding says it. */
export const golden =
  'Consent is not needed where a child is at risk, but whether it was asked, and if not why, is recorded each time (information sharing advice 2024, rules 2, 3 and 7).';

const aboutConsent =
  /\b(?:consent(?:ed|s)?|permission|agree(?:d|s|ment)? (?:to|that|for) (?:\w+ ){0,4}(?:shar\w+|disclos\w+|information|say|tell|attend)|told (?:about|of) (?:this|the|our) (?:report|meeting|conference|referral)|let (?:\w+ ){1,3}know (?:that |about )?(?:I|we|this|the)\b|\bcc\b|(?:consent |release )?form (?:was |has been )?(?:posted|sent|left|handed)|aware of this report|seen (?:by|this)|read to|shared with (?:parents?|mum|mother|the family|tenant|client)|explained to (?:parents?|mum|mother|the family)|(?:has|have|was|were|is)(?:n['’]t| not)(?: yet)?(?: been)? (?:seen this|shown|notified|consulted|sent (?:it|this|a copy)|written to|provided with|given (?:a )?cop(?:y|ies))|cop(?:y|ies) (?:of this )?(?:\w+ )?(?:has|have|was|were|is) (?:been )?(?:\w+ )?(?:provided|given|sent|posted|shared)|no copy|not sent|nobody (?:was )?asked|not read to|not had time to show|to show this to|(?:not|\w+n['’]t) (?:been )?(?:contacted|spoken to)|has PR\b|(?:occupier|parent|carer|tenant|client|patient|mother|father|mum|dad|guardian)s?['’]?s? signature|signature of (?:the |her |his |their )?(?:occupier|parent|carer|tenant|client|patient|mother|father|mum|dad|guardian)|(?:assum|presum)\w+ (?:that )?(?:it|this|that|the (?:old )?(?:form|agreement)) (?:still |also )*(?:stands?|holds?|covers?|applies|is (?:valid|enough))|not written to|(?:did not|didn['’]t|not) (?:tell|told) (?:her|him|them|mum|dad|\w+ \w+) (?:that |about )?(?:I|this|the report|what)|hasn['’]t seen)\b/i;
/** Headings and labels under which every sentence is about asking and telling. */
const headsConsent =
  /\b(?:consent|confidential\w*|permission|sharing|shared|disclosure|distribution|copies|seen by|who has seen)\b/i;
/** Consent to something else. */
const elsewhere =
  /\b(?:treatment|medical|trip|photographs?|school trip|age of|immunis\w+|surgery|operation)\b/i;

/** Any day, read against the last: a day without a year is a day. */
const lastDay = '2049-12-31';

const questions: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:not (?:recorded|known|dated|stated|documented|evidenced|returned|on file|clear|sure|in the (?:notes|record|file))|to be (?:decided|confirmed)|unknown|undated|date not|unclear|cannot find|can't find|no (?:record|note|date)|blank|unsigned|not signed|left empty|(?:assum|presum)\w+ (?:that )?(?:it|this|that|the (?:old )?(?:form|agreement)) (?:still |also )*(?:stands?|holds?|covers?|applies|is (?:valid|enough))|(?:which|what) date)\b/i,
    'Was consent asked, when, and with what answer? The record does not say.',
  ],
  [
    /\b(?:only|general progress|limited to|narrow|in part|verbal(?:ly)?)\b.{0,160}\bnot (?:been )?(?:asked|told|discussed)|\bnot (?:been )?asked (?:about|for)\b|\bwas not asked\b|\bnot discussed what\b/i,
    'What was agreed, and on what ground does the rest go further? The consent is narrower than what is shared.',
  ],
  [
    /\b(?:(?:not|\w+n['’]t) (?:been )?(?:asked|sought|obtained|requested|given|discussed|needed|seen|tell|told|notified|consulted|sent|provided|written to|able to speak|informed|shown|read|contacted|spoken|let|invited)|no copy|nobody (?:was )?asked|not had time|did not (?:ask|tell)|without (?:asking|consent)|no consent|not yet|refused|declined|withdrawn)\b/i,
    'Why was consent not asked, and was the family told? The report gives no reason that would stand.',
  ],
];
const narrow = /\b(?:only|limited|just|general)\b/i;
const byMouth: readonly [RegExp, string] = [
  /\bverbal(?:ly)?\b/i,
  'When was consent given by word of mouth, to what, and who heard it? There is no day.',
];

/** Where the words of a report leave open whether the family was asked or told, each question once in a passage. */
export function consentWords(contribution: Contribution, texts: Texts): Finding[] {
  const places = [
    ...contribution.statements.map(({ passage, heading, section }) => ({
      passage,
      isUnder: section === 'sharing' && headsConsent.test(heading),
    })),
    ...contribution.fields.map(({ passage, label }) => ({ passage, isUnder: headsConsent.test(label) })),
    ...contribution.unplaced.map(({ passage }) => ({ passage, isUnder: false })),
  ];
  return places.flatMap(({ passage, isUnder }) =>
    openIn(passage, isUnder).map(({ from, to, question }) =>
      mergeFinding({
        kind: 'sharing-gap',
        weight: 'should',
        agency: contribution.agency,
        message: question,
        why: golden,
        evidence: [cite(texts, passage, from, to)],
        suggestions: [{ kind: 'open-form', label: 'Record the decision to share' }],
      }),
    ),
  );
}

type Open = { from: number; to: number; question: string };

function openIn(passage: Passage, isUnder: boolean): Open[] {
  const all = sentences(passage.text);
  const isAbout = (sentence: Stretch) => isUnder || aboutConsent.test(sentence.text);
  const found: Open[] = [];
  for (const [at, sentence] of all.entries()) {
    if (!isAbout(sentence) || elsewhere.test(sentence.text)) continue;
    const next = all[at + 1];
    const both = next ? passage.text.slice(sentence.start, next.end) : sentence.text;
    if (soundReason.test(both)) continue;
    const open =
      questions.find(([match]) => match.test(sentence.text)) ??
      // What the next sentence leaves open is its own matter where that speaks of consent itself.
      (next && !isAbout(next) ? questions.find(([match]) => match.test(both)) : undefined) ??
      (byMouth[0].test(sentence.text) && findDates(both, lastDay).length === 0 ? byMouth : undefined);
    if (!open || found.some(({ question }) => question === open[1])) continue;
    const to = open[0].test(sentence.text) ? sentence.end : (next?.end ?? sentence.end);
    // "Agreed to general information only. I have not asked about the rest": what was agreed belongs to the question.
    const before = all[at - 1];
    const isNarrow = before !== undefined && isAbout(before) && narrow.test(before.text);
    if (isNarrow && found.at(-1)?.question === byMouth[1]) found.pop();
    const from = isNarrow && (found.at(-1)?.to ?? 0) <= before.start ? before.start : sentence.start;
    found.push({ from, to, question: open[1] });
  }
  return found;
}
