import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';

const small = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const age = `(?<age>1[3-9]|[2-6]\\d|${small.join('|')})\\b(?! ?(?:%|st|nd|rd|th|hours|days|weeks|months|minutes|occasions))`;

/** What somebody outside the household is to a child, and how old; how long an order of a court runs. */
const matters: readonly (readonly [part: string, ask: string, match: RegExp])[] = [
  [
    'age of a boyfriend',
    'How old is the boyfriend, girlfriend or man spoken of? The ages given differ.',
    new RegExp(
      `\\b(?:boyfriend|girlfriend|(?:her|his) partner|(?:a|the|adult) (?:man|male|lad)|males? called)\\b[^.;]{0,60}\\b(?:is|was|be|aged|age|he['’]s)\\W+(?:(?:about|around|only|believed|to|be|thought) )*${age}`,
      'i',
    ),
  ],
  [
    'length of an order',
    'For how long does the order run? The lengths given differ.',
    /\b(?:(?<age>\d{1,2})[- ]months? (?:\w+ )?(?:community|supervision|referral|suspended)\b|(?:community|supervision|referral|suspended sentence) order (?:of|for) (?<term>\d{1,2}) months)/i,
  ],
];

/** Ages of a child's boyfriend, and lengths of a court's order, that two agencies give differently. */
export function ageAndTermClashes(sayings: readonly Saying[]): Clash[] {
  return matters.flatMap(([part, ask, match]): Clash[] => {
    const told = sayings.flatMap((saying) => {
      const groups = saying.isRecord ? undefined : match.exec(saying.text)?.groups;
      const words = groups?.['age'] ?? groups?.['term'];
      return words === undefined ? [] : [{ saying, value: valueOf(words) }];
    });
    const byValue = Map.groupBy(told, ({ value }) => value);
    if (byValue.size < 2 || new Set(told.map(({ saying }) => saying.agency)).size < 2) return [];
    return [
      {
        part,
        weight: 'should',
        ask,
        sides: [...byValue]
          .sort(([a], [b]) => a - b)
          .map(([value, these]) => ({ value: String(value), sayings: these.map(({ saying }) => saying) })),
      },
    ];
  });
}

const valueOf = (words: string): number => {
  const at = small.indexOf(words.toLowerCase());
  return at >= 0 ? at + 13 : Number(words);
};
