import type { ConferenceEvent } from '../../domain/event.ts';
import { compareWhen, span } from '../../domain/when.ts';
import { contentWords } from '../../language/content-words.ts';
import type { Told } from '../context.ts';
import type { Matter } from '../part.ts';

/**
 * One line of the printed chronology: an event of one agency, with the other entry by which the same report tells of it
 * (in prose and in its own table), and the events of other agencies that may be the same.
 */
export type Line = {
  told: Told;
  events: ConferenceEvent[];
  sameAs: { told: Told; event: ConferenceEvent }[];
};

/** The lines of the chronology in order of time, unknown dates last. */
export function chronologyLines(matter: Matter): Line[] {
  const all = new Map(
    matter.told.flatMap((told) =>
      told.events.map((event): [string, { told: Told; event: ConferenceEvent }] => [
        event.id,
        { told, event },
      ]),
    ),
  );
  const links = new Map(matter.merged.chronology.map(({ id, sameAs }) => [id, sameAs]));
  return matter.told
    .flatMap((told) => paired(told, matter).map((events) => ({ told, events })))
    .map(({ told, events }): Line => {
      const ids = new Set(events.flatMap(({ id }) => links.get(id) ?? []));
      for (const { id } of events) ids.delete(id);
      return { told, events, sameAs: [...ids].flatMap((id) => all.get(id) ?? []) };
    })
    .sort((a, b) => byTime(a, b));
}

const byTime = (a: Line, b: Line): number => {
  const [first, second] = [a.events[0], b.events[0]];
  return first && second ? compareWhen(first.when, second.when) || (first.id < second.id ? -1 : 1) : 0;
};

/** A report's events, each dated item of its prose together with the row of its own table for the same day and matter. */
function paired(told: Told, matter: Matter): ConferenceEvent[][] {
  const rows = told.events.filter(({ form }) => form === 'table');
  const byDay = Map.groupBy(rows, dayOf);
  const used = new Set<ConferenceEvent>();
  const pairs = told.events
    .filter(({ form }) => form === 'list')
    .map((item) => {
      const candidates = (dayOf(item) ? (byDay.get(dayOf(item)) ?? []) : []).filter((row) => !used.has(row));
      const row = candidates.find((candidate) => isOneMatter(item, candidate, matter));
      if (row) used.add(row);
      return row ? [item, row] : [item];
    });
  return [...pairs, ...rows.filter((row) => !used.has(row)).map((row) => [row])];
}

const dayOf = ({ when }: ConferenceEvent): string =>
  when.kind === 'exact' ? when.on : (span(when)?.from ?? '');

/** A reference in common, or telling words in common: the same matter told at length and in short. */
function isOneMatter(item: ConferenceEvent, row: ConferenceEvent, { people }: Matter): boolean {
  const source = row.source?.text.trim() ?? '';
  if (/\d/.test(source) && item.what.text.includes(source)) return true;
  const words = contentWords(item.what.text, people.names);
  return [...contentWords(`${row.what.text} ${row.outcome?.text ?? ''}`, people.names)].some((word) =>
    words.has(word),
  );
}
