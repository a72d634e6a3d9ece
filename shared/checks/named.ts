import type { Conference } from '../domain/conference.ts';
import type { Contribution } from '../domain/contribution.ts';
import { peopleOf } from '../language/people.ts';
import { saidIn } from './said.ts';

/** The children and adults of a conference, by their ids, whom a report names or calls by a role that only they have. */
export type Named = { children: ReadonlySet<string>; adults: ReadonlySet<string> };

const known = new WeakMap<Contribution, { conference: Conference; named: Named }>();

/** Whom of a conference a contribution speaks of. */
export function namedIn(contribution: Contribution, conference: Conference): Named {
  const before = known.get(contribution);
  if (before?.conference === conference) return before.named;
  const people = peopleOf(conference);
  const [children, adults] = [new Set<string>(), new Set<string>()];
  for (const { passage, heading } of saidIn(contribution).places) {
    const words = `${heading} ${passage.text}`;
    for (const id of people.children(words)) children.add(id);
    for (const id of people.adults(words)) adults.add(id);
  }
  const named = { children, adults };
  known.set(contribution, { conference, named });
  return named;
}
