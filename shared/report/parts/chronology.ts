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
import { type Entry, entriesOf } from './chronology-entries.ts';
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
  const tables = stretchesOfYears(entriesOf(chronologyLines(matter))).flatMap(([years, entries]): Block[] => [
    { kind: 'heading', level: 3, text: years },
    { kind: 'table', caption: '', columns, rows: entries.map((entry) => rowOf(entry, matter)) },
  ]);
  const undated = matter.shelves.on('chronology').filter(({ label }) => !matter.shelves.carried.has(label));
  if (undated.length === 0) return tables;
  return [
    ...tables,
    { kind: 'heading', level: 3, text: 'Written beside the chronologies' },
    ...sideBySide(matter, undated),
  ];
};

/** The entries by year, few of them together with the next: "2021 to 2024". */
function stretchesOfYears(entries: readonly Entry[]): [string, Entry[]][] {
  const stretches: { first: string; last: string; lines: Entry[] }[] = [];
  for (const [year, ofYear] of Map.groupBy(entries, ([line]) => yearOf(line.events[0]?.when))) {
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

function rowOf(entry: Entry, matter: Matter): { cells: Run[][] } {
  const [{ told, events }, ...others] = entry;
  const [first] = events;
  const isJoined = others.length > 0;
  const children = [...new Set(entry.flatMap((line) => line.events.flatMap((event) => event.children)))];
  const about = areAllChildren(children, matter) ? '' : `, about ${childrenInWords(children, matter)}`;
  return {
    cells: [
      first ? whenCell(told, first) : [],
      [own(listed(organisationsOf(entry))), ...(about ? [own(about, 'muted')] : [])],
      joined([
        ...entry.map((line, at) => [
          ...(isJoined ? whose(line, at === 0 ? undefined : first) : []),
          ...joined(line.events.map((event) => whatRuns(line.told, event, matter))),
        ]),
        sameAs(entry),
        isJoined ? [own('The chair takes these accounts as one event.', 'muted')] : [],
        toldBeside(entry, matter),
      ]),
      joined(
        entry.map((line) => {
          const runs = joined(line.events.map((event) => outcomeRuns(line.told, event, matter)));
          return isJoined && runs.length > 0 ? [...whose(line), ...runs] : runs;
        }),
      ),
    ],
  };
}

/** Who else tells of the event in words that stand in no row, by the chair's decision. */
function toldBeside(
  entry: Entry,
  { decidedRow, merged: { contributions, logs, conference } }: Matter,
): Run[] {
  const files = new Set(
    entry.flatMap(({ events }) => events.flatMap(({ id }) => decidedRow(id).words.map(({ file }) => file))),
  );
  const names = [...files].flatMap((file) => {
    const report = contributions.find((one) => one.file === file);
    if (report) return [organisationOf(report)];
    const log = logs.find((one) => one.file === file);
    const invited = conference.invitations.find(({ agency }) => agency === log?.agency);
    return invited ? [`${organisationOf(invited)} in its log`] : [];
  });
  if (names.length === 0) return [];
  return [own(`Also told by ${listed([...new Set(names)])}, as the chair decided.`, 'muted')];
}

const organisationsOf = (entry: Entry): string[] => [
  ...new Set(entry.map(({ told }) => organisationOf(told.contribution))),
];

/** Whose account it is where several stand together; with its day where that is not surely the day of the `first`. */
function whose({ told, events: [event] }: Line, first?: ConferenceEvent): Run[] {
  const name = organisationOf(told.contribution);
  const isOtherDay =
    event && first && (event.when.kind !== 'exact' || dayOnly(event.when) !== dayOnly(first.when));
  if (!isOtherDay) return [own(`${name}: `, 'muted')];
  return [own(`${name} (`, 'muted'), ...whenCell(told, event), own('): ', 'muted')];
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
function sameAs(entry: Entry): Run[] {
  const ours = new Set<string>(entry.flatMap(({ events }) => events.map(({ id }) => id)));
  const others = [
    ...new Map(entry.flatMap((line) => line.sameAs.map((one) => [one.event.id as string, one] as const))),
  ].flatMap(([id, one]) => (ours.has(id) ? [] : [one]));
  if (others.length === 0) return [];
  const day = ({ when }: ConferenceEvent) => span(when)?.from ?? '';
  const [first] = entry[0].events;
  const here = first ? day(first) : '';
  const named = others
    .toSorted((a, b) => (day(a.event) < day(b.event) ? -1 : 1))
    .map(({ told, event }) => {
      const other = day(event) === here ? '' : ` (${dayOnly(event.when)})`;
      return `${organisationOf(told.contribution)}${other}`;
    });
  return [own(`Perhaps also told by ${listed([...new Set(named)])}.`, 'muted')];
}

const dayOnly = (when: When): string => (when.kind === 'exact' ? dayInWords(when.on) : whenInWords(when));
