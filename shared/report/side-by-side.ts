import type { Block, Run } from '../domain/report.ts';
import { span } from '../domain/when.ts';
import { counted, listed } from '../language/listed.ts';
import { dayInWords } from '../language/when-in-words.ts';
import { figureTables } from './figures.ts';
import { type Item, itemRuns } from './item.ts';
import type { Matter } from './part.ts';
import { joined, own } from './run.ts';
import { areAllChildren, childrenInWords, organisationOf, reporterTitle } from './who.ts';

/**
 * What agencies say on one matter, a row for each agency, nothing mixed; tables of figures follow as tables.
 * Where only some of the children are meant, and not by the section itself, their names lead the words.
 */
export function sideBySide(matter: Matter, items: readonly Item[], isOfChild = false): Block[] {
  const { tables, rest } = figureTables(matter, items);
  const groups = Map.groupBy(rest, (item) =>
    JSON.stringify([item.told.contribution.id, isOfChild ? '' : aboutOf(item, matter)]),
  );
  const rows = [...groups.values()].map((group) => rowOf(group, matter, isOfChild));
  return [
    ...(rows.length > 0 ? [{ kind: 'table' as const, caption: '', columns: columnsFor(matter), rows }] : []),
    ...tables,
  ];
}

const columnsFor = ({ audience }: Matter) => [
  { title: reporterTitle(audience), width: 0.2 },
  { title: 'What it says', width: 0.8 },
];

const aboutOf = ({ children }: Item, matter: Matter): string =>
  areAllChildren(children, matter) ? '' : childrenInWords(children, matter);

function rowOf(group: readonly Item[], matter: Matter, isOfChild: boolean): { cells: Run[][] } {
  const [first] = group;
  const about = first && !isOfChild ? aboutOf(first, matter) : '';
  const told = group.filter(({ label }) => !matter.shelves.carried.has(label));
  const runs = [
    ...(about ? [[own(`About ${about}.`, 'muted')]] : []),
    ...told.map((item) => itemRuns(matter, item)),
  ];
  return {
    cells: [
      first ? [own(organisationOf(first.told.contribution), 'strong')] : [],
      joined([...runs, elsewhere(group, matter)]),
    ],
  };
}

/** Says which dated entries of a section stand in the chronology and are not told again here. */
export function elsewhere(group: readonly Item[], matter: Matter): Run[] {
  const events = group.flatMap(({ label }) => matter.shelves.carried.get(label) ?? []);
  const days = [...new Set(events.flatMap(({ when }) => span(when)?.from ?? []))].sort();
  if (events.length === 0) return [];
  const which = days.length > 0 && days.length < 6 ? ` of ${listed(days.map(dayInWords))}` : '';
  const verb = events.length === 1 ? 'is' : 'are';
  return [own(`${counted(events.length, 'entry', 'entries')}${which} ${verb} in the chronology.`, 'muted')];
}
