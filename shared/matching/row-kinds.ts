import type { LogEntry } from '../domain/agency-log.ts';
import { contentWords, isIdea } from '../language/content-words.ts';
import { type EventKind, eventKind, kindsIn } from '../language/event-kinds.ts';
import { dayNumber, daysOf } from './days.ts';

const order = { must: 0, should: 1, consider: 2 } as const;
const gravest = (kinds: readonly EventKind[]): EventKind | null =>
  [...kinds].sort((a, b) => order[a.gravity] - order[b.gravity])[0] ?? null;

/** Rows that say nothing a conference needs, however they are worded. */
const routine =
  /\b(?:positive|achievement|reward|praise|attendance|late|absence|lunch money|uniform order|trip)\b/i;
/** Rows of the agency's own office work. */
const office = /\b(?:external agency|admin\w*|conference report|meeting|conversation|contact log|elsa)\b/i;

/** The gravest kind of each row of a log, by its reference to the row; null for a row that is routine. */
export function rowKinds(
  entries: readonly LogEntry[],
  names: ReadonlySet<string>,
): Map<LogEntry, EventKind | null> {
  const own = new Map(entries.map((entry) => [entry, kindOf(entry)]));
  return new Map(entries.map((entry) => [entry, inherited(entry, own, names)]));
}

function kindOf(entry: LogEntry): EventKind | null {
  const fromWords = gravest(kindsIn(entry.text.text));
  const fromBoth = gravest(kindsIn(`${entry.category}. ${entry.text.text}. ${entry.action?.text ?? ''}`));
  const kind =
    fromWords && fromBoth && order[fromWords.gravity] <= order[fromBoth.gravity] ? fromWords : fromBoth;
  if (kind && kind.gravity !== 'consider') return kind;
  if (/\bdisclos|child'?s? (?:voice|words)|said to\b/i.test(entry.category)) return disclosure;
  if (routine.test(entry.category) || office.test(entry.category)) return null;
  return kind ?? otherConcern;
}

const disclosure: EventKind = {
  id: 'child-voice',
  name: "the child's own words",
  bits: 1,
  gravity: 'should',
  match: /(?!)/,
};
const otherConcern: EventKind = {
  id: 'other',
  name: 'a concern',
  bits: 1,
  gravity: 'consider',
  match: /(?!)/,
};

/** A row that follows on a graver one, by the same other child's initials or the same things within days, is of that matter. */
function inherited(
  entry: LogEntry,
  own: ReadonlyMap<LogEntry, EventKind | null>,
  names: ReadonlySet<string>,
): EventKind | null {
  const mine = own.get(entry) ?? null;
  if (mine?.gravity === 'must') return mine;
  const day = daysOf(entry.when)[0];
  if (!day) return mine;
  const initials = initialsIn(entry);
  const ideas = new Set([...contentWords(entry.text.text, names)].filter(isIdea));
  for (const [other, kind] of own) {
    const theirs = daysOf(other.when)[0];
    if (!theirs || other === entry || kind?.gravity !== 'must') continue;
    const later = dayNumber(day.from) - dayNumber(theirs.from);
    if (later < 0 || later > 31) continue;
    const samePerson = [...initials].some((one) => initialsIn(other).has(one));
    const sameThings =
      later <= 5 && [...contentWords(other.text.text, names)].filter((word) => ideas.has(word)).length >= 2;
    if (samePerson || sameThings) return eventKind(kind.id) ?? kind;
  }
  return mine;
}

const initialsIn = (entry: LogEntry): Set<string> =>
  new Set(
    [...`${entry.subject} ${entry.text.text}`.matchAll(/\b[A-Z]\.\s?[A-Z]\b\.?/g)].map((match) =>
      match[0].replace(/\W/g, ''),
    ),
  );
