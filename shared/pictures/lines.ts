import type { ChronologyRow } from '../domain/merged.ts';
import { compareWhen } from '../domain/when.ts';
import { peopleOf } from '../language/people.ts';
import type { Reporters } from './reporters.ts';
import type { Seen } from './seen.ts';
import { withTwins } from './twins.ts';

/** One event as one report tells it: its rows of the chronology, the fuller one first, and the reporter by number. */
export type Line = { id: string; column: number; rows: ChronologyRow[]; text: string };

/** The lines of all reports in order of time, unknown days last; each row of the chronology stands in one of them. */
export function linesOf({ conference, contributions, chronology }: Seen, { placeOf }: Reporters): Line[] {
  const { names } = peopleOf(conference);
  const byId = new Map(chronology.map((row) => [row.id, row]));
  return contributions
    .flatMap((contribution) =>
      withTwins(contribution.events, names).flatMap((events): Line[] => {
        const rows = events
          .flatMap(({ id }) => byId.get(id) ?? [])
          .sort((a, b) => b.what.text.length - a.what.text.length || (a.id < b.id ? -1 : 1));
        const [first] = rows;
        const column = placeOf.get(contribution.id) ?? 0;
        return first ? [{ id: first.id, column, rows, text: first.what.text }] : [];
      }),
    )
    .sort(byTime);
}

const byTime = ({ rows: [a] }: Line, { rows: [b] }: Line): number =>
  a && b ? compareWhen(a.when, b.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : 0;
