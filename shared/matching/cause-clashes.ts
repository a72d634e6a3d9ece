import { bodySites } from '../language/body-sites.ts';
import { kindsIn } from '../language/event-kinds.ts';
import type { Clash } from './clash.ts';
import { type Days, daysApart, lengthOf } from './days.ts';
import type { Names } from './names.ts';
import type { Saying } from './saying.ts';

const cause =
  /\b(?:(?:fell|fallen|falls?|falling|came|come|rolled|tumbled|slipped|knocked|pushed) (?:off|from|on|over|down|out of|at|in|onto|against)|tripped(?: (?:on|over))?|walked into|ran into|banged (?:\w+ ){0,3}on|hit (?:\w+ ){0,3}on|caught (?:\w+ ){0,2}(?:on|in)|bit(?:ten)? by|scratched by|dropped by|trapped (?:\w+ ){0,2}in|knocked (?:her|him) over|(?:had|have) knocked|held (?:him|her) too|from (?:boxing|fighting|wrestling|play(?:ing|-?fighting))|went through|it was for|asked (?:\w+ ){0,3}how (?:\w+ ){0,4}(?:occurred|happened|came)[^.]{0,60}|done by|did it|blamed|(?:gripped|grabbed|punched|slapped|kicked|pushed|threw|thrown|swung|shook|hit) (?:\w+ ){0,2}|(?:rolled|went|slid|toppled|jumped) off|(?:pulled|knocked|tipped) (?:\w+ ){0,5}(?:off|over|on(?:to)?|down)|(?:split|spilt|spilled|burst|boiled over)|pick(?:ed|ing)? (?:\w+ ){0,3}up by|(?:put|explained|said to be|says? it was) (?:down to|as|from)|(?:mum|mother|dad|father|partner|carer|[hH]istory)(?: \w+)?: |rough ?play|play[- ]?fight\w*|go on)\b[^.;"”’]{0,30}/i;
/** The one place that goes by many names. */
const atSchool = /(?<!\bpre[- ])\b(?:school|playground|PE|class(?:room)?|lunch|yard)\b/i;

type Told = { saying: Saying; words: ReadonlySet<string>; value: string };

/** How many days two tellings of one injury may lie apart. */
const near = 4;

/** What split or spilled stands before the words for it. */
const thingBefore = /^(?:split|spilt|spilled|burst|boiled)/i;

/** Accounts of how somebody came by an injury, within days, that name different things: a scooter and a door. */
export function causeClashes(sayings: readonly Saying[], names: Names): Clash[] {
  const byWhom = new Map<string, Told[]>();
  for (const saying of sayings) {
    const who = whoIn(saying, names);
    if (who === null) continue;
    const found = cause.exec(saying.text);
    if (!found || !isOfInjury(saying)) continue;
    const from = thingBefore.test(found[0]) ? Math.max(0, found.index - 30) : found.index;
    const value = saying.text.slice(from, found.index + found[0].length);
    const words = atSchool.test(value)
      ? ['school']
      : [...names.words(value)].filter((word) => !/^(?:=fall|slip|knock)$/.test(word));
    if (words.length === 0) continue;
    const told = { saying, words: new Set(words), value: value.trim() };
    byWhom.set(who, [...(byWhom.get(who) ?? []), told]);
  }
  return [...byWhom.values()].flatMap((all) => {
    const taken = new Set<Told>();
    return all.flatMap((one): Clash[] => {
      if (taken.has(one)) return [];
      const same = all.filter((other) => other !== one && areNear(one, other));
      const against = same.filter(
        (other) =>
          other.saying.agency !== one.saying.agency && ![...one.words].some((word) => other.words.has(word)),
      );
      if (against.length === 0) return [];
      for (const other of [one, ...same]) taken.add(other);
      return [
        {
          part: 'account given',
          weight: 'must',
          ask: 'How did the injury come about? The accounts differ.',
          sides: [one, ...same].map(({ saying, value }) => ({ value, sayings: [saying] })),
        },
      ];
    });
  });
}

/** A sentence of an injury, or one that says how right after one: its paragraph's words are before it. */
const isOfInjury = ({ text, before }: Saying): boolean =>
  bodySites(text).size > 0 ||
  kindsIn(text).some(({ id }) => id === 'injury') ||
  kindsIn(before.slice(-160)).some(({ id }) => id === 'injury');

const areNear = (a: Told, b: Told): boolean =>
  a.saying.under.some((x) => isClose(x) && b.saying.under.some((y) => isClose(y) && daysApart(x, y) <= near));

/** A day, or a week at most. */
const isClose = (days: Days): boolean => lengthOf(days) <= 7;

/** The one child, or the one adult where no child is named, whose injury it is. */
function whoIn(saying: Saying, names: Names): string | null {
  const { children, areChildrenNamed, heading, text } = saying;
  // Of several adults the one named first is hurt: "Ms Marsh has a cut lip, Mr Kerr hit her".
  const first = names.people.adults(text.split(/[,;:.]/)[0] ?? '');
  const adults = saying.adults.size > 1 ? first : saying.adults;
  const [child, adult] = [[...children][0], [...adults][0]];
  const isOfAdult =
    !areChildrenNamed && adults.size === 1 && (children.size !== 1 || !ofChild.test(`${heading} ${text}`));
  return isOfAdult ? (adult ?? null) : children.size === 1 ? (child ?? null) : null;
}

const ofChild = /\b(?:child|baby|boy|girl|infant|son|daughter|pupil)\b/i;
