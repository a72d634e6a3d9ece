import type { ConferenceEvent } from '../../domain/event.ts';
import type { Block, Run } from '../../domain/report.ts';
import { type When, span } from '../../domain/when.ts';
import { listed } from '../../language/listed.ts';
import { dayInWords, whenInWords } from '../../language/when-in-words.ts';
import type { Told } from '../context.ts';
import { warning } from '../item.ts';
import type { Matter, Part } from '../part.ts';
import { eventPlace } from '../place.ts';
import { joined, own, quote, sourceOf } from '../run.ts';
import { sideBySide } from '../side-by-side.ts';
import { areAllChildren, childrenInWords, organisationOf, reporterTitle } from '../who.ts';
import { type Line, chronologyLines } from './chronology-rows.ts';
import { toldTo } from './told-to.ts';

/** The fewest rows that make a table of their own; sparse years stand together. */
const fewest = 8;

/** The one chronology, year by year: every event of every agency as a row of its own, in the agency's words. */
export const chronology: Part = (matter) => {
  const columns = [
    { title: 'When', width: 0.15 },
    { title: reporterTitle(matter.audience), width: 0.19 },
    { title: 'What it says', width: 0.43 },
    { title: 'Source, and what came of it', width: 0.23 },
  ];
  const tables = stretchesOfYears(chronologyLines(matter)).flatMap(([years, lines]): Block[] => [
    { kind: 'heading', level: 3, text: years },
    { kind: 'table', caption: '', columns, rows: lines.map((line) => rowOf(line, matter)) },
  ]);
  const undated = matter.shelves.on('chronology').filter(({ label }) => !matter.shelves.carried.has(label));
  if (undated.length === 0) return tables;
  return [
    ...tables,
    { kind: 'heading', level: 3, text: 'Written beside the chronologies' },
    ...sideBySide(matter, undated),
  ];
};

/** The lines by year, few of them together with the next: "2021 to 2024". */
function stretchesOfYears(lines: readonly Line[]): [string, Line[]][] {
  const stretches: { first: string; last: string; lines: Line[] }[] = [];
  for (const [year, ofYear] of Map.groupBy(lines, ({ events }) => yearOf(events[0]?.when))) {
    const open = stretches.at(-1);
    if (open && year !== noYear && open.lines.length < fewest) {
      open.last = year;
      open.lines.push(...ofYear);
    } else stretches.push({ first: year, last: year, lines: ofYear });
  }
  return stretches.map(({ first, last, lines: all }) => [
    first === last ? first : `${first} to ${last}`,
    all,
  ]);
}

const noYear = 'Date not known';
const yearOf = (when: When | undefined): string => (when && span(when)?.from.slice(0, 4)) ?? noYear;

function rowOf(line: Line, matter: Matter): { cells: Run[][] } {
  const { told, events } = line;
  const [first] = events;
  const children = [...new Set(events.flatMap((event) => event.children))];
  const about = areAllChildren(children, matter) ? '' : `, about ${childrenInWords(children, matter)}`;
  return {
    cells: [
      first ? whenCell(told, first) : [],
      [own(organisationOf(told.contribution)), ...(about ? [own(about, 'muted')] : [])],
      joined([...events.map((event) => whatRuns(told, event, matter)), sameAs(line)]),
      joined(events.map((event) => outcomeRuns(told, event, matter))),
    ],
  };
}

/** The day in one form for all; where it is not one sure day, what the agency wrote stands behind it. */
function whenCell(told: Told, event: ConferenceEvent): Run[] {
  const words = own(capital(whenInWords(event.when)));
  if (event.when.kind === 'exact') return [words];
  const written = quote(sourceOf(told.contribution, eventPlace(told, event)), event.dated);
  return written.length > 0 ? [words, own(' – written: ', 'muted'), ...written] : [words];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whatRuns = (told: Told, event: ConferenceEvent, matter: Matter): Run[] => [
  ...warning(matter, event.what),
  ...quote(sourceOf(told.contribution, eventPlace(told, event)), event.what),
];

function outcomeRuns(told: Told, event: ConferenceEvent, matter: Matter): Run[] {
  const source = sourceOf(told.contribution, eventPlace(told, event));
  return joined([
    ...[event.source, event.outcome].map((passage) =>
      passage && matter.mayRead(passage) && /[\p{L}\p{N}]/u.test(passage.text) ? quote(source, passage) : [],
    ),
    toldTo(told, event, matter),
  ]);
}

/** Names the rows of other agencies that may tell of the same event, with their day where it is another. */
function sameAs({ events, sameAs: others }: Line): Run[] {
  if (others.length === 0) return [];
  const day = ({ when }: ConferenceEvent) => span(when)?.from ?? '';
  const here = events[0] ? day(events[0]) : '';
  const named = others
    .toSorted((a, b) => (day(a.event) < day(b.event) ? -1 : 1))
    .map(({ told, event }) => {
      const other = day(event) === here ? '' : ` (${dayOnly(event.when)})`;
      return `${organisationOf(told.contribution)}${other}`;
    });
  return [own(`Perhaps also told by ${listed([...new Set(named)])}.`, 'muted')];
}

const dayOnly = (when: When): string => (when.kind === 'exact' ? dayInWords(when.on) : whenInWords(when));
