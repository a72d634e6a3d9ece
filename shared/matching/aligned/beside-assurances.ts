import { isIdea } from '../../language/content-words.ts';
import { isNegative } from '../../language/topics.ts';
import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Names } from '../names.ts';
import { type Saying, byPlace } from '../saying.ts';
import { isAssurance } from './assuring.ts';
import { mattersIn } from './matters.ts';

/** What stands in more sayings tells no two of one matter. */
const common = 40;
/** So many are laid beside one, if they are this near to the nearest of them. */
const most = 5;
const share = 0.5;
/** Less than this in common is chance (in natural logarithms of how rare it is). */
const least = 6;
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

/**
 * What a report says plainly (always, never, all kept, done), with what other agencies tell of the same matter and people, nearest first:
 * the rarer the words that both have, the nearer. Those with most in common come first; to be looked at, since they may agree.
 */
export function besideAssurances(all: readonly Saying[], names: Names): Clash[] {
  const read = all
    .toSorted(byPlace)
    .filter(({ section }) => section !== 'sharing')
    .map((saying) => readOne(saying, names));
  const byKey = new Map<string | number, Read[]>();
  for (const one of read)
    for (const key of [...one.words, ...one.matters]) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const rarity = (key: string | number): number => Math.log(read.length / (byKey.get(key)?.length ?? 1));
  const found = read
    .filter(({ saying }) => isAssurance(saying))
    .flatMap((claim) => {
      const keys = [...claim.words, ...claim.matters].filter(
        (key) => (byKey.get(key)?.length ?? 0) <= common,
      );
      const others = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      const near = [...others]
        .filter(({ saying }) => saying.agency !== claim.saying.agency && saying.text !== saying.heading)
        .map((other) => ({ other, worth: inCommon(claim, other, rarity) }))
        .toSorted((a, b) => b.worth - a.worth);
      const [nearest] = near;
      if (!nearest || nearest.worth < least) return [];
      const shown = near.filter(({ worth }) => worth >= share * nearest.worth).slice(0, most);
      return [{ claim, worth: nearest.worth, shown: shown.map(({ other }) => other.saying) }];
    });
  return found
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ claim: { saying }, shown }) => ({
      part: 'what is said plainly',
      weight: 'consider',
      ask: 'Is this so? It is said plainly; what others tell of the same stands beside it.',
      sides: [saying, ...shown].map((each) => ({ value: each.text, sayings: [each] })),
    }));
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
