import { perhapsSame } from '../../domain/decided-rows.ts';
import type { ConferenceEvent } from '../../domain/event.ts';
import { compareWhen } from '../../domain/when.ts';
import { withTwins } from '../../pictures/twins.ts';
import type { Told } from '../context.ts';
import type { Matter } from '../part.ts';

/**
 * One line of the printed chronology: an event of one agency, with the other entry by which the same report tells of it
 * (in prose and in its own table), the events of other agencies that may be the same, and those that the chair takes as the same.
 */
export type Line = {
  told: Told;
  events: ConferenceEvent[];
  sameAs: { told: Told; event: ConferenceEvent }[];
  joined: { told: Told; event: ConferenceEvent }[];
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
    .flatMap((told) => withTwins(told.events, matter.people.names).map((events) => ({ told, events })))
    .map(({ told, events }): Line => {
      const ids = new Set(
        events.flatMap(({ id }) => perhapsSame(links.get(id) ?? [], matter.decidedRow(id))),
      );
      const joined = new Set(events.flatMap(({ id }) => matter.decidedRow(id).with));
      for (const { id } of events) {
        ids.delete(id);
        joined.delete(id);
      }
      const toldOf = (these: Iterable<string>) => [...these].flatMap((id) => all.get(id) ?? []);
      return { told, events, sameAs: toldOf(ids), joined: toldOf(joined) };
    })
    .sort((a, b) => byTime(a, b));
}

const byTime = (a: Line, b: Line): number => {
  const [first, second] = [a.events[0], b.events[0]];
  return first && second ? compareWhen(first.when, second.when) || (first.id < second.id ? -1 : 1) : 0;
};
