import { type Gravity, kindWords } from './event-kind-words.ts';
import { requiredWords } from './required-words.ts';
import { sexualPassages } from './sexual-behaviour.ts';
import { sieveOf } from './sieve.ts';

/**
 * A kind of thing that happens in a family's life. `bits` is how much it says that two accounts share it; `gravity` is how
 * much it weighs when a report leaves it out.
 */
export type EventKind = { id: string; name: string; bits: number; gravity: Gravity };

// What none of a kind's sources can match, by the words in it, is not searched.
const sieve = sieveOf(
  kindWords.flatMap(([, , , , sources]) => sources.map((source) => requiredWords(`\\b(?:${source})`))),
);
let sourcesSoFar = 0;

const searches = kindWords.map(([id, name, bits, gravity, sources]) => {
  const first = sourcesSoFar;
  sourcesSoFar += sources.length;
  return {
    kind: { id, name, bits, gravity } satisfies EventKind,
    match: new RegExp(`\\b(?:${sources.join('|')})`, 'i'),
    sources: sources.map((_, at) => first + at),
  };
});

/** Every kind but sexualised behaviour, gravest first. */
export const eventKinds: readonly EventKind[] = searches.map(({ kind }) => kind);

/** Sexualised behaviour has its own, wider lexicon. */
const sexual: EventKind = {
  id: 'sexualised-behaviour',
  name: 'sexualised behaviour',
  bits: 5,
  gravity: 'must',
};

const byId = new Map([sexual, ...eventKinds].map((kind) => [kind.id, kind]));

/** The kinds that a text shows, gravest first. */
export function kindsIn(text: string): EventKind[] {
  const may = sieve({ text, start: 0, end: text.length });
  const found = searches
    .filter(({ match, sources }) => sources.some((source) => may[source] === 1) && match.test(text))
    .map(({ kind }) => kind);
  return sexualPassages(text).length > 0 ? [sexual, ...found] : found;
}

/** A kind by its id. */
export const eventKind = (id: string): EventKind | undefined => byId.get(id);
