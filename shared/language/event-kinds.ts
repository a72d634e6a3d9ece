import { type Gravity, kindWords } from './event-kind-words.ts';
import { sexualPassages } from './sexual-behaviour.ts';

/**
 * A kind of thing that happens in a family's life. `bits` is how much it says that two accounts share it; `gravity` is how
 * much it weighs when a report leaves it out.
 */
export type EventKind = { id: string; name: string; bits: number; gravity: Gravity };

const searches = kindWords.map(([id, name, bits, gravity, sources]) => ({
  kind: { id, name, bits, gravity } satisfies EventKind,
  match: new RegExp(`\\b(?:${sources.join('|')})`, 'i'),
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

/** The kinds that a text shows, gravest first. */
export function kindsIn(text: string): EventKind[] {
  const found = searches.filter(({ match }) => match.test(text)).map(({ kind }) => kind);
  return sexualPassages(text).length > 0 ? [sexual, ...found] : found;
}

/** A kind by its id. */
export const eventKind = (id: string): EventKind | undefined => byId.get(id);
