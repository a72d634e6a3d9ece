import { kindsIn } from '../../language/event-kinds.ts';
import { worry } from '../worry.ts';
import type { Worded } from './known-elsewhere.ts';

/** Somebody's own words. */
const quoted = /["“][^"”]{12,}|(?<!\w)[‘'][^’']{12,}[’'](?!\w)/;
/** What goes well, and what is nobody's concern. */
const glad =
  /\b(?:enjoys?|loves?\b|lovely|well\b|good|happy|proud\w*|warm|clean|tidy|kind|helpful|polite|praised?|engag\w+|positive|normal|no concerns?)\b/gi;

/** What a plain fact about somebody named counts: after all that worries. */
const plain = 0.1;

/** How much a sentence tells that a conference might need: 0 when it tells nothing of the kind. */
export function tellingOf({
  saying: { text, areChildrenNamed, areAdultsNamed, days },
  words,
}: Worded): number {
  if (words.size < 3 || text.length < 20) return 0;
  const grave = kindsIn(text).filter(({ gravity }) => gravity !== 'consider').length;
  const worries = new Set([...text.matchAll(worry)].map(([word]) => word.toLowerCase())).size;
  const gladly = [...text.matchAll(glad)].length;
  const said = quoted.test(text) ? 1 : 0;
  const telling = 2 * grave + worries + said - gladly;
  if (telling === 0 && gladly === 0 && (areChildrenNamed || areAdultsNamed)) return plain;
  if (telling <= 0) return 0;
  return telling + Number(areChildrenNamed || areAdultsNamed) / 2 + Number(days.length > 0) / 4;
}
