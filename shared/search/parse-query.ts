import { filterNames, filters } from './filters.ts';
import { type Query, asksNothing } from './query.ts';
import { type Scanned, scan } from './scan.ts';

/** The most characters and terms that are looked at; more would be a pasted text, not a search. */
export const limits = { characters: 1000, terms: 32 } as const;

const searchable = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Reads what somebody typed: words, "phrases", begin*, -not and the filters. Never refuses: what is not understood is
 * left out or taken as words, and `notUnderstood` says so. `today` (an ISO day) gives the year to a day without one.
 */
export function parseQuery(text: string, today?: string): Query {
  const query: Query = {
    terms: [],
    agencies: [],
    children: [],
    kinds: [],
    conferences: [],
    before: null,
    after: null,
    notUnderstood: null,
  };
  const say = (sentence: string | null) => {
    query.notUnderstood ??= sentence;
  };
  if (text.length > limits.characters)
    say(`Only the first ${limits.characters} characters were looked for: search for fewer words.`);
  const pieces = withValues(scan(text.slice(0, limits.characters).toWellFormed()));
  const operators = /\p{Ll}/u.test(text);
  for (const piece of pieces) {
    const filter =
      piece.field === null ? undefined : Object.hasOwn(filters, piece.field) && filters[piece.field];
    if (filter)
      say(
        searchable.test(piece.value)
          ? filter(query, piece, today)
          : `Write what is meant after ${piece.field}:.`,
      );
    else if (operators && isOperator(piece)) say(operatorSentence(piece.value));
    else {
      if (piece.field !== null && piece.value)
        say(`${piece.field}: is not a filter: write ${filterNames}, or put the words in quotes.`);
      addTerm(query, piece, say);
    }
  }
  if (asksNothing(query) && query.terms.length > 0)
    say(`Add a word to look for: a minus only leaves out, as in bruise -dog.`);
  return query;
}

/** "agency: school" means "agency:school". */
function withValues(pieces: readonly Scanned[]): Scanned[] {
  const kept: Scanned[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    const waits = before?.field && Object.hasOwn(filters, before.field) && !before.value && !before.quoted;
    if (before && waits && piece.field === null && !piece.not)
      kept[kept.length - 1] = {
        ...piece,
        typed: before.typed + piece.typed,
        not: before.not,
        field: before.field,
      };
    else kept.push(piece);
  }
  return kept;
}

const isOperator = ({ quoted, field, value, not, prefix }: Scanned): boolean =>
  !quoted && field === null && !not && !prefix && /^(?:AND|OR|NOT)$/.test(value);

const operatorSentence = (operator: string): string | null =>
  operator === 'AND'
    ? null
    : operator === 'OR'
      ? 'OR is not understood: all words are looked for together; search once for each.'
      : 'NOT is not understood: write a minus before the word to leave out, as in -dog.';

function addTerm(
  query: Query,
  { field, value, not, prefix, quoted, typed }: Scanned,
  say: (sentence: string) => void,
) {
  const text = (field === null ? value : `${field} ${value}`).trim();
  if (!searchable.test(text)) {
    if (prefix) say('A * stands behind the beginning of a word, as in bruis*.');
    return;
  }
  const star = quoted ? -1 : text.indexOf('*');
  if (star >= 0) say(`A * can only stand at the end: ${typed} was looked for as ${text.slice(0, star)}*.`);
  const kept = star >= 0 ? text.slice(0, star) : text;
  if (!searchable.test(kept)) return;
  if (query.terms.length >= limits.terms) say(`Only the first ${limits.terms} words were looked for.`);
  else query.terms.push({ text: kept, prefix: prefix || star >= 0, not });
}
