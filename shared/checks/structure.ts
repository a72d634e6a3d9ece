import type { ConferenceEvent } from '../domain/event.ts';
import type { SectionKey } from '../domain/section.ts';
import type { DeclarationTopic } from '../domain/declaration-topic.ts';
import type { Suggestion } from '../domain/finding.ts';
import { type Evidence, type Passage, cite } from '../domain/passage.ts';
import { type Check, type Looked, defineCheck } from './define.ts';
import type { Place, Sentence } from './said.ts';

/** Declares a structure check: one that asks what a contribution holds, and not how it is worded. */
export const defineStructureCheck = (check: Omit<Check, 'tier' | 'mark'>): Check =>
  defineCheck({ ...check, tier: 'structure' });

/** Whether the report is one that is written here, where what is asked for has a place; a received one can only be asked about. */
export const isWrittenHere = ({ contribution }: Looked): boolean => contribution.stage !== 'received';

/** How much a question weighs: as given where the report is written here, more gently where it came as it is. */
export const gentler = <W extends string>(looked: Looked, here: W, received: W): W =>
  isWrittenHere(looked) ? here : received;

/** Agencies that meet the child themselves, so that the child can be expected to speak in their reports. */
const meeting = new Set([
  'school',
  'early-years',
  'social-care',
  'health-visitor',
  'school-nurse',
  'camhs',
  'youth-justice',
  'voluntary',
]);

/** Whether the people of this agency meet the child themselves. */
export const meetsChild = ({ contribution }: Looked): boolean => meeting.has(contribution.agency);

/** The exact words of a sentence of the report. */
export const citeSentence = ({ text }: Looked, { place, start, end }: Sentence): Evidence =>
  cite({ [place.passage.file]: text }, place.passage, start, end);

/** What a finding about several sentences stands on: the first of them, and the words of as many as are given, at the most. */
export const standingOn = (looked: Looked, sentences: readonly Sentence[], most: number) => ({
  pointer: sentences[0]?.place.pointer ?? '',
  evidence: sentences.slice(0, most).map((one) => citeSentence(looked, one)),
});

/** The exact words of a passage of the report. */
export const citePassage = ({ text }: Looked, passage: Passage): Evidence =>
  cite({ [passage.file]: text }, passage);

/** The exact words of a row of a log; none where the text of the log is not at hand. */
export const citeLog = ({ around }: Looked, passage: Passage): Evidence[] =>
  around.texts?.[passage.file] === undefined ? [] : [cite(around.texts, passage)];

/** The event of which a passage tells, where it tells of one. */
export const eventAt = ({ contribution }: Looked, { passage }: Place): ConferenceEvent | undefined =>
  contribution.events.find(({ what, outcome }) =>
    [what, outcome].some((one) => one && passage.start <= one.start && one.end <= passage.end),
  );

/** All that is said of the event of which a sentence tells: its passage, where it tells of none. */
export function wholeEvent(looked: Looked, { place }: Sentence): string {
  const event = eventAt(looked, place);
  return event
    ? `${event.source?.text ?? ''} ${event.what.text} ${event.outcome?.text ?? ''}`
    : place.passage.text;
}

/** A question that can be put into the text as it is. */
export const insertQuestion = (label: string, text: string): Suggestion => ({
  kind: 'insert-question',
  label,
  text,
});

/** The way to a section of the report. */
export const jumpTo = (label: string, section: SectionKey): Suggestion => ({
  kind: 'jump',
  label,
  text: `section:${section}`,
});

/** The form in which an answer is recorded. */
export const openForm = (
  label: string,
  text:
    | 'decision'
    | 'request'
    | 'service'
    | `declaration:${DeclarationTopic}`
    | `answer:${string}`
    | `field:${string}`,
): Suggestion => ({ kind: 'open-form', label, text });

/** The way to record that something is not known, with a reason. */
export const recordNotKnown = (label: string): Suggestion => ({ kind: 'record-not-known', label });
