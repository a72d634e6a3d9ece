import type { Contribution } from '../domain/contribution.ts';
import { sentences } from '../language/sentences.ts';
import type { Names } from './names.ts';

/** Agencies that write of a whole family, or of an adult, even where one child is named most. */
const ofFamilies =
  /^(?:social-care|police|probation|housing|midwifery|adult|domestic|mental-health|substance|alcohol|drug|gp\b|fire|benefits)/;

/** So often at least, and so many times as often as any other, is the child named whom a report is about. */
const least = 3;
const times = 4;

/**
 * The child whom a report of a service for children is about though its head does not say so in a form that is read: the one it names
 * again and again, and others hardly. Null where there is none.
 */
export function childOfReport({ agency, statements }: Contribution, { people }: Names): string | null {
  if (ofFamilies.test(agency)) return null;
  const often = new Map<string, number>();
  for (const { passage } of statements)
    for (const { text } of sentences(passage.text)) {
      const [child, another] = people.children(text);
      if (child !== undefined && another === undefined) often.set(child, (often.get(child) ?? 0) + 1);
    }
  const [first, second] = [...often].sort(([, x], [, y]) => y - x);
  return first && first[1] >= least && first[1] >= times * (second?.[1] ?? 0) ? first[0] : null;
}
