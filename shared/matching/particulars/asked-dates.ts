import { isIdea } from '../../language/content-words.ts';
import type { Clash } from '../clash.ts';
import type { Names } from '../names.ts';
import { type Saying, byPlace } from '../saying.ts';

const asked =
  /\b(?:request(?:ed|s)?|asked(?: for)?|chased|referred|referral (?:made|sent|received)|applied|application (?:made|sent)|informed|notified|invited|sent|received)\b/i;
/** What is asked for everywhere tells no two requests apart. */
const general =
  /^=?(?:request|ask|ref|refer|made|sent|received|receiv|inform|notifi|date|await|need|need|form|letter|call|meet|report|visit|phone|referral|social|worker|school|review|plan)$/;

/** A word that stands in more sayings is of many matters; so many days apart it may be of another request. */
const rare = 8;
const longest = 45;
/** So much of what stands before says what is asked for. */
const back = 60;

type Told = { saying: Saying; day: number; words: string; of: readonly string[] };

/** Days that two agencies give differently of one request: what was asked for by a rare word, each with one day of its own. */
export function askedDateClashes(all: readonly Saying[], names: Names): Clash[] {
  const often = new Map<string, number>();
  for (const { text } of all)
    for (const word of names.words(text)) often.set(word, (often.get(word) ?? 0) + 1);
  const told = all.toSorted(byPlace).flatMap((saying): Told[] => {
    const [day, another] = saying.days;
    if (!day?.isSure || another !== undefined || saying.isRecord || !asked.test(saying.text)) return [];
    const of = [...names.words(`${saying.before.slice(-back)} ${saying.text}`)].filter(
      (word) => !isIdea(word) && !general.test(word) && (often.get(word) ?? 0) <= rare,
    );
    return [{ saying, day: day.first, words: day.from, of }];
  });
  const byWord = new Map<string, Told[]>();
  for (const one of told) for (const word of one.of) byWord.set(word, [...(byWord.get(word) ?? []), one]);
  return told.flatMap((one): Clash[] => {
    const others = new Set(one.of.flatMap((word) => byWord.get(word) ?? []));
    const against = [...others].filter(
      ({ saying, day }) =>
        saying.agency > one.saying.agency && day !== one.day && Math.abs(day - one.day) <= longest,
    );
    if (against.length === 0) return [];
    return [
      {
        part: 'date',
        weight: 'consider',
        ask: 'When was this asked for or passed on? Two agencies give other days.',
        sides: [one, ...against.slice(0, 2)].map(({ saying, words }) => ({
          value: words,
          sayings: [saying],
        })),
      },
    ];
  });
}
