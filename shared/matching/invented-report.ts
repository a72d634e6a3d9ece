import type { CaseFile } from '../domain/case-file.ts';
import { type Contribution, contributionRecord } from '../domain/contribution.ts';
import type { Passage } from '../domain/passage.ts';
import { invented } from './invented-family.ts';
import { namesOf } from './names.ts';
import type { Saying } from './saying.ts';
import { sayingsOf } from './sayings.ts';

type Make = typeof contributionRecord.make;
type Given = Parameters<Make>[0];

/** A line of an invented report where it is more than its words: the section and heading it stands under, whom it is about. */
export type Line = { text: string; section?: string; heading?: string; form?: string; children?: string[] };
/** A row of an invented chronology. */
export type Row = { on: string; what: string; outcome?: string };
/** What an invented report holds besides lines: parts of a contribution, whose words are found in its text. */
export type Parts = { rows?: readonly Row[]; more?: (words: (stretch: string) => Passage) => object };

/** A report as it was sent: its text and what was read from it. */
export type Report = { contribution: Contribution; text: string };

const everybody = invented.conference.children.map(({ id }) => id);

/** A report of an agency on the invented family: line by line, each a statement, then the rows of a chronology. */
export function report(agency: string, lines: readonly (string | Line)[], parts: Parts = {}): Report {
  const { rows = [], more = () => ({}) } = parts;
  const file = `${agency}.md`;
  let text = '';
  const put = (words: string, end = '\n'): Passage => {
    const start = text.length;
    text += words + end;
    return passage(file, words, start);
  };
  let last = '';
  const statements = lines
    .map((line) => (typeof line === 'string' ? { text: line } : line))
    .map(({ text: words, section = 'other', heading = '', form = 'paragraph', children }, at) => {
      if (heading && heading !== last) put(heading);
      last = heading;
      return {
        id: `statement:${at}`,
        section,
        heading,
        form,
        children: children ?? everybody,
        audience: 'professionals',
        passage: put(words),
      };
    });
  const events = rows.map(({ on, what, outcome }, at) => ({
    id: `event:${at}`,
    when: { kind: 'exact', on, words: on },
    dated: put(on, ' | '),
    what: put(what, ' | '),
    outcome: outcome ? put(outcome) : null,
    source: null,
    children: everybody,
    told: [],
    audience: 'professionals',
    form: 'table',
  }));
  const contribution = contributionRecord.make({
    id: `contribution:${agency}`,
    agency,
    organisation: '',
    file,
    template: { id: agency, version: 1 },
    writtenOn: { kind: 'exact', on: '2026-05-20', words: '20 May 2026' },
    statements,
    events,
    ...more((stretch) => passage(file, stretch, text.indexOf(stretch))),
  } as Given);
  return { contribution, text };
}

const passage = (file: string, text: string, start: number): Passage => ({
  file,
  text,
  start,
  end: start + text.length,
  pieces: [[0, start, text.length]],
});

/** The invented conference with these reports sent in, and more of what a case holds where it is given. */
export function caseOf(reports: readonly Report[], more: Partial<CaseFile> = {}): CaseFile {
  return {
    ...invented,
    contributions: reports.map(({ contribution }) => contribution),
    texts: Object.fromEntries(reports.map(({ contribution, text }) => [contribution.file, text])),
    ...more,
  };
}

/** What the reports and records of a case say, sentence by sentence. */
export const saidIn = (caseFile: CaseFile): Saying[] => sayingsOf(caseFile, namesOf(caseFile));
