import type { ConferenceEvent } from '../domain/event.ts';
import type { Passage } from '../domain/passage.ts';
import type { SectionKey } from '../domain/section.ts';
import type { Statement } from '../domain/statement.ts';
import type { Told } from './context.ts';

/** What a section is called where its writer gave it no heading. */
const names: Record<SectionKey, string> = {
  details: 'head of the report',
  household: 'section on the household',
  involvement: 'section on involvement',
  'agency-figures': 'section of figures',
  development: 'section on the child’s development',
  'childs-voice': 'section on the child’s voice',
  parenting: 'section on parenting',
  'family-environment': 'section on family and home',
  worries: 'section on worries',
  strengths: 'section on strengths',
  analysis: 'section of analysis',
  actions: 'section on actions',
  view: 'section on the agency’s view',
  'family-response': 'section on the family’s response',
  chronology: 'chronology',
  services: 'section on services involved',
  requests: 'section on requests for information',
  progress: 'section on progress',
  sharing: 'section on information sharing',
  declarations: 'section of declarations',
  restricted: 'restricted section',
  signature: 'foot of the report',
  other: 'report',
};

/** A section in words that a reader can find: the writer's own heading where there is one. */
export const sectionPlace = ({ section, heading }: Pick<Statement, 'section' | 'heading'>): string =>
  heading.trim() ? `section ${heading.trim()}` : names[section];

/** The place of any words of a contribution: the section of the statement that they stand in. */
export function placeOf(told: Told, passage: Passage, section: SectionKey = 'other'): string {
  const [statement] = told.statementsAt(passage.start, passage.end);
  return statement ? sectionPlace(statement) : names[section];
}

/** The place of an event: its row of the chronology by the date that stands there, or the section that tells of it. */
export function eventPlace(told: Told, event: ConferenceEvent): string {
  if (event.form === 'list') return placeOf(told, event.what, 'chronology');
  return event.dated.text.trim() ? `chronology, ${event.dated.text.trim()}` : 'chronology, no date';
}
