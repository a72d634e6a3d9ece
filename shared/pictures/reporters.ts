import type { Contribution } from '../domain/contribution.ts';
import type { Reporter } from '../domain/reporter.ts';
import type { Seen } from './seen.ts';

/** The reporters of a conference, and which of them each contribution is, by the contribution's id. */
export type Reporters = { all: Reporter[]; placeOf: ReadonlyMap<string, number> };

/** Those who were invited, in the order of the invitations, then those who sent a report without having been asked. */
export function reportersOf({ conference, contributions, failed }: Seen): Reporters {
  const placeOf = new Map<string, number>();
  const failures = new Set(failed.map(({ file }) => file));
  const inOrder = [...contributions].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const named = inOrder.filter(({ file }) => conference.invitations.some(({ report }) => report === file));
  const left = inOrder.filter((one) => !named.includes(one));
  const invited = conference.invitations.map((invitation, at): Reporter => {
    const its = named.filter(({ file, id }) => file === invitation.report && !placeOf.has(id));
    // A report that came under another name than the one that was expected still answers the invitation.
    const other = its.length === 0 ? left.findIndex(({ agency }) => agency === invitation.agency) : -1;
    const found = other < 0 ? its : left.splice(other, 1);
    for (const { id } of found) placeOf.set(id, at);
    const { agency, organisation, report } = invitation;
    const file = found[0]?.file ?? null;
    const isUnread = file === null && report !== null && failures.has(report);
    return { agency, organisation, file, state: file ? 'reported' : isUnread ? 'unread' : 'no-report' };
  });
  const unasked = left.map((one: Contribution, at): Reporter => {
    placeOf.set(one.id, invited.length + at);
    return { agency: one.agency, organisation: one.organisation, file: one.file, state: 'reported' };
  });
  return { all: [...invited, ...unasked], placeOf };
}
