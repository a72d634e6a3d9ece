import { numberIn, numberWords } from '../../language/number-words.ts';
import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';

const age = `(?<age>1[3-9]|[2-6]\\d|${numberWords(20, 13)})\\b(?! ?(?:%|st|nd|rd|th|hours|days|weeks|months|minutes|occasions))`;

/** How old somebody outside the household is who is spoken of as a child's boyfriend, girlfriend or an older man. */
const outsider = new RegExp(
  `\\b(?:boyfriend|girlfriend|(?:her|his) partner|(?:a|the|adult) (?:man|male|lad)|males? called)\\b[^.;]{0,60}\\b(?:is|was|be|aged|age|he['’]s)\\W+(?:(?:about|around|only|believed|to|be|thought) )*${age}`,
  'i',
);

/** Ages of one whom a child is seen with, that two agencies give differently. */
export function ageClashes(sayings: readonly Saying[]): Clash[] {
  const told = sayings.flatMap((saying) => {
    const words = saying.isRecord ? undefined : outsider.exec(saying.text)?.groups?.['age'];
    return words === undefined ? [] : [{ saying, value: numberIn(words) }];
  });
  const byValue = Map.groupBy(told, ({ value }) => value);
  if (byValue.size < 2 || new Set(told.map(({ saying }) => saying.agency)).size < 2) return [];
  return [
    {
      part: 'age of a boyfriend',
      weight: 'should',
      ask: 'How old is the boyfriend, girlfriend or man spoken of? The ages given differ.',
      sides: [...byValue]
        .sort(([a], [b]) => a - b)
        .map(([value, these]) => ({ value: String(value), sayings: these.map(({ saying }) => saying) })),
    },
  ];
}
