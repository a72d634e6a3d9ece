import { bodySites } from '../../language/body-sites.ts';
import type { Names } from '../names.ts';

/**
 * How somebody is said to have come by an injury: the words, whether hands or a mishap did it, and the things and places named.
 */
export type Mechanism = { words: string; byHand: boolean; byMishap: boolean; things: ReadonlySet<string> };

const mishap =
  /\b(?:f[ae]ll(?:s|en|ing)?|trip(?:s|ped|ping)?|slip(?:s|ped|ping)?|slid|tumbl\w+|stumbl\w+|rolled|toppl\w+|crash\w*|came off|come off|coming off|went (?:off|over|through|into)|gone (?:off|over)|walked into|ran into|run into|bumped|banged|knocked|caught|trapped|stuck|jump(?:s|ed|ing)|landed|collided|lost (?:her|his|their|my) (?:footing|balance)|(?:pulled|tipped|knocked) (?:\w+ ){0,5}(?:off|over|on(?:to)?|down)|spil(?:t|led)|split|burst|splash\w+|boiled over|(?:put|placed|laid) (?:her|his|their) (?:hand|foot|arm)|took hold of|touched|pick(?:ed|ing)? (?:\w+ ){0,3}up by|rough ?play|play[- ]?fight\w*|boxing|wrestling|accident\w*|clums\w+|scratched by|bit(?:ten)? by|went through|dropped|left (?:him|her|them|the \w+) (?:on|in|at|with)|shut in|in the door|closed on)\b/i;
const hand =
  /\b(?:(?:hit|hits|hitting|struck|strikes|slapp?(?:ed|s|ing)?|smack(?:ed|s|ing)?|punch(?:ed|es|ing)?|kick(?:ed|s|ing)?|push(?:ed|es|ing)?|shov(?:ed|es|ing)|threw|throws|thrown|grabb?(?:ed|s)?|gripp?(?:ed|s)?|squeez(?:ed|es)|shook|shaken|pinch(?:ed|es)|dragg?(?:ed|s)|yank(?:ed|s)|swung|whack(?:ed|s)|belted|headbutt(?:ed|s)?|strangl\w+|chok(?:ed|es|ing)|burn(?:ed|t) (?:me|him|her)|bit (?:me|him|her)|hurt (?:me|him|her)|held (?:me|him|her) (?:too|down|by)|pulled (?:\w+ )?hair)(?! (?:(?:his|her|my|their) (?:own )?)?(?:head|arm|leg|face|knee|elbow|shin|foot|toe)\b)|got (?:me|him|her) (?:with|by|on)|(?:he|she|they|dad\w*|mum\w*|uncle \w+|\w+) (?:did|done) (?:it|this|that)|done by|did it|with (?:a|the|his|her|my) (?:\w+ )?(?:belt|lead|slipper|stick|spoon|hand|fist|cable|charger|wire|shoe|hanger|ruler|brush)|by the (?:collar|arm|ear|hair|scruff|neck|wrist|throat)|it was for|because (?:i|he|she) (?:was|had|didn['’]t|forgot|wouldn['’]t))\b/i;
const explained =
  /\b(?:(?:marks?|bruis\w+|injur\w+|burns?|cuts?|lump|scald|tooth) (?:was|were|is|had been|came|happened|occurred|must have been) (?:\w+ )?(?:from|by|due|caused|done|when|because)|(?:it|this|that) (?:was|were|had been|must have been) (?:the|his|her|my|from|by|for|when|because|caused|done|due|an accident)|(?:put|explained|said to be|says? it was|blam\w+) (?:\w+ )?(?:down to|as|from|on)|(?:mum|mother|dad|father|partner|carer|history|explanation)(?: (?:says?|said|given))?: |how (?:\w+ ){0,4}(?:occurred|happened|came|did it)|self[- ]inflicted|from (?:the|a|his|her|\w+['’]s) (?:scooter|bike|bicycle|dog|cat|sibling|brother|sister|fall|fight|football|rugby|toy|door|cot|bed|sofa))\b/i;

/** What is denied is no account of how it came about. */
const denied = /(?:\b(?:never|not|nobody|no|denie[sd]|denying|anyone)|n['’]t)\b/i;

/** So many characters before and after the words for a cause belong to it. */
const before = 30;
const reach = 60;

/** What does not tell one cause from another: the acts themselves, and what is hurt. */
const general =
  /^=?(?:roll|lost|tipp|slapp|smack|punch|shov|dragg|yank|threw|thrown|grabb|gripp|squeez|shook|swung|whack|bump|bang|jump|land|walk|run|tumbl|stumbl|toppl|crash|split|burst|spill|spilt|caught|trapp|stuck|touch|shut|clos|drop|dropp|pull|fall|fell|trip|slip|knock|hit|push|kick|assault|bruise|burn|cut|fracture|tooth|head|left|right|side|back|front|face|arm|leg|hand|hurt|injur|occurr?|happen|accident|accidental|report|state|repli|home|time|day|way|way|sudden|mum|mummy|dad|daddy|mother|father|child|someth|thing|caus|explain|explanat|given|account|note|seen|upset|cry|cri|went|came|come|got|took|had|own)$/;

/** Places that are one to whoever tells of them. */
const places: readonly (readonly [string, RegExp])[] = [
  ['(school)', /\b(?:at school|playground|PE\b|class(?:room)?|at lunch|(?:school )?yard)\b/i],
  ['(nursery)', /\b(?:nursery|pre-?school)\b/i],
];

/** How a text says that an injury came about, or null where it does not say. */
export function mechanismIn(text: string, names: Names): Mechanism | null {
  const found = [mishap, hand, explained].flatMap((match) => {
    const one = match.exec(text);
    return one ? [{ from: one.index, to: one.index + one[0].length }] : [];
  });
  const first = Math.min(...found.map(({ from }) => from));
  if (found.length === 0 || denied.test(text.slice(Math.max(0, first - 30), first))) return null;
  // What split or spilled stands before the words for it.
  const from = Math.max(0, first - before);
  const to = Math.max(...found.map((one) => one.to));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const told = text.slice(start, to) + (text.slice(to, to + reach).split(/[.;(]/)[0] ?? '');
  const place = places.find(([, match]) => match.test(told));
  const things = [...names.words(told)].filter((word) => !general.test(word) && bodySites(word).size === 0);
  return {
    words: told.trim(),
    byHand: hand.test(text),
    byMishap: mishap.test(text),
    things: new Set(place ? [place[0]] : things),
  };
}

/** Whether two accounts can not both tell the whole of it: they share no thing, or a hand did it in one and a mishap in the other. */
export function differ(a: Mechanism, b: Mechanism): boolean {
  const [few, many] = a.things.size < b.things.size ? [a.things, b.things] : [b.things, a.things];
  const isApart = few.size > 0 && ![...few].some((thing) => many.has(thing));
  return isApart || (a.byHand && !b.byHand && b.byMishap) || (b.byHand && !a.byHand && a.byMishap);
}
