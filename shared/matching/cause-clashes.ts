import { bodySites } from '../language/body-sites.ts';
import { kindsIn } from '../language/event-kinds.ts';
import type { Clash } from './clash.ts';
import { daysApart } from './days.ts';
import type { Names } from './names.ts';
import type { Saying } from './saying.ts';

const cause =
  /\b(?:(?:fell|fallen|falls?|falling|came|rolled|tumbled|slipped|knocked|pushed) (?:off|from|on|over|down|out of|at|in|onto|against)|tripped(?: (?:on|over))?|walked into|ran into|banged (?:\w+ ){0,3}on|hit (?:\w+ ){0,3}on|caught (?:\w+ ){0,2}(?:on|in)|bit(?:ten)? by|scratched by|dropped by|trapped (?:\w+ ){0,2}in|knocked (?:her|him) over|(?:had|have) knocked|held (?:him|her) too|from (?:boxing|fighting|wrestling|play(?:ing|-?fighting))|done by|did it|blamed|rough ?play|play[- ]?fight\w*|go on)\b[^.;"”’]{0,30}/i;
/** Places that are one to whoever tells of them. */
const places: readonly RegExp[] = [
  /\b(?:school|playground|PE|class(?:room)?|lunch|yard)\b/i,
  /\b(?:nursery|pre-?school)\b/i,
];

type Told = { saying: Saying; child: string; words: ReadonlySet<string>; value: string };

/** How many days two tellings of one injury may lie apart. */
const near = 4;

/** Accounts of how one child came by an injury, within days, that name different things: a scooter and a door. */
export function causeClashes(sayings: readonly Saying[], names: Names): Clash[] {
  const byChild = new Map<string, Told[]>();
  for (const saying of sayings) {
    if (saying.children.size !== 1 || !saying.under.some(({ isSure }) => isSure)) continue;
    const found = cause.exec(saying.text);
    const [child = ''] = saying.children;
    if (!found || !isOfInjury(saying)) continue;
    const place = places.find((match) => match.test(found[0]));
    const words = new Set(
      [...names.words(found[0])].filter(
        (word) => !/^=?(?:fall|fell|trip|slip|knock|door(?!s))$/.test(word) || word === '=door',
      ),
    );
    if (words.size === 0 && !place) continue;
    const told = {
      saying,
      child,
      words: place ? new Set([String(places.indexOf(place))]) : words,
      value: found[0].trim(),
    };
    byChild.set(child, [...(byChild.get(child) ?? []), told]);
  }
  return [...byChild.values()].flatMap((all) => {
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
          ask: 'How did the child come by the injury? The accounts differ.',
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
  (before !== '' && kindsIn(before.slice(-160)).some(({ id }) => id === 'injury'));

const areNear = (a: Told, b: Told): boolean =>
  a.saying.under.some((x) => x.isSure && b.saying.under.some((y) => y.isSure && daysApart(x, y) <= near));
