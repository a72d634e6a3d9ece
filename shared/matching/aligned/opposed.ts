import { isIdea } from '../../language/content-words.ts';
import { affirms } from '../affirms.ts';
import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Names } from '../names.ts';
import { type Saying, byPlace } from '../saying.ts';
import { opposites } from './opposites.ts';

/** In so many sayings a word may stand and still tell that two are of one matter. */
const rare = 5;
/** So many days may lie between two tellings of one day. */
const near = 1;
/** So many are shown against one. */
const most = 3;

/**
 * Sayings of the same people that stand against each other word for word (agreed and refused, calm and shouting), of one day or with a
 * rare word in common: worth a look, no more, since much is of two occasions.
 */
export function opposedClashes(all: readonly Saying[], names: Names): Clash[] {
  const sayings = all.filter(({ section }) => section !== 'sharing').toSorted(byPlace);
  const often = new Map<string, number>();
  for (const { text } of sayings)
    for (const word of names.words(text)) often.set(word, (often.get(word) ?? 0) + 1);
  const telling = ({ text }: Saying) =>
    [...names.words(text)].filter((word) => !isIdea(word) && (often.get(word) ?? 0) <= rare);
  return opposites.flatMap(([part, one, other, always]) => {
    const keys = (saying: Saying) => (always ? [part] : keysOf(saying, telling(saying)));
    const ones = sayings.filter(({ text }) => affirms(text, one) && !other.test(text));
    const others = sayings.filter(({ text }) => affirmsOrDenies(text, other) && !one.test(text));
    const byKey = new Map<string, Saying[]>();
    for (const saying of others)
      for (const key of keys(saying)) byKey.set(key, [...(byKey.get(key) ?? []), saying]);
    return ones.flatMap((saying): Clash[] => {
      const found = new Set(keys(saying).flatMap((key) => byKey.get(key) ?? []));
      const against = [...found]
        .filter((opposed) => (always ? areOfOnePerson(saying, opposed) : areOfOne(saying, opposed)))
        .slice(0, most);
      if (against.length === 0) return [];
      return [
        {
          part,
          weight: 'consider',
          ask: 'Can both be so? Two accounts of what looks like one matter say the opposite.',
          sides: [
            { value: one.exec(saying.text)?.[0] ?? '', sayings: [saying] },
            ...against.map((each) => ({ value: other.exec(each.text)?.[0] ?? '', sayings: [each] })),
          ],
        },
      ];
    });
  });
}

/** The words for the other side hold their own denials ("would not"), so only a denial before them counts. */
const affirmsOrDenies = (text: string, match: RegExp): boolean =>
  match.test(text) &&
  !/\b(?:no|not|never|n['’]t|denie[sd])\W+(?:\w+\W+){0,2}$/i.test(text.slice(0, match.exec(text)?.index));

/** What two sayings of one matter have in common: a day, or a rare word. */
const keysOf = ({ under }: Saying, words: readonly string[]): string[] => [
  ...under.filter(({ isSure }) => isSure).flatMap(({ first }) => [`day ${first}`, `day ${first + near}`]),
  ...words,
];

/** By two agencies, one of them at least in its report, of people whom one of them names, and of one day where both have one. */
function areOfOne(a: Saying, b: Saying): boolean {
  if ((a.isRecord && b.isRecord) || a.agency === b.agency) return false;
  const [x, y] = [a.under.filter(({ isSure }) => isSure), b.under.filter(({ isSure }) => isSure)];
  const areOfOneDay = x.some((one) => y.some((two) => daysApart(one, two) <= near));
  if (x.length > 0 && y.length > 0 && !areOfOneDay) return false;
  if (isShared(a.adults, b.adults) && (a.areAdultsNamed || b.areAdultsNamed)) return true;
  if (isShared(a.children, b.children) && (a.areChildrenNamed || b.areChildrenNamed)) return true;
  return areOfOneDay && !a.areAdultsNamed && !b.areAdultsNamed;
}

/** Of one person, by two agencies, or in one report where a day is given of one of them at most. */
function areOfOnePerson(a: Saying, b: Saying): boolean {
  if (a.isRecord && b.isRecord) return false;
  if (a.agency === b.agency && a.under.length > 0 && b.under.length > 0) return false;
  if (a.areAdultsNamed && b.areAdultsNamed) return isShared(a.adults, b.adults);
  return isShared(a.adults, b.adults) || isShared(a.children, b.children);
}

const isShared = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  [...one].some((id) => two.has(id));
