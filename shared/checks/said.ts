import { stretchesOf } from '../base/stretches.ts';
import type { Audience } from '../domain/audience.ts';
import type { ChildId } from '../domain/child.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Passage } from '../domain/passage.ts';
import { recordsHeading, type SectionKey } from '../domain/section.ts';
import { type Stretch, sentences } from '../language/sentences.ts';

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

/** What the author of a contribution wrote: its statements, the events and fields that stand in none, each once. */
export function saidIn(contribution: Contribution): Said {
  const said = known.get(contribution) ?? laidOut(placesOf(contribution));
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

function laidOut(places: readonly Place[]): Said {
  const all: Sentence[] = [];
  const byWord = new Map<string, number[]>();
  for (const place of places)
    for (const sentence of sentences(place.passage.text)) {
      for (const [word] of sentence.text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
        const at = byWord.get(word);
        if (at) at.push(all.length);
        else byWord.set(word, [all.length]);
      }
      all.push({ ...sentence, place, at: all.length });
    }
  const found = new Map<RegExp, Sentence[]>();
  const holding = (word: RegExp): Sentence[] => {
    const before = found.get(word);
    if (before) return before;
    const at = new Set<number>();
    for (const [each, where] of byWord) if (word.test(each)) for (const one of where) at.add(one);
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
    count: (word) => {
      let sum = 0;
      for (const [each, where] of byWord) if (word.test(each)) sum += where.length;
      return sum;
    },
    next: (sentence) => {
      const after = all[sentence.at + 1];
      return after?.place === sentence.place ? after : undefined;
    },
  };
}
