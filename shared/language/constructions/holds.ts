import type { ReadLine } from '../reader/page.ts';

/** What may hold of a sentence and take a construction back: each answers for one sentence on its page. */

const count =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-\w+)?) (?:of|out of|times?|occasions?|mornings|days|nights|sessions|visits|appointments|incidents|entries|calls|weeks out)\b|\b(?:once|twice) (?:a|in|since|this|last)\b|\d%/i;

/** The sentence counts or dates what it speaks of. */
export const countedHere = ({ text, tokens }: ReadLine): boolean =>
  count.test(text) || tokens.some(({ kind }) => kind === 'day');

/** The sentence says whose view it is and on what it rests, or who said it. */
export const sourced = ({ text }: ReadLine): boolean =>
  /\b(?:in (?:my|our) (?:\w+ )?(?:view|opinion)|based on|diagnos\w+|assessed|convict\w+|found on|on the evidence|alleg\w+|second[- ]hand|not confirmed|according to|(?:he|she|they|mum|dad|mother|father|ms \w+|mr \w+|[A-Z]\w+) (?:\w+ )?(?:said|says|told|tells|states?|stated|reports?|reported|describes?|described|admits?|admitted|denies|denied|claims?|claimed)|i (?:saw|smelt|heard|watched)|we (?:saw|smelt|heard))\b/i.test(
    text,
  );

/** The sentence quotes or corrects such words instead of using them. */
export const corrected = ({ text, page, at }: ReadLine): boolean =>
  /\b(?:i do not|we do not|i don't|we don't|should not|not (?:our|my) (?:words|view)|amended|annotated|corrected|taken out|disagree|do not accept|did not accept|not accept|it was not|he was not|she was not|has been changed|change the wording|coerced|groomed|threatened with|(?:is|was|been|often|sometimes) (?:called|described as|labelled|referred to as))\b/i.test(
    `${text} ${page.lines[at + 1]?.text ?? ''}`,
  );

/** The sentence speaks of what goes well. */
export const good = (line: ReadLine): boolean => line.has('positive') && !line.has('but') && !line.has('not');

/** What is left out stands elsewhere, or is left out to keep somebody safe. */
export const safely = (line: ReadLine): boolean =>
  line.has('annex') ||
  /\b(?:refuge|identity|safety|solicitor has|i could not|i cannot|unable|did not know|not known|is (?:attached|in full)|separate(?:ly)? cover|unchanged|unedited|nothing (?:has been|was) (?:removed|altered|changed))\b/i.test(
    line.text,
  );

/** The writer goes on telling and writing down all the same. */
export const carriedOn = ({ text }: ReadLine): boolean =>
  /\b(?:although|despite|even though|escalat\w+|re-?referred|referred again|continue[sd]? to|kept on|gone on|listed below|set out below|summarised|each (?:is|was|of)|attached|in full|a further referral|again on|second referral was|new referral was|challenged)\b/i.test(
    text,
  );

// "Child: Poppy", "Prepared by: A. Cole": whom a report is about, and who wrote it, must stand in it.
const whoseReport =
  /^\W*(?:child(?:ren)?|name|pupil|patient|tenant|client|address|date of birth|d\.?o\.?b|nhs|re|(?:prepared|written|completed|report) by|author|agency|organisation)\b[^.!?]{0,20}:|\b(?:prepared|written|completed|report) by\b/i;

// "Witness B", "the lad from G": a letter stands for a person.
const lettered =
  /\b(?:witness|victim|complainant|resident|patient|client|pupil|child|adult|male|female|person)s? [A-Z]\b(?!['’.]? ?[A-Z]?[a-z])/i;

/** People on the page who may be named: professionals, the family itself, and those already masked; and organisations. */
export const nameable = (line: ReadLine): boolean =>
  line.has('masked') ||
  lettered.test(line.text) ||
  whoseReport.test(line.text) ||
  /\b[A-Z]\w+ (?:Services?|Team|Trust|School|Nursery|Pre-school|Academy|College|Primary|Hospital|Surgery)\b/.test(
    line.text,
  ) ||
  /\b(?:Dr|PC|DC|DS|PS|Sgt|Insp|DSL|head ?teacher|class teacher|teacher|tutor|officer|nurse|manager|consultant|social worker|worker|midwife|solicitor|key ?person|GP|HV|IRO|chair|guardian|coordinator|psychologist|therapist|surgery|hospital|clinic)\b/.test(
    line.text,
  );
