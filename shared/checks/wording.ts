import { stretchesOf } from '../base/stretches.ts';
import { type Passage, cite } from '../domain/passage.ts';
import { recordsHeading } from '../domain/section.ts';
import { readPassage } from '../language/reader/read-passage.ts';
import type { Check, Looked, Marked, Spotted, Wording } from './define.ts';
import { defineCheck } from './define.ts';

/** What the readers mark for a check, asked by one of its messages. */
export const markedBy =
  (id: string, message: string): Wording['mark'] =>
  (words) =>
    readPassage(words)
      .filter(({ code }) => code === id)
      .map(({ start, end, tier, by, why }) => ({ start, end, tier, by, why, message }));

/** Declares a wording check from the one function that marks words in a passage; it then reads every passage of a report. */
export function defineWordingCheck({
  mark,
  madeGood,
  eachOnce,
  suggestions,
  ...check
}: Omit<Check, 'run' | 'tier' | 'wording'> & Wording): Check {
  const wording: Wording = {
    mark,
    suggestions,
    ...(madeGood && { madeGood }),
    ...(eachOnce && { eachOnce }),
  };
  const run = ({ contribution, text }: Looked): Spotted[] => {
    const ask = asking(wording, text);
    return placesOf(contribution).flatMap((place) => ask(place, mark(wordsAt(contribution, place))));
  };
  return defineCheck({ ...check, tier: 'wording', run, wording });
}

/** A passage of a report that can be asked about, and where in the contribution it stands (a JSON Pointer). */
export type Place = { passage: Passage; pointer: string; section: string };

/** The words of a place as a check sees them. */
export const wordsAt = ({ agency }: Looked['contribution'], { passage, section }: Place) => ({
  agency,
  section,
  text: passage.text,
});

/** What a wording check asks at the places of one report, whose text is `report`, from what it marks there. */
export function asking(
  { madeGood, eachOnce, suggestions }: Wording,
  report: string,
): (place: Place, marks: readonly Marked[]) => Spotted[] {
  const asked = new Set<string>();
  return ({ passage, pointer }, marks) =>
    marks.flatMap((marked): Spotted[] => {
      const words = passage.text.slice(marked.start, marked.end);
      if (eachOnce && asked.has(words)) return [];
      if (madeGood?.(words, report)) return [];
      asked.add(words);
      return [
        {
          message: marked.message,
          pointer,
          evidence: [cite({ [passage.file]: report }, passage, marked.start, marked.end)],
          reason: marked.why,
          tier: marked.tier,
          suggestions,
        },
      ];
    });
}

/** Whether a cell says something: a name, a date or two words of a table are no sentence to ask about. */
const isProse = ({ text }: Passage): boolean => text.split(/\s+/, 6).length > 5;

/** Every passage of a contribution that its author wrote, each once, with where it stands. */
export function placesOf(contribution: Looked['contribution']): Place[] {
  const all = [
    ...contribution.statements.map(({ passage, section, form, heading }, at) => ({
      passage,
      section,
      pointer: `/statements/${at}`,
      // The labels of a template are not its author's words; what was typed behind them stands among the fields.
      prose: heading !== recordsHeading && (form !== 'row' || isProse(passage)),
    })),
    ...contribution.events.flatMap((event, at) =>
      (['what', 'outcome'] as const).flatMap((part) => {
        const passage = event[part];
        return passage
          ? [
              {
                passage,
                section: 'chronology',
                pointer: `/events/${at}/${part}`,
                prose: isProse(passage),
              },
            ]
          : [];
      }),
    ),
    ...contribution.fields.map(({ passage, section }, at) => ({
      passage,
      section,
      pointer: `/fields/${at}`,
      prose: isProse(passage),
    })),
  ];
  const statements = stretchesOf(
    contribution.statements.flatMap(({ heading, passage }) => (heading === recordsHeading ? [] : [passage])),
  );
  const rows = stretchesOf(contribution.events.map(({ what }) => what));
  return all.filter(({ passage: { start, end }, pointer, prose }) => {
    if (!prose) return false;
    if (pointer.startsWith('/statements/')) return true;
    return !statements.hold(start, end) && (pointer.startsWith('/events/') || !rows.hold(start, end));
  });
}
