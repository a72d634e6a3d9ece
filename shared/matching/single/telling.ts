import { kindsIn } from '../../language/event-kinds.ts';
import { worry } from '../worry.ts';
import type { Worded } from './known-elsewhere.ts';

/** Somebody's own words. */
const quoted = /["“][^"”]{12,}|(?<!\w)[‘'][^’']{12,}[’'](?!\w)/;
/** What goes well, and what is nobody's concern. */
const glad =
  /\b(?:enjoys?|loves?\b|lovely|well\b|good|happy|proud\w*|warm|clean|tidy|kind|helpful|polite|praised?|engag\w+|positive|normal|no concerns?)\b/gi;

/** What a plain fact counts, about somebody named and about the home, a day or a thing: after all that worries. */
const plain = { ofSomebody: 0.1, ofSomething: 0.05 };
/** What a writer says of the report, of the meeting or of who they are. */
const ofReport =
  /\b(?:I|we)(?:['’](?:ve|d|ll|m|re))? (?:\w+ ){0,3}(?:numbered|tried|kept to|leave|set (?:down|out)|written|wrote|support a|recommend\w*|summari[sz]\w+|enclos\w+|attach\w*)\b|\b(?:this|my|our|the) (?:report|letter|summary)\b|\bconsent\b|\bconference\b|^part \w\b|\b(?:head ?teacher|safeguarding lead|designated|team manager|practice manager)\b|^[^:]{0,40}(?:worker|manager|officer|author|tenant|caseload)\b[^:]{0,20}:/i;
const isPlain = (text: string): boolean => text.trim().split(/\s+/).length >= 5 && !ofReport.test(text);

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
  if (telling === 0 && gladly === 0) {
    if (areChildrenNamed || areAdultsNamed) return plain.ofSomebody;
    return isPlain(text) ? plain.ofSomething : 0;
  }
  if (telling <= 0) return 0;
  return telling + Number(areChildrenNamed || areAdultsNamed) / 2 + Number(days.length > 0) / 4;
}
