import { z } from 'zod';
import { badInput } from '../../../../shared/base/refusal.ts';
import type { Child } from '../../../../shared/domain/child.ts';
import { isDateAlone } from '../../../../shared/language/dates.ts';
import { logColumn } from '../../../../shared/template/column-of-heading.ts';
import { type LogMeaning, logMeanings } from '../../../../shared/template/column-words.ts';
import { consentAskedOf, decisionOf } from './decisions.ts';
import { isNamed } from '../../../../shared/reading/children-named.ts';

export type LogKind = 'concern-log' | 'disclosure-log';

/** What each column was taken for, in the order of the columns. */
export type Columns = { heading: string; meaning: LogMeaning }[];

const Mapping = z.object({ columns: z.record(z.string(), z.enum(logMeanings)) });

/** Reads a mapping file: {"columns": {"Heading": "meaning"}}; refused when a meaning is none of ours. */
export function mappingFrom(mapping: unknown, file = 'mapping'): Map<string, LogMeaning> {
  if (mapping === undefined || mapping === null) return new Map();
  const parsed = Mapping.safeParse(mapping);
  if (!parsed.success)
    throw badInput(
      file,
      'this mapping is not understood.',
      `Write {"columns": {"Heading": "meaning"}} with meanings from: ${logMeanings.join(', ')}.`,
    );
  return new Map(
    Object.entries(parsed.data.columns).map(([heading, meaning]) => [heading.trim().toLowerCase(), meaning]),
  );
}

/** What the values of a column look like, from 0 (none) to 1 (all). */
type Shape = {
  dates: number;
  times: number;
  references: number;
  names: number;
  staff: number;
  length: number;
  kinds: number;
  /** Words of a decision to share or not; answers of yes and no. */
  decisions: number;
  answers: number;
};

const staffName =
  /^(?:(?:mr|mrs|ms|miss|dr|pc|dc)\.? )?[A-Z][\w'’.-]*\.?(?: [A-Z][\w'’-]*\.?){1,2}(?:,? \([^)]*\)|, .{2,40})?$|^[A-Z]{2,3}$/;

function shapeOf(values: readonly string[], children: readonly Child[]): Shape {
  const filled = values.map((value) => value.trim()).filter(Boolean);
  const share = (test: (value: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  const distinct = new Set(filled).size / Math.max(1, filled.length);
  return {
    dates: share((value) => value.length < 40 && isDateAlone(value, '2049-12-31')),
    times: share((value) => /^\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/i.test(value)),
    references:
      distinct > 0.95 && filled.length > 2
        ? share(
            (value) => /^#?[A-Za-z]{0,6}[-/ ]?(?:\d+[-/])*\d+[A-Za-z]?$/.test(value) && !isDateAlone(value),
          )
        : 0,
    names: share((value) => value.length < 60 && children.some((child) => isNamed(value, child))),
    staff: share((value) => staffName.test(value)),
    length: filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length),
    kinds: distinct,
    decisions: share((value) => value.length < 40 && decisionOf(value) !== 'not-recorded'),
    answers: share((value) => value.length < 40 && consentAskedOf(value) !== 'not-recorded'),
  };
}

/** What each column holds: by the mapping, else by its heading where the values bear it out, else by the values alone. */
export function columnsOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  kind: LogKind,
  mapping: ReadonlyMap<string, LogMeaning>,
  children: readonly Child[],
): Columns {
  const shapes = headings.map((_, at) =>
    shapeOf(
      rows.slice(0, 300).map((row) => row[at] ?? ''),
      children,
    ),
  );
  const meanings = headings.map(
    (heading): LogMeaning | null => mapping.get(heading.trim().toLowerCase()) ?? null,
  );
  const take = (meaning: LogMeaning, at: number) => {
    if (at >= 0 && meanings[at] === null && !meanings.includes(meaning)) meanings[at] = meaning;
  };
  const wanted = headings.map((heading, at): LogMeaning | null => {
    const meaning = borneOut(logColumn(heading, kind), shapes[at]);
    // "Name" heads those who decide where no child is named under it.
    const isOfStaff = kind === 'disclosure-log' && meaning === 'subject' && (shapes[at]?.names ?? 0) < 0.2;
    return isOfStaff ? 'decidedBy' : meaning;
  });
  // The incident's own date before that of its entry, the longest words before shorter ones.
  const order = headings.map((_, at) => at).sort((a, b) => rank(b) - rank(a) || a - b);
  function rank(at: number): number {
    const later = /creat|logg|enter|added|record|submitt|modif|updat|clos/i.test(headings[at] ?? '');
    if (wanted[at] === 'date') return later ? 0 : 1;
    return wanted[at] === 'text' || wanted[at] === 'what' ? (shapes[at]?.length ?? 0) : 0;
  }
  for (const at of order) if (wanted[at]) take(wanted[at], at);
  // What a heading names twice ('Student', 'Linked students') is not taken for something else by its look.
  const isSpoken = headings.map(
    (heading, at) => wanted[at] !== null && !mapping.has(heading.trim().toLowerCase()),
  );
  byShape(kind, shapes, (at) => meanings[at] === null && !isSpoken[at], meanings, take);
  // Of what no heading says in whole words, a word in it may tell: "Lawful reason / comment", "Name of signatory".
  if (kind === 'disclosure-log')
    for (const [meaning, match] of within)
      take(
        meaning,
        headings.findIndex((heading, at) => meanings[at] === null && !isSpoken[at] && match.test(heading)),
      );
  // A heading that names the words of an entry is believed where nothing else holds any.
  const own = headings.findIndex(
    (heading, at) =>
      (meanings[at] === null || meanings[at] === 'date') &&
      logColumn(heading, kind) === (kind === 'concern-log' ? 'text' : 'what'),
  );
  if (own >= 0 && !meanings.includes(kind === 'concern-log' ? 'text' : 'what'))
    meanings[own] = kind === 'concern-log' ? 'text' : 'what';
  return headings.map((heading, at) => ({ heading, meaning: meanings[at] ?? 'unplaced' }));
}

/** Words within the heading of a column of a log of decisions that tell what it holds. */
const within: readonly (readonly [LogMeaning, RegExp])[] = [
  ['consentAsked', /\b(?:consent|permission|asked|told)\b/i],
  ['reason', /\b(?:reason\w*|why|basis|rationale|ground\w*|justif\w*|comments?|notes?)\b/i],
  ['decidedBy', /\b(?:names?|initials|signed?|signature|authori\w+|approv\w+|officer|by|who)\b/i],
  ['recipient', /\b(?:recipient|whom|(?:meant|intended|destined) for|passed to|goes? to)\b/i],
  ['consentOutcome', /\b(?:answer\w*|respon\w+|repl\w+|outcome|result)\b/i],
];

/** A heading's meaning, unless the values under it cannot be that. */
function borneOut(meaning: LogMeaning | null, shape: Shape | undefined): LogMeaning | null {
  if (!shape || shape.length === 0) return meaning;
  if (meaning === 'date' && shape.dates < 0.4) return null;
  if (meaning === 'time' && shape.times < 0.3 && shape.dates > 0.5) return null;
  if (meaning === 'category' && shape.length > 60) return 'text';
  if (meaning === 'subject' && shape.length > 80) return 'text';
  if (meaning === 'decision' && shape.dates > 0.5) return 'date';
  if (meaning === 'text' && shape.references > 0.8) return 'reference';
  if (meaning === 'text' && shape.dates > 0.8) return 'date';
  return meaning;
}

function byShape(
  kind: LogKind,
  shapes: readonly Shape[],
  isFree: (at: number) => boolean,
  meanings: readonly (LogMeaning | null)[],
  take: (meaning: LogMeaning, at: number) => void,
): void {
  const free = (test: (shape: Shape) => boolean) =>
    shapes.findIndex((shape, at) => isFree(at) && test(shape));
  const longest = (least: number) => {
    const lengths = shapes.map((shape, at) => (isFree(at) ? shape.length : 0));
    const most = Math.max(...lengths, 0);
    return most >= least ? lengths.indexOf(most) : -1;
  };
  const words = kind === 'concern-log' ? 'text' : 'what';
  take(
    'date',
    free((shape) => shape.dates >= 0.6),
  );
  take(
    'time',
    free((shape) => shape.times >= 0.6),
  );
  take(
    'reference',
    free((shape) => shape.references >= 0.8),
  );
  if (!meanings.includes(words)) take(words, longest(15));
  if (kind === 'disclosure-log') {
    // Whatever a column is called, words of sharing and withholding are decisions, and of two such the first.
    take(
      'decision',
      free((shape) => shape.decisions >= 0.7 && shape.kinds < 0.7),
    );
    take(
      'consentAsked',
      free((shape) => shape.answers >= 0.7 && shape.kinds < 0.7),
    );
    return;
  }
  take(
    'subject',
    free((shape) => shape.names >= 0.2),
  );
  take('action', longest(25));
  take(
    'recordedBy',
    free((shape) => shape.staff >= 0.6 && shape.kinds < 0.7),
  );
  take(
    'category',
    free((shape) => shape.kinds < 0.4 && shape.length > 2 && shape.length < 30 && shape.dates < 0.1),
  );
}
