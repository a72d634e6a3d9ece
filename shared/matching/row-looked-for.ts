import type { LogEntry } from '../domain/agency-log.ts';
import { kindsIn } from '../language/event-kinds.ts';
import { type Days, daysApart, eventDays, lengthOf } from './days.ts';
import type { Names } from './names.ts';
import type { Piece } from './piece.ts';

/** A row of a log as it is looked for in a report: its days, words, quotes, kinds, figures and the names of people outside the family. */
export type LookedFor = {
  days: readonly Days[];
  words: ReadonlySet<string>;
  said: readonly string[];
  /** Its kinds that weigh when they are left out. */
  kinds: ReadonlySet<string>;
  /** What a piece of that day has to be of: the kinds that weigh, or any where none does. */
  ofTheDay: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  outsiders: readonly string[];
};

/** Reads a row for what to look for; `words` are its telling words, `said` what it quotes. */
export function lookedFor(
  { category, text: { text: whole } }: LogEntry,
  days: readonly Days[],
  words: ReadonlySet<string>,
  said: readonly string[],
  names: Names,
): LookedFor {
  const text = names.plain(whole);
  const kinds = kindsIn(text).filter(({ gravity }) => gravity !== 'consider');
  const ofTheDay = kinds.length > 0 ? kinds : kindsIn(`${names.plain(category)}. ${text}`);
  return {
    days,
    words,
    said,
    kinds: new Set(kinds.map(({ id }) => id)),
    ofTheDay: new Set(ofTheDay.map(({ id }) => id)),
    figures: figuresIn(text),
    outsiders: outsidersIn(text, names),
  };
}

/** The day under which a row stands, and those that its words point to ("Dad says she went off on Saturday"). */
export function rowDays({ when, text }: Pick<LogEntry, 'when' | 'text'>): Days[] {
  const all = eventDays(when, text.text).filter((one) => lengthOf(one) <= 4);
  return [...new Map(all.map((one) => [`${one.from} ${one.to}`, one])).values()];
}

/** Whether a piece is of the very day of a row, and not of the next. */
export const isOfTheDay = (piece: Piece, { days }: LookedFor): boolean =>
  days.some((day) => piece.days.some((one) => daysApart(day, one) === 0));

/** Whether what a piece of that day says is the row: one word is enough beside a kind, in a short row, or with a figure or a name. */
export const tellsOfTheDay = (piece: Piece, row: LookedFor, bits: number): boolean =>
  (bits >= 1.3 && row.words.size <= 6) ||
  (bits > 0 && kindsIn(piece.plain).some(({ id }) => row.ofTheDay.has(id))) ||
  (row.figures.size > 0 && [...figuresIn(piece.plain)].some((figure) => row.figures.has(figure))) ||
  namesOutsider(piece, row);

/** Whether a piece names somebody or some place, not of the family, that the row names. */
export const namesOutsider = ({ plain }: Piece, { outsiders }: LookedFor): boolean =>
  outsiders.some((name) => new RegExp(`\\b${name}\\b`).test(plain));

/** Times, sums, sizes and other figures that nobody writes by chance: "11.20", "£140", "9". */
export const figuresIn = (text: string): Set<string> =>
  new Set(
    [
      ...text.matchAll(
        /£\d+|\b\d{1,2}[.:]\d{2}(?!\d)|\b\d+(?:\.\d+)?(?= ?(?:cm|mm|kg|g|mg|%))|\b(?!(?:19|20)\d\d\b)\d{3,}\b/g,
      ),
    ].map(([figure]) => figure.replace(':', '.').replace(/^0(?=\d\.)/, '')),
  );

/** Days and months, which begin with a capital and name nobody. */
const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|English|Year|School)/;

/** Names within sentences that are of no one in the family: "a boyfriend called Tyler", "Mum is in Poland". */
const outsidersIn = (text: string, names: Names): string[] => [
  ...new Set(
    [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu)]
      .map(([word]) => word)
      .filter(
        (word) => !calendar.test(word) && !names.people.names.has(word.toLowerCase()) && !roles.test(word),
      ),
  ),
];

const roles =
  /^(?:Mum|Mummy|Mama|Mother|Dad|Daddy|Father|Nan|Nana|Nanny|Gran|Granny|Uncle|Aunt|Auntie|Head|Police|Social|Children|Family|Miss|Team|Worker|Officer|Teacher|Nurse|Mrs)/;
