import type { Clash } from './clash.ts';
import { daysApart } from './days.ts';
import type { Names } from './names.ts';
import type { Saying } from './saying.ts';

const blow =
  /\b(?:struck|hit|punched|pushed|kicked|assaulted|attacked|slapped|bit|headbutted|butted|stabbed|strangled|grabbed|threw .{0,20} at)\b/i;
/** How many days two accounts may lie apart, or within what stretch they may lie, to be of one quarrel. */
const near = 2;
const longest = 31;

type Told = { saying: Saying; by: string; at: string };

/** One quarrel in which one account has the first strike the second, and another the second strike the first. */
export function whoHurtWhomClashes(sayings: readonly Saying[], { people }: Names): Clash[] {
  const everyone = (text: string, about: Iterable<string>) => [
    ...people.children(text),
    ...people.adults(text, about),
  ];
  const told = sayings.flatMap((saying): Told[] => {
    const { text, children, adults } = saying;
    const found = blow.exec(text);
    if (!found || /\b(?:was|were|been) $/i.test(text.slice(0, found.index))) return [];
    const clauseStart = Math.max(
      ...[', ', '; ', ' and ', ' that '].map((cut) => text.lastIndexOf(cut, found.index)),
    );
    const before = text.slice(Math.max(0, clauseStart), found.index);
    const after = text.slice(found.index + found[0].length).split(/[,;.]| and /)[0] ?? '';
    const one = (words: string) => {
      const named = everyone(words, children);
      if (named.length > 0) return named;
      // "He" and "him" are the one child, or the one adult, whom the saying is about.
      return /\b(?:he|she|him|her)\b/i.test(words) ? [...(children.size === 1 ? children : adults)] : [];
    };
    const [by, at] = [one(before), one(after)];
    const [striker, struck] = [by[0], at[0]];
    return by.length === 1 && at.length === 1 && striker && struck && striker !== struck
      ? [{ saying, by: striker, at: struck }]
      : [];
  });
  return told.flatMap((one, index): Clash[] => {
    const against = told
      .slice(index + 1)
      .filter((other) => other.by === one.at && other.at === one.by && areNear(one.saying, other.saying));
    return against.length === 0
      ? []
      : [
          {
            part: 'who hurt whom',
            weight: 'must',
            ask: 'Who struck whom? The accounts differ.',
            sides: [
              { value: one.saying.text, sayings: [one.saying] },
              { value: 'the other', sayings: against.map(({ saying }) => saying) },
            ],
          },
        ];
  });
}

const areNear = (a: Saying, b: Saying): boolean =>
  a.under.some(
    (x) =>
      x.last - x.first <= longest &&
      b.under.some((y) => y.last - y.first <= longest && daysApart(x, y) <= near),
  ) || a.evidence.file === b.evidence.file;
