import { stretchesOf } from '../base/stretches.ts';
import { type Passage, cite } from '../domain/passage.ts';
import { readPassage } from '../language/reader/read-passage.ts';
import type { Check, Looked, Marked, Spotted } from './define.ts';
import { defineCheck } from './define.ts';

type Wording = Omit<Check, 'run' | 'tier' | 'mark'> & {
  mark: NonNullable<Check['mark']>;
  suggestions: NonNullable<Spotted['suggestions']>;
  /** Words that the rest of the report makes good: `words` are those marked, `report` is the text of its file. */
  madeGood?: (words: string, report: string) => boolean;
};

/** What the readers mark for a check, asked by one of its messages. */
export const markedBy =
  (id: string, message: string): NonNullable<Check['mark']> =>
  ({ agency, text }) =>
    readPassage(agency, text)
      .filter(({ code }) => code === id)
      .map(({ start, end, tier, by, why }) => ({ start, end, tier, by, why, message }));

/** Declares a wording check from the one function that marks words in a passage; it then reads every passage of a report. */
export function defineWordingCheck({ suggestions, madeGood, ...wording }: Wording): Check {
  const run = ({ contribution, text }: Looked): Spotted[] =>
    places(contribution).flatMap(({ passage, pointer, section }) =>
      wording
        .mark({ agency: contribution.agency, section, text: passage.text })
        .filter(({ start, end }: Marked) => !madeGood?.(passage.text.slice(start, end), text))
        .map((marked: Marked) => ({
          message: marked.message,
          pointer,
          evidence: [cite({ [passage.file]: text }, passage, marked.start, marked.end)],
          reason: marked.why,
          tier: marked.tier,
          suggestions,
        })),
    );
  return defineCheck({ ...wording, tier: 'wording', run });
}

/** Whether a cell says something: a name, a date or two words of a table are no sentence to ask about. */
const isProse = ({ text }: Passage): boolean => text.split(/\s+/, 6).length > 5;

/** Every passage of a contribution that its author wrote, each once, with where it stands. */
function places(
  contribution: Looked['contribution'],
): { passage: Passage; pointer: string; section: string }[] {
  const all = [
    ...contribution.statements.map(({ passage, section, form }, at) => ({
      passage,
      section,
      pointer: `/statements/${at}`,
      prose: form !== 'row' || isProse(passage),
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
  const statements = stretchesOf(contribution.statements.map(({ passage }) => passage));
  const rows = stretchesOf(contribution.events.map(({ what }) => what));
  return all.filter(({ passage: { start, end }, pointer, prose }) => {
    if (!prose) return false;
    if (pointer.startsWith('/statements/')) return true;
    return !statements.hold(start, end) && (pointer.startsWith('/events/') || !rows.hold(start, end));
  });
}
