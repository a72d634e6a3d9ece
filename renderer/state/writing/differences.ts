import type { Conference } from '../../../shared/domain/conference.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { partsOf } from './parts-of-draft.ts';

export type Whose = 'mine' | 'theirs';

/**
 * A part of a report that two people have changed: by what it is known, what it is called, what either says (null: it is not
 * there), whose is proposed (null: both have changed it, and a person has to say), and a draft with theirs in it.
 */
export type Difference = {
  id: string;
  heading: string;
  mine: string | null;
  theirs: string | null;
  proposed: Whose | null;
  takeTheirs: (draft: Draft) => Draft;
};

/** Where two versions of a report that were made from one `base` differ: in its words, and in what is recorded beside them. */
export function differencesOf(
  { mine, theirs, base }: { mine: Draft; theirs: Draft; base: Draft },
  conference: Conference,
): Difference[] {
  const byId = (draft: Draft, other: Draft) =>
    new Map(partsOf(draft, other, conference).map((part) => [part.id, part]));
  const [others, before] = [byId(theirs, mine), byId(base, mine)];
  return partsOf(mine, theirs, conference).flatMap((own): Difference[] => {
    const other = others.get(own.id);
    if (!other || other.whole === own.whole) return [];
    // What the base did not have is as good as taken out of it.
    const was = before.get(own.id)?.whole ?? JSON.stringify(null);
    const proposed = other.whole === was ? 'mine' : own.whole === was ? 'theirs' : null;
    const heading = own.words === null ? other.heading : own.heading;
    return [
      { id: own.id, heading, mine: own.words, theirs: other.words, proposed, takeTheirs: other.putInto },
    ];
  });
}
