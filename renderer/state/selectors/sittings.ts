import type { Revision } from '../../../shared/domain/revision.ts';
import { dayOf } from './instants.ts';
import { memoised } from './memoised.ts';

/** What one person wrote without a longer break: its versions, the newest first. */
export type Sitting = { actor: string; revisions: Revision[] };

/** The sittings of one ISO day, the newest first. */
export type Day = { day: string; sittings: Sitting[] };

// A longer pause than this begins another sitting.
const pause = 10 * 60_000;

/** Versions (the newest first) by day and author, put together as they were written. A version brought back stands alone. */
export const sittingsOf = memoised((revisions: readonly Revision[]): Day[] => {
  const days: Day[] = [];
  let later: Revision | null = null;
  for (const revision of revisions) {
    const day = dayOf(revision.at);
    if (days.at(-1)?.day !== day) days.push({ day, sittings: [] });
    const sittings = days.at(-1)?.sittings ?? [];
    const open = sittings.at(-1);
    if (open && later && goesOn(revision, later)) open.revisions.push(revision);
    else sittings.push({ actor: revision.actor, revisions: [revision] });
    later = revision;
  }
  return days;
});

const goesOn = (earlier: Revision, later: Revision): boolean =>
  earlier.actor === later.actor &&
  later.restores === null &&
  earlier.restores === null &&
  Date.parse(later.at) - Date.parse(earlier.at) <= pause;

/** The version that a version is first compared with: the last one of the sitting before, else the one before; null for the first. */
export function versionBefore(revisions: readonly Revision[], number: number): Revision | null {
  const sittings = sittingsOf(revisions).flatMap((day) => day.sittings);
  const at = sittings.findIndex((sitting) => sitting.revisions.some((each) => each.number === number));
  const before = sittings[at + 1]?.revisions[0];
  return before ?? revisions.find((each) => each.number === number - 1) ?? null;
}
