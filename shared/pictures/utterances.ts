import { stretchesOf } from '../base/stretches.ts';
import type { ConferenceEvent } from '../domain/event.ts';
import { type Evidence, type Passage, cite } from '../domain/passage.ts';
import { findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import type { Reporters } from './reporters.ts';
import type { Seen } from './seen.ts';

/** A sentence or row of a report: whose (the column by number), whether it has a day, and where it stands. */
export type Utterance = { column: number; text: string; isDated: boolean; evidence: () => Evidence };

/** Sections that are about the report or the agency’s own doing, not about the family’s life. */
const formal: ReadonlySet<string> = new Set([
  'details',
  'sharing',
  'signature',
  'declarations',
  'requests',
  'actions',
]);

/** Everything that reports say of the family’s life: their events, then the sentences and rows that are no event already. */
export function utterancesOf(seen: Seen, { placeOf }: Reporters): Utterance[] {
  const { texts } = seen;
  return seen.contributions.flatMap((contribution): Utterance[] => {
    const column = placeOf.get(contribution.id) ?? 0;
    const said = (passage: Passage, isDated: (text: string) => boolean): Utterance[] =>
      sentences(passage.text).map(({ text, start, end }) => ({
        column,
        text,
        isDated: isDated(text),
        evidence: () => cite(texts, passage, start, end),
      }));
    const events = contribution.events.flatMap((event) =>
      wordsOf(event).flatMap((passage) => said(passage, () => event.when.kind !== 'unknown')),
    );
    const told = stretchesOf(contribution.events.flatMap(wordsOf));
    const prose = contribution.statements
      .filter(({ section, passage }) => !formal.has(section) && !told.meet(passage.start, passage.end))
      .flatMap(({ passage }) => said(passage, (text) => findDates(text).length > 0));
    return [...events, ...prose];
  });
}

const wordsOf = ({ what, outcome }: ConferenceEvent): Passage[] => (outcome ? [what, outcome] : [what]);
