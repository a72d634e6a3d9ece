import type { Difference } from '../domain/finding.ts';
import type { Account } from './account.ts';
import { anyNumberWord, numberIn } from '../language/number-words.ts';

/** In which parts two accounts of one event differ, with what each says; words are each account's own where it has any. */
export function differencesBetween(a: Account, b: Account): Difference[] {
  const found: Difference[] = [];
  const day = (account: Account) => account.days[0]?.from ?? '';
  const lastDay = (account: Account) => account.days[0]?.to ?? '';
  if (day(a) !== day(b) || lastDay(a) !== lastDay(b))
    found.push({ part: 'date', values: [dayWords(a), dayWords(b)] });
  const { minutes: one } = a.facts;
  const { minutes: other } = b.facts;
  if (one !== null && other !== null && one !== other)
    found.push({ part: 'time', values: [clock(one), clock(other)] });
  const set = (part: string, x: ReadonlySet<string>, y: ReadonlySet<string>) => {
    if (x.size > 0 && y.size > 0 && ![...x].some((value) => y.has(value)))
      found.push({ part, values: [[...x].sort().join(', '), [...y].sort().join(', ')] });
  };
  set('side', a.facts.sides, b.facts.sides);
  set('size', a.facts.sizes, b.facts.sizes);
  found.push(...differingCounts(partsOf(a).counts, partsOf(b).counts));
  const cause = [partsOf(a).cause, partsOf(b).cause];
  if (cause[0] && cause[1] && cause[0].toLowerCase() !== cause[1].toLowerCase())
    found.push({ part: 'account given', values: [cause[0], cause[1]] });
  return found;
}

const numerals = `\\d{1,3}|${anyNumberWord}`;
/** Things that are counted in two tellings of one event, as their words name them. */
const counted = new RegExp(
  `(?<![\\d/.:-])\\b(${numerals}) (tablets?|pills?|stitch(?:es)?|sutures?|bruises?|marks?|cuts?|cans?|hours|days|nights|times|blows|punches|people|men|males|children|cigarettes|units)\\b`,
  'gi',
);

type Counts = ReadonlyMap<string, { words: string; count: number }>;

/** What a text counts, by the thing. */
const countsIn = (text: string): Counts =>
  new Map(
    [...text.matchAll(counted)].map(([words, number = '', thing = '']) => [
      thing.toLowerCase().replace(/(?<=ch)es$|s$/, ''),
      { words, count: numberIn(number) },
    ]),
  );

/** The parts of an account that are read out of its text, once for all its pairs. */
const known = new WeakMap<Account, { counts: Counts; cause: string | null }>();

function partsOf(account: Account): { counts: Counts; cause: string | null } {
  const read = known.get(account) ?? { counts: countsIn(account.text), cause: causeIn(account.text) };
  known.set(account, read);
  return read;
}

/** The same thing counted differently: sixteen tablets and twenty-four. */
function differingCounts(one: Counts, other: Counts): Difference[] {
  return [...one].flatMap(([thing, { words, count }]) => {
    const against = other.get(thing);
    return against && against.count !== count ? [{ part: 'number', values: [words, against.words] }] : [];
  });
}

const dayWords = (account: Account): string => {
  const [days] = account.days;
  if (!days) return '';
  return days.from === days.to ? days.from : `${days.from} to ${days.to}`;
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What an account gives as the cause: what somebody fell from or on, what happened to them, what it was put down to. */
const causeIn = (text: string): string | null =>
  /\b(?:fell (?:from|off|on|over|down|out of)|fall (?:at|in|from|off)|tripped (?:on|over)|came off|knocked (?:her|him|over)|bitten by|(?:with|of) food poisoning|opioid toxicity|overdose|dropped by|rolled off|caught (?:in|on)|the \w+ had knocked)(?: (?:the|a|an|his|her|at|in|over|from))* ?[\w-]*(?: \w+)?/i.exec(
    text,
  )?.[0] ?? null;
