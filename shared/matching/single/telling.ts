import { kindsIn } from '../../language/event-kinds.ts';
import type { Worded } from './known-elsewhere.ts';

/** Words of what worries, repeats, changes or is kept under watch, whatever it is about. */
const worry =
  /\b(?:worr(?:y|ies|ied)|concern(?:s|ed|ing)?|risk\w*|afraid|scared|frighten\w*|anxious|upset|cr(?:y|ies|ied|ying)|ang(?:er|ry)|refus\w+|declin\w+|cancel\w*|avoid\w*|never|stopped|no longer|lost|broken?|watch(?:es|ed|ing|ful)|track(?:s|ed|er|ing)|follow(?:s|ed|ing)|stands? outside|checks? (?:her|his|my|their|where)|controls?|isolat\w+|hid(?:es|den|ing)?|secret\w*|lie[sd]?\b|lying|pretend\w*|threat\w*|warn\w*|alone|late\b|found\b|missing|smell\w*|dirty|cold|hungry|tired|pain\w*|sore|swollen|infection\w*|UTI|vomit\w*|weight|poor(?:ly)?|second|third|repeat\w*|again\b|times\b|cash|money|debt\w*|phone|images?|messages?|older|unknown|startl\w*|flinch\w*|froze\w*|went still|withdrawn|aggress\w*|hit\w*|hurt\w*|bullied|sleeps?\b|bed\b|shar(?:es|ing)|stay(?:s|ed|ing)|moved|contradict\w*|(?:was|were|did|does|do|has|had)n['’]t|not (?:on|at|in|able|allowed|seen|met|been|on shift))\b/gi;
/** Somebody's own words. */
const quoted = /["“][^"”]{12,}|(?<!\w)[‘'][^’']{12,}[’'](?!\w)/;
/** What goes well, and what is nobody's concern. */
const glad =
  /\b(?:enjoys?|loves?\b|lovely|well\b|good|happy|proud\w*|warm|clean|tidy|kind|helpful|polite|praised?|engag\w+|positive|normal|no concerns?)\b/gi;

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
  if (telling <= 0) return 0;
  return telling + Number(areChildrenNamed || areAdultsNamed) / 2 + Number(days.length > 0) / 4;
}
