import { type Audience, maySee } from '../domain/audience.ts';
import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { ConferenceEvent } from '../domain/event.ts';
import type { Person } from '../domain/person.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { slicePassage } from './passages.ts';
import { type KeptBack, restrictingWords, telling } from './restricting-words.ts';

/** What of a report can be kept back: its statements and events, each for an audience. */
export type Restrictable = { statements: Statement[]; events: ConferenceEvent[] };

/** Reports that are shown to the family only where they say so: the person whom they protect reads beside the one who harms. */
const guarded: ReadonlySet<string> = new Set(['domestic-abuse']);

/** For whom a report's words are where its author says nothing: reports go to the family by default. */
export const usualAudience = (agency: string): Audience => (guarded.has(agency) ? 'professionals' : 'family');

/** The names by which reports call the adults of a family: first names and other names they go by. */
export const adultNames = (family: readonly Person[]): string[] =>
  family
    .flatMap(({ name, aliases }) => [name.split(/\s+/)[0] ?? '', ...aliases])
    .filter((name) => name.length > 2);

/**
 * Keeps back from the family what the author's own words keep back, wherever in the report they stand, and the sentence that
 * says so; the whole report where what is meant cannot be told. `names` are the names of the adults of the family.
 */
export function restrict(report: Restrictable, names: readonly string[]): void {
  for (const statement of report.statements) {
    for (const { start, end, audience, what } of restrictingWords(statement.passage.text, names)) {
      const because = slicePassage(statement.passage, start, end);
      mark([statement, ...touching(report, statement.passage)], audience, because);
      const own = statement.passage.text;
      const rest = `${statement.heading} ${own.slice(0, start)} ${own.slice(end)}`;
      mark(meantBy(what, report, statement, rest), audience, because);
    }
  }
}

/** What an author means, beside the statement that says so and is kept back anyway; all of the report when nothing else answers. */
function meantBy(what: KeptBack, report: Restrictable, says: Statement, rest: string): Markable[] {
  if (what.kind === 'here') return [];
  const everything = [...report.statements, ...report.events];
  if (what.kind === 'whole') return everything;
  const parts =
    what.kind === 'part' ? report.statements.filter(({ heading }) => isHeading(heading, what.name)) : [];
  if (parts.length > 0) return parts.flatMap((part) => [part, ...touching(report, part.passage)]);
  const readings = what.kind === 'part' ? [telling(what.name)] : what.readings;
  for (const words of readings) {
    const found = speakingOf(words, report).filter((one) => one !== says);
    if (found.length > 0) return found;
  }
  return readings.some((words) => speaksOf(rest, words)) ? [] : everything;
}

/** What of a report speaks of a subject: all its words, in any form of them. */
function speakingOf(words: readonly string[], report: Restrictable): Markable[] {
  if (words.length === 0) return [];
  return [
    ...report.statements.filter((one) => speaksOf(`${one.heading} ${one.passage.text}`, words)),
    ...report.events.filter((one) => speaksOf(textOf(one, report), words)),
  ];
}

/**
 * Keeps back what an agency's own log of decisions keeps from the family ("not to be disclosed to family"), where its report
 * speaks of it all the same.
 */
export function restrictByDecisions(
  report: Restrictable,
  decisions: readonly DisclosureDecision[],
  names: readonly string[],
): void {
  for (const { what, reason, consentOutcome, row } of decisions) {
    const [kept] = [reason, consentOutcome].flatMap((words) => restrictingWords(words, names));
    if (kept) mark(speakingOf(telling(what), report), kept.audience, row);
  }
}

type Markable = Pick<Statement, 'audience' | 'because'>;

function mark(meant: readonly Markable[], audience: Audience, because: Passage): void {
  for (const one of meant) {
    if (one.audience !== 'family' && maySee(one.audience, audience)) continue;
    one.audience = audience;
    one.because = because;
  }
}

const touching = ({ events }: Restrictable, { start, end }: Passage): ConferenceEvent[] =>
  events.filter(({ what }) => what.start < end && start < what.end);

/** All that an event says, with the heading that it stands under. */
function textOf({ what, source, outcome }: ConferenceEvent, { statements }: Restrictable): string {
  const heading = statements.find(
    ({ passage }) => passage.start <= what.start && what.end <= passage.end,
  )?.heading;
  return [heading, what.text, source?.text, outcome?.text].join(' ');
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^[\d.\s]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a heading is the one named: by its words, or by its number. */
function isHeading(heading: string, name: string): boolean {
  const [asked, stands] = [bare(name), bare(heading)];
  if (/^\d+(?:\.\d+)*$/.test(name.trim()))
    return heading.trim().startsWith(`${name.trim()}.`) || heading.trim().startsWith(`${name.trim()} `);
  return (
    stands !== '' && (stands === asked || stands.startsWith(`${asked} `) || asked.startsWith(`${stands} `))
  );
}

/** Whether a text has all the words, in any form of them: test, tests, testing. */
function speaksOf(text: string, words: readonly string[]): boolean {
  const there = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  return words.every((word) => there.some((other) => isOneWord(word, other)));
}

function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 4) return false;
  const stem = Math.max(4, shorter - 3);
  return a.slice(0, stem) === b.slice(0, stem);
}
