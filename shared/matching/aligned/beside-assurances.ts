import { compareTexts } from '../../base/compare-texts.ts';
import { isIdea } from '../../language/content-words.ts';
import { isNegative } from '../../language/topics.ts';
import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Names } from '../names.ts';
import { type Saying, byPlace } from '../saying.ts';
import { isAssurance } from './assuring.ts';
import { mattersIn } from './matters.ts';

/** What stands in more sayings of an agency tells no two of one matter. */
const common = 20;
/** So many of one agency are laid beside one, if the second is this near to the first. */
const most = 2;
const share = 0.6;
/** So many plain sayings of one agency are looked at against another agency. */
const claims = 2;
/** Less than this in common is chance (in natural logarithms of how rare it is). */
const least = 6.5;
/** Words of every report, that say nothing of what two sayings are about. */
const general =
  /^=?(?:tak|take|can|cannot|know|known|knew|home|hous|kept|keep|mrs|one|two|three|thre|four|five|eleven|social|worker|servic|without|only|told|pleas|well|good|work|need|look|want|use|week|term|old|older|new|thing|noth|way|because|felt|feel|start|back|last|first|never|alway|visit|meet|school|nursery|police|referral|phone|call|ask|found|help|support|speak|spoke|spoken|talk|contact|concern|worri|worry|famili|team|staff|agree|hold|held|left|right|next|since|however|own|much|many|seem|part|place|issue|problem|conference|health|care|plan|through|front|born|age|com|think|sent|send|account|letter|complet|answer|attend|happen|hard|receiv|action)$/;
/** Figures with what they count. */
const counted =
  /(?<![\d./:-])(\d{1,3}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice)\b[ -]?(%|per ?cent|kg|(?:month|week|day|hour|year|night|time|bottle|occasion|visit|tablet|session|joint|can|adult|missing|episode)s?|people)\b/gi;

type Read = {
  saying: Saying;
  words: readonly string[];
  matters: readonly number[];
  figures: Map<string, string>;
};

type Key = string | number;
/** What an agency says, and where in it a word or matter stands. */
type Voice = { agency: string; read: readonly Read[]; byKey: ReadonlyMap<Key, readonly Read[]> };
type Near = { claim: Read; worth: number; shown: readonly Saying[] };

/**
 * What a report says plainly (always, never, all kept, done), with what other agencies tell of the same matter and people: the rarer
 * between two agencies the words that both have, the nearer. To be looked at, since they may agree. Two agencies are compared without
 * regard to any third, so that one more report takes nothing away.
 */
export function besideAssurances(all: readonly Saying[], names: Names): Clash[] {
  const voices = voicesOf(all, names);
  const found = voices.flatMap((voice) =>
    voices.flatMap((other) => (other === voice ? [] : nearestOf(voice, other))),
  );
  return [...Map.groupBy(found, ({ claim }) => claim)].map(([{ saying }, near]) => ({
    part: 'what is said plainly',
    weight: 'consider',
    ask: 'Is this so? It is said plainly; what others tell of the same stands beside it.',
    sides: [saying, ...near.toSorted((a, b) => b.worth - a.worth).flatMap(({ shown }) => shown)].map(
      (each) => ({ value: each.text, sayings: [each] }),
    ),
  }));
}

function voicesOf(all: readonly Saying[], names: Names): Voice[] {
  const read = all
    .toSorted(byPlace)
    .filter(({ section }) => section !== 'sharing')
    .map((saying) => readOne(saying, names));
  const byAgency = [...Map.groupBy(read, ({ saying }) => saying.agency)];
  return byAgency
    .toSorted(([a], [b]) => compareTexts(a, b))
    .map(([agency, own]) => {
      const byKey = new Map<Key, Read[]>();
      for (const one of own)
        for (const key of [...one.words, ...one.matters]) {
          const known = byKey.get(key);
          if (known) known.push(one);
          else byKey.set(key, [one]);
        }
      return { agency, read: own, byKey };
    });
}

/** The plain sayings of one agency of which another tells most, with what it tells. */
function nearestOf(voice: Voice, other: Voice): Near[] {
  const size = voice.read.length + other.read.length;
  const often = ({ byKey }: Voice, key: Key): number => byKey.get(key)?.length ?? 0;
  const rarity = (key: Key): number => Math.log(size / (often(voice, key) + often(other, key)));
  return voice.read
    .filter(({ saying }) => isAssurance(saying))
    .flatMap((claim): Near[] => {
      const keys = [...claim.words, ...claim.matters].filter((key) => often(other, key) <= common);
      const near = [...new Set(keys.flatMap((key) => other.byKey.get(key) ?? []))]
        .filter(({ saying }) => saying.text !== saying.heading)
        .map((one) => ({ one, worth: inCommon(claim, one, rarity) }))
        .toSorted((a, b) => b.worth - a.worth);
      const worth = near[0]?.worth ?? 0;
      if (worth < least) return [];
      const shown = near.filter((each) => each.worth >= share * worth).slice(0, most);
      return [{ claim, worth, shown: shown.map(({ one }) => one.saying) }];
    })
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, claims);
}

const readOne = (saying: Saying, names: Names): Read => ({
  saying,
  words: [...names.words(saying.text)].filter((word) => !general.test(word)),
  matters: mattersIn(saying),
  figures: new Map(
    [...saying.text.matchAll(counted)].map(([, figure = '', of = '']) => [
      of.toLowerCase().replace(/s$/, ''),
      figure.toLowerCase(),
    ]),
  ),
});

/** How much speaks for two sayings being of one matter and not agreeing. */
function inCommon(claim: Read, other: Read, rarity: (key: string | number) => number): number {
  const [a, b] = [claim.saying, other.saying];
  const words = claim.words.filter((word) => other.words.includes(word));
  const matters = claim.matters.filter((matter) => other.matters.includes(matter));
  const same =
    words.reduce((sum, word) => sum + rarity(word) * (isIdea(word) ? 0.8 : 1), 0) +
    Math.max(0, ...matters.map(rarity));
  return same + ofWhom(a, b) + contrast(claim, other) + ofWhen(a, b);
}

const shares = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  [...one].some((id) => two.has(id));

/** The same person speaks for it, two different ones against it. */
function ofWhom(a: Saying, b: Saying): number {
  const adults = b.areAdultsNamed ? b.adults : b.subject;
  const areAdults = a.areAdultsNamed && adults.size > 0;
  const areChildren = a.children.size === 1 && b.children.size === 1;
  return (
    (areAdults ? (shares(a.adults, adults) ? 1.5 : -1.5) : 0) +
    (areChildren ? (shares(a.children, b.children) ? 1 : -3) : 0)
  );
}

/** One denies and the other does not, or they count differently. */
const contrast = (a: Read, b: Read): number =>
  (isNegative(a.saying.text) === isNegative(b.saying.text) ? 0 : 1) +
  ([...a.figures].some(([of, figure]) => (b.figures.get(of) ?? figure) !== figure) ? 2 : 0);

/** One day speaks for it; what lies before the day that a claim gives, against it. */
function ofWhen(a: Saying, b: Saying): number {
  const [claimed] = a.days;
  const [told] = b.under;
  if (!claimed || !told) return 0;
  if (told.last < claimed.first - 3) return -1.5;
  return claimed.last - claimed.first <= 3 && told.last - told.first <= 3 && daysApart(claimed, told) <= 1
    ? 2
    : 0;
}
