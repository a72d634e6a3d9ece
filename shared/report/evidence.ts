import type { AgencyLog, LogEntry } from '../domain/agency-log.ts';
import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, type Passage, offsetInFile } from '../domain/passage.ts';
import type { Run } from '../domain/report.ts';
import { sentences } from '../language/sentences.ts';
import type { Context, Told } from './context.ts';
import { warning } from './item.ts';
import { decisionRuns } from './decision-runs.ts';
import { eventPlace, sectionPlace } from './place.ts';
import { type Source, between, quote, sourceOf } from './run.ts';
import { type Touching, touching } from './touching.ts';

/** A record on which evidence can stand: its words, and the source under which they are quoted. */
type Quotable = {
  start: number;
  end: number;
  passages: readonly Passage[];
  source: Source;
  isEvent: boolean;
  /** How the whole is shown where that is not simply its words. */
  runs?: Run[];
};

/**
 * Shows evidence as a reader reads it, without the marks of its file: the words, with where they come from; with
 * `sentences` the whole sentences in which they stand.
 */
export type Shown = (evidence: Evidence, reach?: 'words' | 'sentences') => Run[];

/** The findings that may be shown: none to the family, to others those of which every word may be read. */
export function showable({ merged, told, audience, mayRead }: Context): Finding[] {
  if (audience === 'family') return [];
  const reports = new Set(told.map(({ contribution }) => contribution.file));
  return merged.findings.filter(({ evidence }) =>
    evidence.every((one) => !reports.has(one.file) || mayRead(one)),
  );
}

/** Lays out all that findings can stand on. Evidence that is a reference alone gives nothing: its place names it. */
export function evidenceShown(context: Context): Shown {
  const { logs, texts } = context.merged;
  const records = new Map<string, Touching<Quotable>>([
    ...context.told.map((told): [string, Touching<Quotable>] => [
      told.contribution.file,
      touching(recordsOf(told)),
    ]),
    ...logs.map((log): [string, Touching<Quotable>] => [log.file, touching(rowsOf(log, context))]),
  ]);
  return ({ file, start, end }, reach = 'words') => {
    const found = records.get(file)?.(start, end) ?? [];
    const event = found.find((one) => one.isEvent && one.start >= start && one.end <= end);
    const record = event ?? found.find((one) => one.start <= start && one.end >= end) ?? found[0];
    if (!record) return [];
    if (record.runs && start <= record.start && end >= record.end) return record.runs;
    const lead = record.passages[0] ? warningOf(context, record.passages[0]) : [];
    const words = reach === 'sentences' ? widened(record, start, end) : { start, end };
    return [...lead, ...within(record, words.start, words.end, texts[file] ?? '')];
  };
}

const warningOf = (context: Context, passage: Passage): Run[] =>
  context.told.some(({ contribution }) => contribution.file === passage.file)
    ? warning(context, passage)
    : [];

function recordsOf(told: Told): Quotable[] {
  const { contribution } = told;
  return [
    ...told.statements.map((statement): Quotable => ({
      start: statement.passage.start,
      end: statement.passage.end,
      passages: [statement.passage],
      source: sourceOf(contribution, sectionPlace(statement)),
      isEvent: false,
    })),
    ...told.events.map((event): Quotable => {
      const passages = [event.dated, event.what].filter(({ text }) => text);
      return {
        start: Math.min(...passages.map(({ start }) => start)),
        end: Math.max(...passages.map(({ end }) => end)),
        passages,
        source: sourceOf(contribution, eventPlace(told, event)),
        isEvent: true,
      };
    }),
  ];
}

/** A log's rows: what an entry says; for a decision the row as it stands. */
function rowsOf(log: AgencyLog, context: Context): Quotable[] {
  const organisation = (agency: string | null) =>
    context.merged.conference.invitations.find((one) => one.agency === agency)?.organisation ?? '';
  const entry = (one: LogEntry): Quotable => ({
    start: one.text.start,
    end: one.text.end,
    passages: [one.text],
    source: {
      agency: log.agency ?? '',
      organisation: organisation(log.agency),
      author: one.recordedBy,
      place: rowPlace(one.reference, one.row),
    },
    isEvent: false,
  });
  return [
    ...log.entries.map(entry),
    ...log.decisions.map((one) => decisionRecord(one, organisation(one.agency))),
  ];
}

/** A row of a log by its reference, or its number where it has none. */
export const rowPlace = (reference: string, row: number): string =>
  reference ? `row ${reference}` : `row ${row}`;

function decisionRecord(one: DisclosureDecision, organisation: string): Quotable {
  const source = {
    agency: one.agency ?? '',
    organisation,
    author: one.decidedBy,
    place: `row ${one.reference}`,
  };
  const { start, end } = one.row;
  return { start, end, passages: [one.row], source, isEvent: false, runs: decisionRuns(one, source) };
}

/** The clean words of a record between two places of its file. */
function within({ passages, source }: Quotable, start: number, end: number, text: string): Run[] {
  const parts = passages.flatMap((passage): Run[] => {
    if (passage.end <= start || passage.start >= end) return [];
    if (start <= passage.start && passage.end <= end) return quote(source, passage);
    const [from, to] = [cleanAt(passage, start), cleanAt(passage, end)];
    return text && from < to ? quote(source, passage, from, to) : [];
  });
  return parts.flatMap((run, at) => {
    const before = parts[at - 1];
    return before ? [between(': ', before, run), run] : [run];
  });
}

/** A stretch of a record as far as the sentences reach that it touches. */
function widened({ passages }: Quotable, start: number, end: number): { start: number; end: number } {
  const passage = passages.find((one) => one.start < end && start < one.end);
  if (!passage) return { start, end };
  const [from, to] = [cleanAt(passage, start), cleanAt(passage, end)];
  const touched = sentences(passage.text).filter((one) => one.start < to && from < one.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return { start, end };
  return { start: offsetInFile(passage, first.start), end: offsetInFile(passage, last.end - 1) + 1 };
}

/** The first clean character of a passage that stands at or behind a place of its file. */
function cleanAt(passage: Passage, place: number): number {
  let at = passage.text.length;
  for (const [from, start, length] of passage.pieces) {
    if (start + length <= place) continue;
    at = Math.min(at, from + Math.max(0, place - start));
  }
  return at;
}
