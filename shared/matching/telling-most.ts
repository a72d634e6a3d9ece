import { daysApart } from './days.ts';
import type { Names } from './names.ts';
import { type Saying, byPlace } from './saying.ts';

/** So many words of one side as a reader takes in. */
const most = 6;

/** Within so many days two sayings are of one time. */
const near = 31;

/**
 * Of what is said on one side of a question, the sayings that tell most against the other side: those that name whom it is about,
 * give a figure or a day, are of the days that the other side speaks of or share its words; reports before records, by file and place.
 */
export function tellingMost(
  sayings: readonly Saying[],
  against: readonly Saying[],
  names: Pick<Names, 'words'>,
): Saying[] {
  if (sayings.length <= most) return sayings.toSorted(byPlace);
  const words = new Set(against.flatMap(({ text }) => [...names.words(text)]));
  const agencies = new Set(against.map(({ agency }) => agency));
  const whom = new Set(against.flatMap(whomOf));
  const days = against.flatMap(({ under }) => under);
  const worth = (saying: Saying): number =>
    Math.min(2, [...names.words(saying.text)].filter((word) => words.has(word)).length) +
    2 * Number(whomOf(saying).some((id) => whom.has(id))) +
    Number(/\d/.test(saying.text)) +
    Number(saying.under.some((one) => days.some((other) => daysApart(one, other) <= near))) +
    Number(!agencies.has(saying.agency) || agencies.size > 1);
  const ranked = sayings.toSorted(byPlace).map((saying) => ({ saying, worth: worth(saying) }));
  return ranked
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ saying }) => saying)
    .toSorted(byPlace);
}

/** Of whom a saying is beyond doubt: those whom it names, the one adult of its report, the one child. */
const whomOf = ({ adults, areAdultsNamed, subject, children }: Saying): string[] => [
  ...(areAdultsNamed ? adults : subject),
  ...(children.size === 1 ? children : []),
];
