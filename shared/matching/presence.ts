import type { Clash } from './clash.ts';
import { daysApart } from './days.ts';
import type { Family } from './question.ts';
import type { Saying } from './saying.ts';
import { fitting } from './whom.ts';

/** Two things that cannot both be so of one adult on one day: the question, and the words for either. */
const pairs: readonly (readonly [part: string, ask: string, one: RegExp, other: RegExp])[] = [
  [
    'who was there',
    'Who was there? One account has this adult there, another elsewhere.',
    /\b(?:(?:(?:was|were) |both )?(?:also |alone |on (?:her|his) own )?(?<!not )(?:there\b(?! (?:is|was|were|are|had|has|will|would))|in bed with|present|at home|in (?:the )?(?:kitchen|flat|house|home|lounge|living room|bedroom|bathroom|garden|car)|with (?:the )?(?:child\w*|baby|him|her|them))\b|alone (?:in the \w+ )?with|looking after|in (?:sole )?charge|(?:only adult|no one else|nobody else|no-one else) (?:in|there|present|at home)|answered the door|left (?:him|her|them) (?:on|in|with) )/i,
    // A place is written with a capital: "in Leeds", not "in bed".
    /\b(?:(?:(?:[Ww]as|[Ww]ere)(?: not|n['’]t) |[Nn]ot )(?:even )?(?:there|present|at home|in\b)|(?:[Hh]ad|['’]d) (?:gone|popped|nipped|been) (?:for|to|out)|(?:[Ww]as|[Ww]ere) (?:at (?:work|church|mosque|the shops?|(?:her|his|a) \w+)|out\b|away\b|abroad|on holiday|working|elsewhere|in [A-Z]\w+)|(?:at|to) (?:the )?(?:shops?|supermarket|pub|gym|hairdresser\w*|bingo|launderette)\b|(?:[Cc]ame|[Cc]ome|[Gg]ot|[Aa]rrived) (?:only |home |back |round )*(?:later|in the evening|afterwards|after))/,
  ],
  [
    'who was at work',
    'Was this adult at work? One account says so, another that it was not so.',
    /\b(?:at work\b|on shift|working (?:nights|away|all|that|late)|(?:was|were) working)/i,
    /\b(?:not (?:on shift|at work|working|rostered|in work)|did(?: not|n['’]t) work|day off|off (?:shift|work|sick)|signed off|on (?:annual |sick )?leave|no shift)\b/i,
  ],
  [
    'who was awake',
    'Was this adult asleep? One account says so, another has them up and there.',
    /\b(?:(?:both|all) (?:there|present|awake)|in drink|shouting|arguing|screaming|answered the door|came to the door|aggressive|obstructive|intoxicated)\b/i,
    /\b(?:(?:was|were|been) (?:(?:fast|sound) )?(?:asleep|sleeping|in bed|passed out)|slept through|(?:saw|heard) nothing)\b/i,
  ],
];
const weekday = /\b(?:weekend|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i;

/** So many days are a holiday, of which each is one. */
const fortnights = 15;

/** And so many a month. */
const months = 31;

/** How many days two accounts may lie apart and still be of one day. */
const near = 2;

/** Where one account has an adult there, or at work, and another has them elsewhere: on one day, or on the same day of the week. */
export function presenceClashes(sayings: readonly Saying[], family: Family): Clash[] {
  return pairs.flatMap(([part, ask, one, other]) => {
    const of = (match: RegExp, not: RegExp) =>
      sayings.filter(({ text, section }) => section !== 'sharing' && match.test(text) && !not.test(text));
    const [ones, others] = [of(one, other), of(other, never)];
    return ones.flatMap((saying): Clash[] => {
      const against = others.filter(
        (against_) =>
          against_.agency !== saying.agency &&
          [...whoIn(saying, family)].some((who) => whoIn(against_, family).has(who)) &&
          areOfOneDay(saying, against_, family.names),
      );
      if (against.length === 0) return [];
      return [
        {
          part,
          weight: 'must',
          ask,
          sides: [
            { value: one.exec(saying.text)?.[0] ?? '', sayings: [saying] },
            ...against.map((each) => ({ value: other.exec(each.text)?.[0] ?? '', sayings: [each] })),
          ],
        },
      ];
    });
  });
}

const never = /(?!)/;

/**
 * The adults whom it is about: those named, and whom a pronoun beside them can mean of a report on one adult; else those named before,
 * in the heading, or the mother, whom most reports mean, as far as he and she allow.
 */
function whoIn(
  { adults, areAdultsNamed, subject, heading, text }: Saying,
  family: Family,
): ReadonlySet<string> {
  // Who does it: "with him" says nothing of that.
  const pronouns = (text.match(/\b(?:he|she)\b/gi) ?? []).join(' ');
  if (areAdultsNamed) return pronouns ? new Set([...adults, ...fitting(subject, pronouns, family)]) : adults;
  const { mother, names } = family;
  const [last, headed] = [adults, names.people.adults(heading)].map((ids) => fitting(ids, pronouns, family));
  const meant = last?.length
    ? last
    : headed?.length
      ? headed
      : mother
        ? fitting([mother], pronouns, family)
        : [];
  return new Set(meant);
}

function areOfOneDay(a: Saying, b: Saying, names: Family['names']): boolean {
  // "Saturday" is a day too, if not one that is given.
  const isDay = ({ isSure, first, last }: Saying['under'][number]) => isSure || last - first <= fortnights;
  const [one, other] = [a.under.filter(isDay), b.under.filter(isDay)];
  const reach = (x: (typeof one)[number], y: typeof x) => (x.isSure && y.isSure ? near : 0);
  if (one.some((x) => other.some((y) => daysApart(x, y) <= reach(x, y)))) return true;
  // "In May", of the same thing.
  const isMonth = a.under.some((first) =>
    b.under.some(
      (second) =>
        first.isSure !== second.isSure &&
        first.last - first.first <= months &&
        second.last - second.first <= months &&
        daysApart(first, second) === 0,
    ),
  );
  const words = isMonth ? names.words(a.text) : null;
  if (words && [...names.words(b.text)].some((word) => words.has(word))) return true;
  const [x, y] = [weekday.exec(a.text)?.[0], weekday.exec(b.text)?.[0]];
  return x !== undefined && y !== undefined && (dayOf(x) === dayOf(y) || isWeekend(x, y) || isWeekend(y, x));
}

const dayOf = (words: string): string => words.slice(0, 3).toLowerCase();
const isWeekend = (one: string, other: string): boolean =>
  dayOf(one) === 'wee' && (dayOf(other) === 'sat' || dayOf(other) === 'sun');
