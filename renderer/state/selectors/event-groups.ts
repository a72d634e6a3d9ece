import { keptApart } from '../../../shared/domain/decided.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { type EventGroup, eventGroups } from '../../../shared/domain/event-groups.ts';
import { memoised } from './memoised.ts';
import { standings } from './decisions.ts';

/** The event that a finding asks about together with other findings, by its id; none where it is the only one that does. */
export const groupsByFinding = memoised((merged: Merged): ReadonlyMap<string, EventGroup> => {
  const groups = eventGroups(merged.findings, keptApart(merged.decided));
  return new Map(
    groups
      .filter(({ findings }) => findings.length > 1)
      .flatMap((group) => group.findings.map(({ id }): [string, EventGroup] => [id, group])),
  );
});

/** Which findings of an event nobody has decided yet and no decision on others has settled; none where fewer than two are. */
export function leftToJoin(merged: Merged, { findings }: EventGroup): string[] {
  const all = standings(merged);
  const left = findings.flatMap(({ id }) => {
    const standing = all.get(id);
    return standing && !standing.follows && !standing.decision ? [id] : [];
  });
  return left.length > 1 ? left : [];
}
