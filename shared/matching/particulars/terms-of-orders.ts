import { anyNumberWord, numberIn } from '../../language/number-words.ts';
import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';

const length = `(?<![\\d/.-])(?<count>\\d{1,2}|${anyNumberWord})[- ](?<unit>months?|years?)`;
const order =
  'community order|suspended sentence|restraining order|non-molestation order|injunction|supervision order|referral order|sentence|licence|tag|curfew';
const before = new RegExp(`${length}(?: \\w+){0,2}? (?<order>${order})\\b`, 'i');
// "Sentence: community order of 18 months" is of the order.
const after = new RegExp(`\\b(?<order>${order})\\b(?:(?! (?:${order})\\b) \\w+){0,3} ${length}\\b`, 'i');

type Term = { saying: Saying; order: string; months: number; words: string };

/** For how long an order of one adult was made, where two agencies give it differently. */
export function termClashes(sayings: readonly Saying[]): Clash[] {
  const terms = sayings.flatMap((saying): (Term & { adult: string })[] => {
    const found = before.exec(saying.text) ?? after.exec(saying.text);
    const { order: name = '', count = '', unit = '' } = found?.groups ?? {};
    if (!name) return [];
    const months = numberIn(count) * (/^year/i.test(unit) ? 12 : 1);
    const term = { saying, order: name.toLowerCase(), months, words: `${count} ${unit}` };
    return [...saying.adults].map((adult) => ({ ...term, adult }));
  });
  return [...Map.groupBy(terms, ({ adult, order: name }) => `${adult} ${name}`).values()].flatMap(
    (same): Clash[] => {
      const told = same.filter((one) =>
        same.some((other) => other.months !== one.months && other.saying.agency !== one.saying.agency),
      );
      if (told.length === 0) return [];
      return [
        {
          part: 'length of an order',
          weight: 'should',
          ask: 'For how long is the order? Two agencies give different lengths.',
          sides: told.map(({ saying, words }) => ({ value: words, sayings: [saying] })),
        },
      ];
    },
  );
}
