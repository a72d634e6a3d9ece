import type { Query, Term } from './query.ts';

/** What FTS5 is asked: `match` finds (null when only filters do), `leaveOut` names what must not be there (null: nothing). */
export type Match = { match: string | null; leaveOut: string | null };

// Everything in quotes is words to FTS5; a zero character would end the expression for it.
const quoted = ({ text, prefix }: Term): string =>
  `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"${prefix ? '*' : ''}`;

/** The terms of a query as expressions of FTS5, safe whatever was typed. */
export function matchOf({ terms }: Query): Match {
  const found = terms.filter(({ not }) => !not).map(quoted);
  const left = terms.filter(({ not }) => not).map(quoted);
  return {
    match: found.length > 0 ? found.join(' AND ') : null,
    leaveOut: left.length > 0 ? left.join(' OR ') : null,
  };
}
