import type { Clash } from './clash.ts';
import type { Family } from './question.ts';
import { type Saying, byPlace } from './saying.ts';
import { fitting } from './whom.ts';

/** Words for being away for days: abroad, at sea, locked up, on a ward. */
const away =
  /\b(?:abroad|overseas|offshore|at sea|out of the country|on (?:a )?(?:holiday|tour|deployment|the rigs?)|(?:working|works|worked) (?:away|in \p{Lu}\p{L}+)|(?:gone|went|travelled|flew|flown|back|over) to \p{Lu}\p{L}+ (?:for|from|on|to)|in (?:custody|prison|hospital|rehab|detox)|in HMP|remanded|on remand|(?:in-?patient|detained) (?:at|on|in))/iu;
/** What somebody does who is there. */
const there =
  /\b(?:came|comes|arrived|attended|collect(?:s|ed)|fetch(?:es|ed)|brought|dropped|drove|drives|present|(?:was|were) (?:there|seen|in the|at the (?:door|house|flat|home|school|gate|property|address)|at home|asleep|drunk|in drink|stopped)|answered|opened|let (?:me|us|in|\p{L}+) ?(?:in|by)?|let in by|met (?:me|us|with)|spoke to (?:me|us|staff)|arrest(?:ed)?|row|argument|disturbance|assault\w*|punched|hit|pushed|shouted|visited|lives|living|sleeping|staying|from the house phone)\b/iu;
/** What is not there and then: still to come, by telephone, on a screen, or not so. */
const elsewhere =
  /\b(?:due|will|would|to be|planned|by (?:phone|telephone|text|email|video|letter)|on video|video ?call\w*|facetime\w*|zoom|teams|(?:phoned|texted|emailed) from|not|never|nobody|n['’]t)\b/i;

/** So many days are the longest that somebody is away without an end being given, and on a ward. */
const longest = 120;
const onWard = 10;

type Stretch = { first: number; last: number };

/** The days for which somebody is said to be away: from one given day to another, a stretch that is given, or since a day. */
function stretchOf({ text, days }: Saying): Stretch | null {
  const [first, second] = days;
  if (!first) return null;
  if (second && second.first > first.last) return { first: first.first, last: second.last };
  if (/\b(?:since|from|left)\b/i.test(text) && first.isSure)
    return { first: first.first, last: first.first + (/hospital|patient/i.test(text) ? onWard : longest) };
  return first.last > first.first && first.last - first.first <= longest
    ? { first: first.first, last: first.last }
    : null;
}

/** Of whom a saying is: the adults named, or those who were named last and whom its pronouns can mean. */
const ofWhom = ({ adults, areAdultsNamed, text }: Saying, family: Family): ReadonlySet<string> =>
  areAdultsNamed ? adults : new Set(fitting(adults, text, family));

/** An adult who is said to be away for some days, and whom another agency has there on one of them. */
export function staysAwayClashes(sayings: readonly Saying[], family: Family): Clash[] {
  const seen = sayings.filter(
    ({ text, areAdultsNamed }) =>
      areAdultsNamed && there.test(text) && !elsewhere.test(text) && !away.test(text),
  );
  return sayings.toSorted(byPlace).flatMap((saying): Clash[] => {
    if (saying.isRecord || !away.test(saying.text)) return [];
    const stretch = stretchOf(saying);
    if (!stretch) return [];
    const whom = ofWhom(saying, family);
    const against = seen.filter(
      (other) =>
        other.agency !== saying.agency &&
        [...other.adults].some((one) => whom.has(one)) &&
        other.under.some(({ isSure, first, last }) => isSure && first > stretch.first && last < stretch.last),
    );
    if (against.length === 0) return [];
    return [
      {
        part: 'who was away',
        weight: 'should',
        ask: 'Was this adult away? One account says so for these days, another has them there on one of them.',
        sides: [
          { value: away.exec(saying.text)?.[0] ?? '', sayings: [saying] },
          ...against
            .slice(0, 4)
            .map((each) => ({ value: there.exec(each.text)?.[0] ?? '', sayings: [each] })),
        ],
      },
    ];
  });
}
