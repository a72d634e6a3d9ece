import { bodySides, bodySites } from '../../language/body-sites.ts';
import { kindsIn } from '../../language/event-kinds.ts';
import type { Clash } from '../clash.ts';
import { daysApart } from '../days.ts';
import type { Saying } from '../saying.ts';

/** Within so many days two tellings of an injury are of one. */
const near = 21;

/** A body map says what it is of by its size and look: "R upper arm, outer | 4 x 2 cm | purple". */
const measured = /\b(?:\d ?[cm]m|marks?|bruis\w*|purple|yellow\w*|oval|linear|petechia\w*)\b/i;

type Told = { saying: Saying; site: string; side: string; child: string };

/** An injury to one part of one child's body that is on the left in one account and on the right in another, told of the same weeks. */
export function sideClashes(sayings: readonly Saying[]): Clash[] {
  const told = sayings.flatMap((saying): Told[] => {
    const [sites, sides] = [[...bodySites(saying.text)], [...bodySides(saying.text)]];
    const [site = ''] = sites;
    const [side = ''] = sides;
    const isInjury = measured.test(saying.text) || kindsIn(saying.text).some(({ id }) => id === 'injury');
    if (sites.length !== 1 || sides.length !== 1 || !isInjury) return [];
    const [child = ''] = saying.children;
    return saying.children.size === 1 ? [{ saying, site, side, child }] : [];
  });
  return [...Map.groupBy(told, ({ child, site }) => `${child} ${site}`).values()].flatMap((same): Clash[] => {
    const [left, right] = ['left', 'right'].map((side) => same.filter((one) => one.side === side)) as [
      Told[],
      Told[],
    ];
    const against = (others: readonly Told[]) => (one: Told) =>
      others.some((other) => one.saying.agency !== other.saying.agency && areNear(one.saying, other.saying));
    const [ofLeft, ofRight] = [left.filter(against(right)), right.filter(against(left))];
    if (ofLeft.length === 0) return [];
    return [
      {
        part: 'side',
        weight: 'must',
        ask: 'Which side was hurt? The accounts differ.',
        sides: [
          { value: 'left', sayings: ofLeft.map(({ saying }) => saying) },
          { value: 'right', sayings: ofRight.map(({ saying }) => saying) },
        ],
      },
    ];
  });
}

const areNear = (a: Saying, b: Saying): boolean =>
  a.under.length === 0 ||
  b.under.length === 0 ||
  a.under.some((one) => b.under.some((other) => daysApart(one, other) <= near));
