import type { SearchKind } from '../domain/search-result.ts';

/** A word or phrase to look for, or (`not`) to leave out; `prefix` takes every word that begins like its last one. */
export type Term = { text: string; prefix: boolean; not: boolean };

/** One value that a filter takes, or (`not`) leaves out. */
export type Chosen<T extends string = string> = { value: T; not: boolean };

/**
 * What somebody looks for. All terms must be there; of the values of one filter, one is enough. `agencies` are agency
 * identifiers, `children` and `conferences` the folded beginnings of words of their names. `before` and `after` are ISO
 * days, themselves left out. `notUnderstood` is one sentence on what was typed and not understood, null when all was.
 */
export type Query = {
  terms: Term[];
  agencies: Chosen[];
  children: Chosen[];
  kinds: Chosen<SearchKind>[];
  conferences: Chosen[];
  before: string | null;
  after: string | null;
  notUnderstood: string | null;
};

/** Whether a query asks for anything: it leaves out only from what a word or a filter has found. */
export const asksNothing = (query: Query): boolean =>
  query.before === null &&
  query.after === null &&
  [...query.terms, ...query.agencies, ...query.children, ...query.kinds, ...query.conferences].every(
    ({ not }) => not,
  );
