import { agencies } from '../domain/agency.ts';
import { SearchKind } from '../domain/search-result.ts';
import { daySpan } from './day-span.ts';
import { fold } from './fold.ts';
import type { Query } from './query.ts';
import type { Scanned } from './scan.ts';

/** Puts one filter into a query, or answers with the sentence that says why it could not. */
export type Filter = (query: Query, piece: Scanned, today: string | undefined) => string | null;

const searchKinds = SearchKind.options;

const kindOf = (value: string): SearchKind | undefined =>
  searchKinds.find((kind) => kind === value || `${kind}s` === value);

const slugOf = (words: string): string => words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The agencies that a word means by identifier, tag or the beginning of the name; the word itself when none is listed. */
function agenciesOf(value: string): string[] {
  const slug = slugOf(value);
  const meant = Object.entries(agencies).filter(
    ([id, { name, tag }]) => id === slug || fold(tag) === value || slugOf(fold(name)).startsWith(slug),
  );
  const exact = meant.filter(([id]) => id === slug);
  const found = (exact.length > 0 ? exact : meant).map(([id]) => id);
  return found.length > 0 ? found : [slug];
}

const byDay =
  (side: 'before' | 'after'): Filter =>
  (query, { not, typed, value }, today) => {
    const other = side === 'before' ? 'after' : 'before';
    if (not) return `${typed} is not understood: write ${other}: in place of -${side}:.`;
    const days = daySpan(value, today);
    if (!days) return `${typed} is not a date: write ${side}:2026-03 or ${side}:14/02/2026.`;
    const day = side === 'before' ? days.from : days.to;
    const already = query[side];
    const nearer = already !== null && (side === 'before' ? already < day : already > day);
    query[side] = nearer ? already : day;
    return query.before !== null && query.after !== null && query.before <= query.after
      ? 'Nothing can be before the one day and after the other: look at before: and after:.'
      : null;
  };

/** The filters by the word before the colon. */
export const filters: Readonly<Record<string, Filter>> = {
  agency: (query, { not, value }) => {
    query.agencies.push(...agenciesOf(fold(value)).map((id) => ({ value: id, not })));
    return null;
  },
  child: (query, { not, value }) => {
    query.children.push({ value: fold(value), not });
    return null;
  },
  in: (query, { not, value }) => {
    query.conferences.push({ value: fold(value), not });
    return null;
  },
  kind: (query, { not, value, typed }) => {
    const kind = kindOf(fold(value));
    if (!kind)
      return `${typed} is not understood: kind: takes ${searchKinds.slice(0, -1).join(', ')} or ${searchKinds.at(-1)}.`;
    query.kinds.push({ value: kind, not });
    return null;
  },
  before: byDay('before'),
  after: byDay('after'),
};

/** The words that can stand before a colon, for people. */
export const filterNames = 'agency:, child:, kind:, before:, after: and in:';
