import { type AgencyLog, agencyLogRecord } from '../domain/agency-log.ts';
import type { CaseFile } from '../domain/case-file.ts';
import { type Contribution, contributionRecord } from '../domain/contribution.ts';
import { eventRecord } from '../domain/event.ts';
import { statementRecord } from '../domain/statement.ts';
import { invented } from './invented-family.ts';
import { paper, whenOf } from './invented-paper.ts';

/** A report as it was sent: its file, its text and what was read from it. */
export type Report = { file: string; text: string; contribution: Contribution };
type Log = { file: string; text: string; log: AgencyLog };
/** What can come to a case. */
export type Came = Report | Log;

/** A paragraph of an invented report; under no heading, in no section and about both children unless said otherwise. */
export type Paragraph = {
  say: string;
  section?: string;
  heading?: string;
  form?: string;
  children?: string[];
};
/** A row of its chronology: `on` is a day, two days with a slash between them, or nothing. */
export type Row = {
  on: string;
  what: string;
  time?: string;
  source?: string;
  outcome?: string;
  children?: string[];
  form?: string;
};
/** A row of an invented log. */
export type Entry = {
  on: string;
  text: string;
  time?: string;
  reference?: string;
  category?: string;
  action?: string;
  subject?: string;
  children?: string[];
};

const both = ['child:a', 'child:b'];

/** A report as an agency sends it, with its file: paragraphs (a text alone is one) and rows in the order given. */
export function reportBy(
  agency: string,
  parts: readonly (string | Paragraph | Row)[],
  more: Record<string, unknown> = {},
): Report {
  const file = `${agency}.md`;
  const { put, written } = paper(file);
  let under = '';
  const statements: unknown[] = [];
  const events: unknown[] = [];
  for (const [at, part] of parts.entries()) {
    if (typeof part === 'object' && 'what' in part) {
      const { on, what, time, source, outcome, children = both, form = 'table' } = part;
      events.push(
        eventRecord.make({
          id: `event:${agency}-${at}`,
          when: whenOf(on, time),
          dated: put(on),
          what: put(what, ' | '),
          source: source === undefined ? null : put(source, ' | '),
          outcome: outcome === undefined ? null : put(outcome, ' | '),
          children,
          form,
        } as Parameters<typeof eventRecord.make>[0]),
      );
      continue;
    }
    const {
      say,
      section = 'other',
      heading = '',
      form = 'paragraph',
      children = both,
    } = typeof part === 'string' ? { say: part } : part;
    if (heading !== under && heading !== '') put(heading);
    under = heading;
    statements.push(
      statementRecord.make({
        id: `statement:${agency}-${at}`,
        section,
        heading,
        form,
        passage: put(say),
        children,
      } as Parameters<typeof statementRecord.make>[0]),
    );
  }
  const contribution = contributionRecord.make({
    id: `contribution:${agency}`,
    agency,
    organisation: agency,
    file,
    template: { id: agency, version: 1 },
    writtenOn: whenOf('2026-05-20'),
    statements,
    events,
    ...more,
  } as Parameters<typeof contributionRecord.make>[0]);
  return { file, text: written(), contribution };
}

/** A log as an agency exports it, with its file. */
export function logBy(agency: string | null, entries: readonly Entry[]): Log {
  const file = `${agency ?? 'nobody'}.csv`;
  const { put, written } = paper(file);
  const log = agencyLogRecord.make({
    file,
    agency,
    kind: 'concerns',
    columns: [],
    entries: entries.map(
      ({ on, text, time, reference = '', category = '', action, subject = '', children = both }, at) => {
        const first = put(on);
        if (reference !== '') put(reference, ',');
        const said = put(text, ',');
        const done = action === undefined ? null : put(action, ',');
        const { end } = done ?? said;
        const whole = { file, text: written().slice(first.start, end), start: first.start, end };
        return {
          id: `entry:${at + 1}`,
          reference,
          row: at + 1,
          when: whenOf(on, time),
          subject,
          children,
          category,
          text: said,
          action: done,
          sharedWith: '',
          recordedBy: '',
          whole: { ...whole, pieces: [[0, first.start, end - first.start]] },
        };
      },
    ),
  } as Parameters<typeof agencyLogRecord.make>[0]);
  return { file, text: written(), log };
}

/** The case of the invented family to which these reports and logs came. */
export const caseOf = (...came: readonly Came[]): CaseFile => ({
  ...invented,
  contributions: came.flatMap((one) => ('contribution' in one ? one.contribution : [])),
  logs: came.flatMap((one) => ('log' in one ? one.log : [])),
  texts: Object.fromEntries(came.map(({ file, text }) => [file, text])),
});
