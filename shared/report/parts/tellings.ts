import type { Passage } from '../../domain/passage.ts';
import type { Run } from '../../domain/report.ts';
import { span } from '../../domain/when.ts';
import { contentWords } from '../../language/content-words.ts';
import { type EventKind, kindsIn } from '../../language/event-kinds.ts';
import { sentences } from '../../language/sentences.ts';
import type { Told } from '../context.ts';
import { warning } from '../item.ts';
import type { Matter } from '../part.ts';
import { eventPlace, sectionPlace } from '../place.ts';
import { type Source, quote, sourceOf } from '../run.ts';

/** One sentence or row of a report, with what it is about; `day` is its ISO day where it has one. */
export type Telling = {
  told: Told;
  source: Source;
  passage: Passage;
  from: number;
  to: number;
  kinds: readonly EventKind[];
  words: ReadonlySet<string>;
  day: string | null;
  sameAs: readonly string[];
};

/** Sections that are about the report or the agency, not about the child's life. */
const formal = new Set([
  'details',
  'sharing',
  'signature',
  'declarations',
  'actions',
  'analysis',
  'view',
  'strengths',
  'family-response',
]);

/** Every sentence and every row of the chronology that tells of something grave enough to ask who else knows it. */
export function tellings(matter: Matter): Telling[] {
  const links = new Map(matter.merged.chronology.map(({ id, sameAs }) => [id, sameAs]));
  return matter.told.flatMap((told) => [
    ...told.events.flatMap((event) => {
      const text = [event.what.text, event.outcome?.text].filter(Boolean).join('. ');
      const source = sourceOf(told.contribution, eventPlace(told, event));
      const whole = { from: 0, to: event.what.text.length, passage: event.what };
      return telling(matter, told, text, {
        ...whole,
        source,
        day: span(event.when)?.from ?? null,
        sameAs: links.get(event.id) ?? [],
      });
    }),
    ...told.statements
      .filter(
        ({ id, section, form }) => form !== 'row' && !formal.has(section) && !matter.shelves.carried.has(id),
      )
      .flatMap((statement) =>
        sentences(statement.passage.text).flatMap(({ text, start, end }) =>
          telling(matter, told, text, {
            from: start,
            to: end,
            passage: statement.passage,
            source: sourceOf(told.contribution, sectionPlace(statement)),
            day: null,
            sameAs: [],
          }),
        ),
      ),
  ]);
}

function telling(
  matter: Matter,
  told: Told,
  text: string,
  rest: Omit<Telling, 'told' | 'kinds' | 'words'>,
): Telling[] {
  const kinds = kindsIn(text);
  return kinds.length > 0 ? [{ ...rest, told, kinds, words: contentWords(text, matter.people.names) }] : [];
}

/** A telling in its writer's words. */
export const tellingRuns = ({ source, passage, from, to }: Telling, matter: Matter): Run[] => [
  ...warning(matter, passage),
  ...quote(source, passage, from, to),
];
