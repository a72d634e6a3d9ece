import { type Gravity, kindWords } from './event-kind-words.ts';
import { requiredWords } from './required-words.ts';
import { serviceKindWords } from './service-kind-words.ts';
import { sexualPassages } from './sexual-behaviour.ts';
import { sieveOf } from './sieve.ts';

/**
 * A kind of thing that happens in a family's life. `bits` is how much it says that two accounts share it; `gravity` is how
 * much it weighs when a report leaves it out.
 */
export type EventKind = { id: string; name: string; bits: number; gravity: Gravity };

const searches = [...kindWords, ...serviceKindWords].map(([id, name, bits, gravity, sources]) => ({
  kind: { id, name, bits, gravity } satisfies EventKind,
  matches: sources.map((source) => new RegExp(`\\b(?:${source})`, 'i')),
}));
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

/** Looks for some of the kinds; what cannot match, by the words of a text, is not searched. */
function finder(among: typeof searches): (text: string) => EventKind[] {
  const all = among.flatMap(({ kind, matches }) => matches.map((match) => ({ kind, match })));
  const sieve = sieveOf(all.map(({ match }) => requiredWords(match.source)));
  return (text) => {
    const found: EventKind[] = [];
    for (const at of sieve({ text, start: 0, end: text.length })) {
      const one = all[at];
      if (one && found.at(-1) !== one.kind && one.match.test(text)) found.push(one.kind);
    }
    return sexualPassages(text).length > 0 ? [sexual, ...found] : found;
  };
}

/** The kinds that a text shows, gravest first. */
export const kindsIn = finder(searches);

/** The kinds that a text shows and that weigh when they are left out: no routine contacts. */
export const graveKindsIn = finder(searches.filter(({ kind }) => kind.gravity !== 'consider'));

/** A kind by its id. */
export const eventKind = (id: string): EventKind | undefined => byId.get(id);
