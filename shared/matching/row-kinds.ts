import type { LogEntry } from '../domain/agency-log.ts';
import { isIdea } from '../language/content-words.ts';
import { type EventKind, kindsIn } from '../language/event-kinds.ts';
import { dayNumber, daysOf } from './days.ts';
import type { Names } from './names.ts';
import { quotesIn } from './quotes-in.ts';
import { worry } from './worry.ts';

const order = { must: 0, should: 1, consider: 2 } as const;
const gravest = (kinds: readonly EventKind[]): EventKind | null =>
  [...kinds].sort((a, b) => order[a.gravity] - order[b.gravity])[0] ?? null;

/** Rows that say nothing a conference needs, however they are worded. */
const routine =
  /\b(?:positive|achievement|reward|prais\w+|commend\w+|merit|certificate|attendance|lates?|lateness|absences?|lunch money|uniform|trip|sanctions?|detention|homework|solo|concert|nativity|carols?|star of|badge|prize|award|rent (?:paid|account)|paid (?:by|in))\b/i;
/** Rows of a good day. */
const glad =
  /\b(?:loved|enjoyed|smil\w+|laugh\w+|giggl\w+|proud\w*|kind to|helped|birthday|card for|played (?:nicely|well)|lovely|settled well|good day)\b/i;
/** Rows of the agency's own office work. */
const office =
  /\b(?:external agency|admin\w*|office|conference report|invitation|meeting|conversation|contact log|elsa|letters?|telephone call|phone call|agency|social worker (?:visited|came|saw))\b/i;

/** The kind of a row: what it is of, in words too, and how much it weighs when a report leaves it out. */
export type RowKind = Omit<EventKind, 'bits'>;

const disclosure: RowKind = { id: 'child-voice', name: "the child's own words", gravity: 'should' };
const otherConcern: RowKind = { id: 'other', name: 'a concern', gravity: 'consider' };

/** The gravest kind of each row of a log, by the row; null for a row that is routine. */
export function rowKinds(entries: readonly LogEntry[], names: Names): Map<LogEntry, RowKind | null> {
  // Category and action come from short lists, so what they show is looked up once.
  const known = new Map<string, readonly EventKind[]>();
  const kindsAround = ({ category, action }: LogEntry): readonly EventKind[] => {
    const words = `${category}. ${action?.text ?? ''}`;
    const kinds = known.get(words) ?? kindsIn(names.plain(words));
    known.set(words, kinds);
    return kinds;
  };
  const own = new Map(
    entries.map((entry) => [entry, kindOf(entry, names.plain(entry.text.text), kindsAround(entry))]),
  );
  const grave = entries.flatMap((entry) => {
    const kind = own.get(entry);
    return kind?.gravity === 'must' ? matterOf(entry, kind, names) : [];
  });
  grave.sort((a, b) => a.day - b.day);
  return new Map(entries.map((entry) => [entry, inherited(entry, own.get(entry) ?? null, grave, names)]));
}

function kindOf(entry: LogEntry, text: string, around: readonly EventKind[]): RowKind | null {
  const fromWords = gravest(kindsIn(text));
  const fromBoth = gravest([...around, ...(fromWords ? [fromWords] : [])]);
  const kind =
    fromWords && fromBoth && order[fromWords.gravity] <= order[fromBoth.gravity] ? fromWords : fromBoth;
  if (kind && kind.gravity !== 'consider') return kind;
  const saysSomething = quotesIn(text).some((quote) => quote.split(/\s+/).length >= 3);
  if (saysSomething || /\bdisclos|child'?s? (?:voice|words)|said to\b/i.test(entry.category))
    return disclosure;
  const isWorrying = new Set(text.toLowerCase().match(worry)).size >= 2;
  const isRoutine = routine.test(entry.category) || office.test(entry.category);
  const saysLittle = !kind && text.trim().length < 18;
  const isOrdinary =
    !kind && ((!isWorrying && (routine.test(text) || office.test(text) || glad.test(text))) || saysLittle);
  // What has no kind is a concern where something in it worries.
  const worries = kind !== null || text.search(worry) >= 0;
  return isRoutine || isOrdinary || !worries ? null : (kind ?? otherConcern);
}

/** A grave row as later rows may follow on it: its day, the other child's initials and the ideas in it. */
type Matter = {
  day: number;
  kind: RowKind;
  initials: ReadonlySet<string>;
  ideas: ReadonlySet<string>;
};

function matterOf(entry: LogEntry, kind: RowKind, names: Names): Matter[] {
  const [days] = daysOf(entry.when);
  return days
    ? [{ day: dayNumber(days.from), kind, initials: initialsIn(entry), ideas: ideasIn(entry, names) }]
    : [];
}

/** A row that follows on a graver one, by the same other child's initials or the same things within days, is of that matter. */
function inherited(
  entry: LogEntry,
  mine: RowKind | null,
  grave: readonly Matter[],
  names: Names,
): RowKind | null {
  const [days] = daysOf(entry.when);
  if (!days || mine?.gravity === 'must') return mine;
  const day = dayNumber(days.from);
  const initials = initialsIn(entry);
  const ideas = ideasIn(entry, names);
  for (let at = firstFrom(grave, day - 31); at < grave.length; at++) {
    const other = grave[at];
    if (!other || other.day > day) break;
    const samePerson = [...initials].some((one) => other.initials.has(one));
    const sameThings = day - other.day <= 5 && [...other.ideas].filter((idea) => ideas.has(idea)).length >= 2;
    if (samePerson || sameThings) return other.kind;
  }
  return mine;
}

/** Where the rows of a day or later begin among rows sorted by day. */
function firstFrom(grave: readonly Matter[], day: number): number {
  let [low, high] = [0, grave.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grave[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ideasIn = (entry: LogEntry, names: Names): Set<string> =>
  new Set([...names.words(entry.text.text)].filter(isIdea));

/** The initials of others in a row: those of the child whose row it is tell nothing. */
function initialsIn({ subject, text }: LogEntry): Set<string> {
  const own = subject.replace(/[^\p{Lu}]/gu, '');
  const found = [...text.text.matchAll(/\b[A-Z]\.\s?[A-Z]\b\.?/g)].map((match) =>
    match[0].replace(/\W/g, ''),
  );
  return new Set(found.filter((one) => one !== own));
}
