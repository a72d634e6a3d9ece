import type { Saying } from '../saying.ts';

/** Words with which a writer says that something is so throughout, is done, or is not at all. */
const plainly =
  /\b(?:always|never|(?:all|each|both) (?:of )?(?:her|his|their|the|\w+)|every|throughout|without exception|at all times|fully|in full|no longer|only|no (?:other|further|known|current|concerns?|issues|problems|contact|history|\w+ (?:since|concerns?|issues|needs|problems|responsibilit\w+|history|tests?))|none|nothing|nobody|no[- ]one|daily|weekly|fortnightly|regular(?:ly)?|(?:has |have )?kept (?:to|up)|compli(?:ed|es|ant)|done|completed?|in place|has been happening|attended|attends|stable|well (?:controlled|managed|supported|engaged)|settled|excellent|good|consistent(?:ly)?|engag(?:es|ed|ing)|co-?operat\w+|confirm(?:s|ed)|(?:has|have|is|are|was|were|does|do|did)(?: not|n['’]t)|has never|has (?:been|had|moved|left|stopped|returned)|(?:lives|stays) with)\b/i;

/** Sections that are about the report or who is who. */
const formal: ReadonlySet<string> = new Set(['sharing', 'signature', 'declarations']);
/** A line at the head of a report: a label and its value, or no more than a name and a date. */
const head = /^(?:[\p{L}/ ]{2,24}: |.{0,40}$)/u;

/** So long is a sentence that claims one thing. */
const longest = 320;

/** Whether a report says something plainly enough that what others tell of it should be laid beside it; no record, no quotation. */
export const isAssurance = ({ text, section, isRecord }: Saying): boolean =>
  !isRecord &&
  !formal.has(section) &&
  (section !== 'details' || !head.test(text)) &&
  text.length <= longest &&
  !/^\W*["“]/.test(text) &&
  plainly.test(text);
