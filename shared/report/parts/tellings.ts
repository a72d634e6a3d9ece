import { stretchesOf } from '../../base/stretches.ts';
import { type Passage, offsetInFile } from '../../domain/passage.ts';
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

import { type Line, chronologyLines } from './chronology-rows.ts';

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
  /** Whether the merge has found another agency's telling of the same event. */
  isShared: boolean;
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

/** Every sentence and every line of the chronology that tells of something grave enough to ask who else knows it. */
export function tellings(matter: Matter): Telling[] {
  const isShared = sharedStretches(matter);
  return [
    ...chronologyLines(matter).flatMap((line) => ofLine(line, matter)),
    ...matter.told.flatMap((told) => ofProse(told, matter)),
  ].map((one) => ({ ...one, isShared: one.isShared || isShared(one) }));
}

/** What findings of the same event stand on. */
function sharedStretches({ findings, decided, following }: Matter): (telling: Telling) => boolean {
  const same = decided.flatMap(({ finding, decision }) =>
    decision.said.kind === 'not-same' ? [] : [finding],
  );
  const evidence = [...findings, ...same, ...following]
    .filter(({ kind }) => kind === 'same-event' || kind === 'conflict')
    .flatMap((one) => one.evidence);
  const byFile = new Map(
    [...Map.groupBy(evidence, ({ file }) => file)].map(([file, these]) => [file, stretchesOf(these)]),
  );
  return ({ passage, from, to }) => {
    const [start, end] = [offsetInFile(passage, from), offsetInFile(passage, to - 1) + 1];
    return byFile.get(passage.file)?.meet(start, end) ?? false;
  };
}

/** A line of the chronology by its longest telling. */
function ofLine({ told, events, sameAs, joined }: Line, matter: Matter): Telling[] {
  const event = events.toSorted((a, b) => b.what.text.length - a.what.text.length)[0];
  if (!event) return [];
  const text = events.flatMap(({ what, outcome }) => [what.text, outcome?.text ?? '']).join('. ');
  return telling(matter, told, text, {
    from: 0,
    to: event.what.text.length,
    passage: event.what,
    source: sourceOf(told.contribution, eventPlace(told, event)),
    day: span(event.when)?.from ?? null,
    isShared: sameAs.length + joined.length > 0,
  });
}

const ofProse = (told: Told, matter: Matter): Telling[] =>
  told.statements
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
          isShared: false,
        }),
      ),
    );

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
