import type { Audience } from '../domain/audience.ts';
import type { Child } from '../domain/child.ts';
import type { Unplaced } from '../domain/contribution.ts';
import type { ChildsVoice } from '../domain/childs-voice.ts';
import type { Concern } from '../domain/concern.ts';
import type { ConferenceEvent } from '../domain/event.ts';
import type { FamilySharing } from '../domain/family-sharing.ts';
import type { Field } from '../domain/field.ts';
import type { Passage } from '../domain/passage.ts';
import type { Person } from '../domain/person.ts';
import type { SectionKey } from '../domain/section.ts';
import type { Statement } from '../domain/statement.ts';
import type { Strength } from '../domain/strength.ts';

/** A stretch of the file that found its place: the record that holds it, or the heading or label it serves as. */
export type Placed = { passage: Passage; by: string };

/** Every stretch of a file, placed or unplaced; together they cover all its words. */
export type Account = { placed: Placed[]; unplaced: Unplaced[] };

/**
 * A heading under which what follows stands; `isLine` where it is no heading by its form and may turn out to be a statement: a line of
 * nothing but the words that head a section, or one in bold that hardly names one.
 */
export type Standing = {
  depth: number;
  text: string;
  section: SectionKey;
  children: Child['id'][];
  passage: Passage | null;
  used: boolean;
  isLine?: boolean;
  /** Whether its section is known and not read out of its words: that of a report that is written here. */
  isKnown?: true;
};

/** A report while it is being read: what is known of it, where the reader is, and what has been found so far. */
export type Reading = {
  file: string;
  slug: string;
  children: readonly Child[];
  family: readonly Person[];
  subject: Child['id'][];
  reference: string | undefined;
  /** The day of the conference: a report may be shown to the family after it was written. */
  heldOn: string | undefined;
  /** For whom words are that nothing keeps back. */
  audience: Audience;
  headings: Standing[];
  isPastHead: boolean;
  statements: Statement[];
  events: ConferenceEvent[];
  fields: Field[];
  concerns: Concern[];
  strengths: Strength[];
  voices: ChildsVoice[];
  sharing: FamilySharing | null;
  placed: Placed[];
  unplaced: Unplaced[];
};

/** The section in which the reader stands. */
export function sectionHere(reading: Reading): SectionKey {
  const named = reading.headings.findLast((heading) => heading.section !== 'other');
  return named?.section ?? (reading.isPastHead ? 'other' : 'details');
}

/** The heading under which the reader stands, in the writer's words. */
export const headingHere = (reading: Reading): string => reading.headings.at(-1)?.text ?? '';

/** Notes that a stretch has found its place, and that the headings above it are needed. */
export function place(reading: Reading, passage: Passage, by: string): void {
  if (passage.end > passage.start) reading.placed.push({ passage, by });
  for (const heading of reading.headings) heading.used = true;
}
