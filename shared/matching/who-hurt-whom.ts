import type { Clash } from './clash.ts';
import { daysApart } from './days.ts';
import type { Names } from './names.ts';
import type { Saying } from './saying.ts';

const blow =
  /\b(?:struck|hit|punched|pushed|kicked|assaulted|attacked|slapped|bit|headbutted|butted|stabbed|strangled|grabbed|threw .{0,20} at)\b/gi;
/** How many days two accounts may lie apart, or within what stretch they may lie, to be of one quarrel. */
const near = 2;
const longest = 31;

/** Further apart, of the same two people, it is still worth a look. */
const far = 180;

type Told = { saying: Saying; by: string; at: string };

/** One quarrel in which one account has the first strike the second, and another the second strike the first. */
export function whoHurtWhomClashes(sayings: readonly Saying[], names: Names): Clash[] {
  const told = sayings.flatMap((saying) => blowsIn(saying, names));
  return told.flatMap((one, index): Clash[] => {
    const against = told
      .slice(index + 1)
      .filter(
        (other) => other.by === one.at && other.at === one.by && apart(one.saying, other.saying) <= far,
      );
    if (against.length === 0) return [];
    const isNear = against.some(({ saying }) => apart(one.saying, saying) <= near);
    return [
      {
        part: 'who hurt whom',
        weight: isNear ? 'must' : 'consider',
        ask: 'Who struck whom? The accounts differ.',
        sides: [
          { value: one.saying.text, sayings: [one.saying] },
          { value: 'the other', sayings: against.map(({ saying }) => saying) },
        ],
      },
    ];
  });
}

/** The blows that a saying tells of, where it is plain who struck whom. */
function blowsIn(saying: Saying, { people }: Names): Told[] {
  const { text, children, adults, theChild } = saying;
  const ofChild: Iterable<string> = theChild === null ? children : [theChild];
  const young = theChild === null ? children : new Set([theChild]);
  const who = (words: string) => {
    const named = [...people.children(words), ...people.adults(words, ofChild)];
    if (named.length > 0) return named;
    // "He" and "him" are the one child, or the one adult, whom the saying is about.
    return /\b(?:he|she|him|her)\b/i.test(words) ? [...(young.size === 1 ? young : adults)] : [];
  };
  let last: string[] = [];
  return [...text.matchAll(blow)].flatMap((found): Told[] => {
    if (/\b(?:was|were|been) $/i.test(text.slice(0, found.index))) return [];
    const clauseStart = Math.max(
      ...[', ', '; ', ' and ', ' that '].map((cut) => text.lastIndexOf(cut, found.index)),
    );
    const before = text.slice(Math.max(0, clauseStart), found.index);
    const after = text.slice(found.index + found[0].length).split(/[,;.]| and /)[0] ?? '';
    const own = who(before);
    // "Punched the glass and then pushed him": who did the one did the other.
    const by = own.length === 0 && /^ and (?:then )?$/.test(before) ? last : own;
    last = by;
    const at = who(after);
    const [striker, struck] = [by[0], at[0]];
    return by.length === 1 && at.length === 1 && striker && struck && striker !== struck
      ? [{ saying, by: striker, at: struck }]
      : [];
  });
}

/** How many days two accounts lie apart, each given within a month; none in one report. */
function apart(a: Saying, b: Saying): number {
  if (a.evidence.file === b.evidence.file) return 0;
  const [one, other] = [a, b].map(({ under }) => under.filter((x) => x.last - x.first <= longest));
  return Math.min(Infinity, ...(one ?? []).flatMap((x) => (other ?? []).map((y) => daysApart(x, y))));
}
