import { type Days, daysApart, lengthOf } from '../days.ts';
import type { Names } from '../names.ts';
import type { Saying } from '../saying.ts';
import { anyHurt, hurtsIn } from './injury-talk.ts';
import { type Mechanism, mechanismIn } from './mechanism.ts';

/** One account of how somebody came by an injury: who was hurt where that is plain, who else it can have been, what, and when. */
export type CauseAccount = Mechanism & {
  saying: Saying;
  who: string | null;
  /** Null where it can have been anybody. */
  maybe: ReadonlySet<string> | null;
  hurts: ReadonlySet<string>;
  days: readonly Days[];
};

/** The account that a saying gives of an injury, if it gives one. */
export function accountIn(saying: Saying, names: Names): CauseAccount[] {
  const mechanism = mechanismIn(saying.text, names);
  if (!mechanism) return [];
  const hurts = hurtsIn(saying);
  const days = saying.under.filter((one) => lengthOf(one) <= 7);
  const who = whoIn(saying, names);
  // Away from its injury an explanation stands alone: "It was the scooter", among what parents say.
  const isQuoted = days.length === 0 && /["“]/.test(saying.text);
  if (hurts.size === 0 && !isQuoted && (who === null || days.length === 0)) return [];
  if (mechanism.things.size === 0 && !mechanism.byHand && !mechanism.byMishap) return [];
  const maybe = isOfSpeaker(saying) ? null : new Set([...saying.children, ...saying.adults]);
  return [{ ...mechanism, saying, who, maybe, hurts, days }];
}

/** How many days two tellings of one injury may lie apart, and how many where they name the same hurt or the same thing. */
const near = 4;
const nearOfSame = 16;

/** So many characters apart in one report undated accounts can be of one injury. */
const close = 800;

/**
 * Whether two accounts are of one injury: of one person within days of each other, or within a fortnight with the same hurt or
 * thing; where one is undated or does not say of whom, with the same hurt or thing.
 */
export function areOfOne(a: CauseAccount, b: CauseAccount): boolean {
  if (!canBeOne(a, b)) return false;
  const isSameHurt = shares(a.hurts, b.hurts);
  const isSame = isSameHurt || shares(a.things, b.things);
  const isOpen = a.hurts.size === 0 && b.hurts.size === 0;
  if (a.days.length === 0 || b.days.length === 0)
    return (
      shares(telling(a.things), b.things) ||
      ((isSameHurt || (a.days.length === b.days.length && (a.hurts.has(anyHurt) || b.hurts.has(anyHurt)))) &&
        (a.saying.evidence.file !== b.saying.evidence.file ||
          Math.abs(a.saying.evidence.start - b.saying.evidence.start) <= close))
    );
  const apart = Math.min(...a.days.flatMap((x) => b.days.map((y) => daysApart(x, y))));
  const isSure = a.who !== null && b.who !== null && !isOpen;
  return apart <= (isSame ? (isSure ? nearOfSame : near) : isSure ? near : -1);
}

/** Without what is in every home. */
const telling = (things: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...things].filter((thing) => !/^=?(?:bed|door|sofa|stairs|floor|kitchen|tabl|home)$/.test(thing)));

function canBeOne(a: CauseAccount, b: CauseAccount): boolean {
  if (a.who !== null && b.who !== null) return a.who === b.who;
  const [one, other] = [a.maybe, b.maybe];
  return one === null || other === null || [...one].some((id) => other.has(id));
}

/** Something in common that is not too general to tell one injury from another. */
const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => one !== 'injury' && one !== anyHurt && b.has(one));

const speaks =
  /^\W*(?:\S+ ){0,3}?(?:said|says?|stated|states|told|reported|explained|account|gave|sent|text\w*|rang|confirmed|denie[sd]|claim\w*|replied|history|believes)\b|^\W*(?:\S+ ){0,2}\S+:/i;

const quoted = /["“][^"”]*["”]?|['‘]\w[^'’]*['’](?!\w)/g;

/** "Ty pushed me": whoever speaks is hurt, not whom they name. */
const isOfSpeaker = ({ text }: Saying): boolean => /["“'‘][^"”]*\b(?:me|my)\b/.test(text);

/** The one child, or the one adult where no child is named, whose injury it is. */
function whoIn(saying: Saying, names: Names): string | null {
  const { areChildrenNamed, heading, text } = saying;
  const outside = names.people.children(text.replaceAll(quoted, ' '));
  const isTold = areChildrenNamed && isOfSpeaker(saying);
  const children = isTold ? outside : saying.children;
  if (isTold && children.size === 0) return null;
  // Of several adults the one named first is hurt: "Ms Marsh has a cut lip, Mr Kerr hit her".
  const first = names.people.adults(text.split(/[,;:.]/)[0] ?? '');
  const hurt = saying.adults.size > 1 && first.size > 0 ? first : saying.adults;
  const adults =
    saying.areAdultsNamed &&
    speaks.test(text) &&
    !/\bsaid (?:she|he) (?:\w+ )?(?:walked|fell|slipped|banged)/i.test(text)
      ? new Set<string>()
      : hurt;
  const [child, adult] = [[...children][0], [...adults][0]];
  const isOfAdult =
    !areChildrenNamed && adults.size === 1 && (children.size !== 1 || !ofChild.test(`${heading} ${text}`));
  return isOfAdult ? (adult ?? null) : children.size === 1 ? (child ?? null) : null;
}

const ofChild = /\b(?:child|baby|boy|girl|infant|son|daughter|pupil)\b/i;
