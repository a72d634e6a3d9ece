import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { ChildsVoice } from '../../../shared/domain/childs-voice.ts';
import type { ConferenceEvent } from '../../../shared/domain/event.ts';
import type { Field } from '../../../shared/domain/field.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import type { SectionKey } from '../../../shared/domain/section.ts';
import type { Statement } from '../../../shared/domain/statement.ts';
import { memoised } from './memoised.ts';

/** What stands one below the other under a heading of a report, as its writer set it out. */
export type ReadingBlock =
  | { kind: 'prose'; statement: Statement; voices: ChildsVoice[] }
  | { kind: 'voice'; voice: ChildsVoice }
  | { kind: 'events'; events: ConferenceEvent[] }
  | { kind: 'fields'; fields: Field[] };

/** A part of a report under one heading of its writer (empty before the first), with the canonical section it went to. */
export type ReadingPart = { heading: string; section: SectionKey; start: number; blocks: ReadingBlock[] };

type Piece = { start: number; section: SectionKey; heading: string | null; block: ReadingBlock };

/** A contribution as it is read: its writer's headings in the writer's order, tables whole, nothing twice. */
export const readingOf = memoised((contribution: Contribution, text: string): ReadingPart[] => {
  const headings = [...text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gm)].map((found) => ({
    at: found.index,
    text: (found[1] ?? '').replaceAll(/[*_`\\]/g, ''),
  }));
  const parts: ReadingPart[] = [];
  let next = 0;
  let last: string | null = null;
  for (const piece of piecesOf(contribution)) {
    while (next < headings.length && (headings[next]?.at ?? Infinity) <= piece.start)
      last = headings[next++]?.text ?? null;
    const heading = piece.heading ?? last ?? '';
    const open = parts.at(-1);
    const part =
      open && same(open.heading, heading)
        ? open
        : { heading, section: piece.section, start: piece.start, blocks: [] };
    if (part !== open) parts.push(part);
    add(part.blocks, piece.block);
  }
  return parts;
});

function piecesOf(contribution: Contribution): Piece[] {
  const { statements, voices } = contribution;
  // Prose keeps its sentences: events and fields that were read out of it are not shown a second time.
  const sentences = statements.filter(({ form }) => form !== 'row');
  const isTold = (cells: (Passage | null)[]) =>
    cells.some((cell) => cell && sentences.some(({ passage }) => overlaps(cell, passage)));
  const events = contribution.events.filter(({ dated, what }) => !isTold([dated, what]));
  const fields = contribution.fields.filter(({ passage }) => !isTold([passage]));
  const cells = [
    ...events.flatMap(({ dated, what, source, outcome }) => [dated, what, source, outcome]),
    ...fields.map(({ passage }) => passage),
  ].filter((passage) => passage !== null);
  const prose = statements.filter(
    ({ form, passage }) => form !== 'row' || !cells.some((cell) => overlaps(cell, passage)),
  );
  const spoken = (voice: ChildsVoice) =>
    prose.some(({ passage }) => overlaps(voice.words, passage)) ||
    cells.some((cell) => overlaps(cell, voice.words));
  const pieces: Piece[] = [
    ...prose.map((statement): Piece => {
      const own = voices.filter(({ words }) => overlaps(words, statement.passage));
      const { section, heading } = statement;
      return {
        start: statement.passage.start,
        section,
        heading,
        block: { kind: 'prose', statement, voices: own },
      };
    }),
    ...events.map((event): Piece => {
      const block: ReadingBlock = { kind: 'events', events: [event] };
      return {
        start: Math.min(event.dated.start, event.what.start),
        section: 'chronology',
        heading: null,
        block,
      };
    }),
    ...fields.map((field): Piece => {
      const block: ReadingBlock = { kind: 'fields', fields: [field] };
      return { start: field.passage.start, section: field.section, heading: null, block };
    }),
    ...voices
      .filter((voice) => !spoken(voice))
      .map((voice): Piece => {
        const block: ReadingBlock = { kind: 'voice', voice };
        return { start: voice.words.start, section: 'childs-voice', heading: null, block };
      }),
  ];
  return pieces.sort((a, b) => a.start - b.start);
}

function add(blocks: ReadingBlock[], block: ReadingBlock): void {
  const last = blocks.at(-1);
  if (last?.kind === 'events' && block.kind === 'events') last.events.push(...block.events);
  else if (last?.kind === 'fields' && block.kind === 'fields') last.fields.push(...block.fields);
  else blocks.push(block);
}

/** Whether two passages share a character; an empty one is at home where it stands. */
const overlaps = (a: Passage, b: Passage) =>
  a.file === b.file &&
  (a.start === a.end ? a.start >= b.start && a.start <= b.end : a.start < b.end && b.start < a.end);
const same = (a: string, b: string) => bare(a) === bare(b);
const bare = (heading: string) => heading.toLocaleLowerCase('en-GB').replaceAll(/[^a-z]/g, '');

/** A table made again from figures whose labels are "row / column"; null when the fields are not one. */
export function gridOf(
  fields: readonly Field[],
): { columns: string[]; rows: { label: string; cells: (Field | null)[] }[] } | null {
  const split = fields.map((field) => {
    const at = field.label.indexOf(' / ');
    return at < 0 ? null : { field, row: field.label.slice(0, at), column: field.label.slice(at + 3) };
  });
  const cells = split.filter((cell) => cell !== null);
  if (cells.length < split.length) return null;
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...Map.groupBy(cells, ({ row }) => row)].map(([label, own]) => ({
    label,
    cells: columns.map((column) => own.find((cell) => cell.column === column)?.field ?? null),
  }));
  return columns.length > 1 && rows.length > 0 ? { columns, rows } : null;
}
