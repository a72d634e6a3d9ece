import { type Recall, askAnew } from '../base/recall.ts';
import { stretchesOf } from '../base/stretches.ts';
import type { Audience } from '../domain/audience.ts';
import type { ChildId } from '../domain/child.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Passage } from '../domain/passage.ts';
import { recordsHeading, type SectionKey } from '../domain/section.ts';
import { type Stretch, sentences } from '../language/sentences.ts';
import { mostSpellings, numberOf } from '../language/spellings.ts';

/** A passage of the report as its author wrote it, with where it stands (a JSON Pointer), about whom and for whom. */
export type Place = {
  passage: Passage;
  pointer: string;
  section: SectionKey;
  heading: string;
  children: readonly ChildId[];
  audience: Audience;
};

/** A sentence of the report; `start` and `end` are those of its passage, `at` its number. */
export type Sentence = Stretch & { place: Place; at: number };

/** What an author wrote, laid out once for all checks: passages by section, sentences by the words in them. */
export type Said = {
  places: readonly Place[];
  /** The passages of some sections. */
  under: (...sections: SectionKey[]) => readonly Place[];
  /** The sentences, in order, that hold a word (lower case, no hyphen) that `word` matches, and that `match` matches as a whole. */
  find: (word: RegExp, match?: RegExp) => Sentence[];
  /** Whether there is such a sentence. */
  holds: (word: RegExp, match?: RegExp) => boolean;
  /** How many words there are that `word` matches. */
  count: (word: RegExp) => number;
  /** The sentence that follows in the same passage. */
  next: (sentence: Sentence) => Sentence | undefined;
};

/** Sections and headings under which records are printed that stand in the contribution by themselves. */
const printed: ReadonlySet<string> = new Set(['declarations', 'services', 'requests']);
const printedUnder: ReadonlySet<string> = new Set([
  'Questions to every author',
  'Disclosure decisions',
  recordsHeading,
]);

const known = new WeakMap<Contribution, Said>();

/**
 * What the author of a contribution wrote: its statements, the events and fields that stand in none, each once; laid out once for a
 * contribution, with what `recall` remembers of its passages.
 */
export function saidIn(contribution: Contribution, recall: Recall = askAnew): Said {
  const before = known.get(contribution);
  if (before) return before;
  const said = laidOut(placesOf(contribution), recall);
  known.set(contribution, said);
  return said;
}

function placesOf({ statements, events, fields }: Contribution): Place[] {
  const rows = stretchesOf(events.map(({ what }) => what));
  const own = statements.flatMap((one, at): Place[] =>
    printed.has(one.section) || printedUnder.has(one.heading)
      ? []
      : [{ ...one, pointer: `/statements/${at}` }],
  );
  // What was typed into fields is taken without the labels before it, which are not the author's words.
  const within = stretchesOf(
    statements.flatMap(({ heading, passage }) => (heading === recordsHeading ? [] : [passage])),
  );
  const told = events.flatMap(({ what, outcome, children, audience }, at): Place[] =>
    [what, outcome].flatMap((passage, part) =>
      passage && !within.hold(passage.start, passage.end)
        ? [
            {
              passage,
              pointer: `/events/${at}/${part === 0 ? 'what' : 'outcome'}`,
              section: 'chronology',
              heading: '',
              children,
              audience,
            },
          ]
        : [],
    ),
  );
  const usual = statements[0]?.audience ?? 'professionals';
  const labelled = fields.flatMap(({ passage, section, label, children }, at): Place[] =>
    within.hold(passage.start, passage.end) || rows.hold(passage.start, passage.end)
      ? []
      : [{ passage, pointer: `/fields/${at}`, section, heading: label, children, audience: usual }],
  );
  return [...own, ...told, ...labelled];
}

/** The sentences of a passage, each with its words in small letters. */
const wordsBySentence = (text: string): { sentence: Stretch; words: readonly string[] }[] =>
  sentences(text).map((sentence) => ({
    sentence,
    words: sentence.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  }));

/** A word of the report (in small letters), the number of its spelling, and the sentences in which it stands, once for each time. */
type Word = { word: string; id: number; where: number[] };

// Whether a spelling is one of those that an expression looks for is found out once: 1 where it is not, 2 where it is.
const verdicts = new WeakMap<RegExp, Uint8Array>();

/** The words that an expression looks for. */
function among(all: readonly Word[], match: RegExp): Word[] {
  let verdict = verdicts.get(match);
  if (!verdict) verdicts.set(match, (verdict = new Uint8Array(mostSpellings)));
  const these: Word[] = [];
  for (const one of all) {
    const told = verdict[one.id] ?? 0;
    const is = told === 0 ? match.test(one.word) : told === 2;
    if (told === 0 && one.id >= 0) verdict[one.id] = is ? 2 : 1;
    if (is) these.push(one);
  }
  return these;
}

function laidOut(places: readonly Place[], recall: Recall): Said {
  const all: Sentence[] = [];
  const byWord = new Map<string, Word>();
  for (const place of places)
    for (const { sentence, words } of recall(wordsBySentence, place.passage.text)) {
      for (const word of words) {
        const met = byWord.get(word);
        if (met) met.where.push(all.length);
        else byWord.set(word, { word, id: numberOf(word, 0, word.length), where: [all.length] });
      }
      all.push({ text: sentence.text, start: sentence.start, end: sentence.end, place, at: all.length });
    }
  const words = [...byWord.values()];
  const found = new Map<RegExp, Sentence[]>();
  const holding = (word: RegExp): Sentence[] => {
    const before = found.get(word);
    if (before) return before;
    const at = new Set<number>();
    for (const { where } of among(words, word)) for (const one of where) at.add(one);
    const these = [...at].sort((a, b) => a - b).flatMap((one) => all[one] ?? []);
    found.set(word, these);
    return these;
  };
  const find = (word: RegExp, match?: RegExp) =>
    match ? holding(word).filter(({ text }) => match.test(text)) : [...holding(word)];
  return {
    places,
    under: (...sections) => places.filter(({ section }) => sections.includes(section)),
    find,
    holds: (word, match) =>
      match ? holding(word).some(({ text }) => match.test(text)) : holding(word).length > 0,
    count: (word) => among(words, word).reduce((sum, { where }) => sum + where.length, 0),
    next: (sentence) => {
      const after = all[sentence.at + 1];
      return after?.place === sentence.place ? after : undefined;
    },
  };
}
