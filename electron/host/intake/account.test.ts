import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../shared/domain/passage.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import { conferenceFrom } from './conference-file.ts';
import { readFolder } from './read-folder.ts';
import { readLog } from './log/read-log.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { Account } from './report/reading.ts';
import { type TakenIn, readReport } from './report/read-report.ts';
import { takeInLog } from './take-in-log.ts';
import { takeInReport } from './take-in-report.ts';
import { writeBlocks } from './write-blocks.ts';
import type { Draft } from './word/drafts.ts';

const { conference } = conferenceFrom(
  'conference.json',
  JSON.stringify({
    conference_date: '2026-06-23',
    children: [
      { id: 'c1', name: 'Alder Example' },
      { id: 'c2', name: 'Briar Example' },
    ],
    household_and_family: [{ name: 'Mary Sample', relationship: 'Mother' }],
    invited_agencies: [{ agency: 'school' }],
  }),
);
const about = { agency: 'school', conference };

/** The words that no placed or unplaced stretch covers; marks and list numbers are no words. */
function uncovered(text: string, account: Account): string {
  const covered = new Uint8Array(text.length);
  for (const { passage } of [...account.placed, ...account.unplaced])
    covered.fill(1, passage.start, passage.end);
  const rest = text.replace(/[\s\S]/g, (each, at: number) => (covered[at] ? ' ' : each));
  return rest.replace(/(^|\n)\s*\d{1,3}[.)](?=\s)/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a draft, in order. */
function textOf(draft: Draft): string {
  if (draft.kind === 'table') return draft.rows.flat(2).map(textOf).join(' ');
  return draft.kind === 'aside' ? draft.text : draft.runs.map((run) => run.text).join('');
}

/** Every passage of a contribution stands in the text: its first and last words can be cited. */
function expectCitable({ contribution, text }: TakenIn): void {
  const passages: Passage[] = [
    ...contribution.statements.map((each) => each.passage),
    ...contribution.events.flatMap((each) => [
      each.what,
      each.dated,
      ...(each.source ? [each.source] : []),
      ...(each.outcome ? [each.outcome] : []),
    ]),
    ...contribution.fields.map((each) => each.passage),
    ...contribution.voices.map((each) => each.words),
  ];
  for (const passage of passages.filter((each) => each.text)) {
    const word = /[\p{L}\p{N}]+/u.exec(passage.text);
    if (word)
      expect(cite({ [passage.file]: text }, passage, word.index, word.index + 1).quote).toBe(
        word[0].charAt(0),
      );
    expect(cite({ [passage.file]: text }, passage).end).toBeLessThanOrEqual(text.length);
  }
}

const word = fc.constantFrom(
  'Alder',
  'Briar',
  'was',
  'seen',
  'at',
  'home',
  'on',
  '4 May 2025',
  '22.05.16',
  'and',
  'said',
  '"I hid"',
  'Mum',
  'told',
  'MASH',
  'by',
  'phone',
  'a*b',
  '3 < 4',
  'R&amp;D',
  'x_y_z',
  'early May',
  '50%',
  'yes',
  'café',
  '😀',
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const title = fc.constantFrom(
  'Chronology',
  'What are we worried about?',
  'Strengths',
  'Alder Example',
  'Something else',
  '3. Health',
  'Views of parents',
  'Information sharing',
);
const cell = fc.oneof(fc.constant(''), line, title, fc.constant('12/03/2025'));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );
const markdownBlock = fc.oneof(
  title.map((text) => `## ${text}`),
  line,
  fc.tuple(title, line).map(([label, text]) => `**${label}:** ${text}`),
  fc.tuple(line, line).map((lines) => lines.join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((each) => `- ${each}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((each, at) => `${at + 1}. ${each}`).join('\n')),
  table.map(([head = [], ...rows]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ),
  fc.constantFrom(
    '> quoted words',
    '    set as code',
    '<!-- a note -->',
    '[a link](https://example.org/page)',
    '**Bold alone**',
    'Some\\*thing',
    'Line one  \nline two',
    '~~gone~~ words',
    '![a picture](x.png)',
    '```\nfenced\n```',
    'Heading\n-------',
  ),
);

describe('every paragraph, row and cell is placed or listed as unplaced', () => {
  test('in Markdown', () => {
    fc.assert(
      fc.property(fc.array(markdownBlock, { maxLength: 12 }), (blocks) => {
        const text = blocks.join('\n\n');
        const taken = readReport('report.md', markdownBlocks('report.md', text), about);
        expect(uncovered(text, taken.account)).toBe('');
        expect(taken.account.unplaced.filter(({ reason }) => reason.startsWith('Words that'))).toEqual([]);
        expectCitable(taken);
      }),
      { numRuns: 400 },
    );
  });

  test('in Word, whose blocks are laid out as text first', () => {
    const runs = fc.array(
      fc.record({ text: fc.oneof(line, fc.constant(' '), fc.constant('a\nb')), bold: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    );
    const simple: fc.Arbitrary<Draft> = fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), runs }),
      fc.record({ kind: fc.constant('item' as const), runs }),
      fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 4 }), runs }),
      fc.record({
        kind: fc.constant('aside' as const),
        text: line,
        reason: fc.constant('A comment in the margin.'),
      }),
    );
    const cells = (inner: fc.Arbitrary<Draft>) =>
      fc.array(fc.array(fc.array(inner, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    const tableOf = (inner: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> =>
      fc.record({ kind: fc.constant('table' as const), header: fc.boolean(), rows: cells(inner) });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(simple, tableOf(simple), tableOf(tableOf(simple))), { maxLength: 8 }),
        (drafts) => {
          const source = writeBlocks('report.docx', drafts);
          const taken = readReport('report.docx', source, about);
          expect(uncovered(source.text, taken.account)).toBe('');
          expect(taken.account.unplaced.filter(({ reason }) => reason.startsWith('Words that'))).toEqual([]);
          expectCitable(taken);
          expect(letters(source.text)).toBe(letters(drafts.map(textOf).join(' ')));
        },
      ),
      { numRuns: 250 },
    );
  });

  test('in logs', () => {
    const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const row = fc.tuple(
      fc.constantFrom('01/02/2025', '3 May 2025'),
      line,
      fc.oneof(line, fc.constant('two\nlines')),
      fc.constantFrom('Alder Example', 'A.E.', 'Briar'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = [['Date', 'Details', 'Action taken', 'Pupil'], ...rows]
          .map((cells) => cells.map(quoted).join(','))
          .join('\r\n');
        const { log, account } = readLog('log.csv', text, { agency: 'school', conference });
        expect(log.entries).toHaveLength(rows.length);
        expect(uncovered(text, account)).toBe('');
        for (const [at, entry] of log.entries.entries()) {
          expect(entry.text.text).toBe(rows[at]?.[1].trim());
          expect(cite({ 'log.csv': text }, entry.whole).quote).toBe(entry.whole.text);
        }
      }),
    );
  });

  test.each(['rowan', 'rowan-docx'])('in the whole example %s', async (name) => {
    const files = await readFolder(new URL(`../../../test/cases/${name}`, import.meta.url).pathname);
    const bytes = (file: string) =>
      files.find((each) => each.name === file) ?? { name: file, bytes: new Uint8Array() };
    const example = conferenceFrom(
      'conference.json',
      new TextDecoder().decode(bytes('conference.json').bytes),
    );
    for (const { agency, report } of example.conference.invitations) {
      if (!report) continue;
      const taken = await takeInReport(bytes(report), { agency, conference: example.conference });
      expect(uncovered(taken.text, taken.account)).toBe('');
      expect(taken.account.unplaced).toEqual([]);
      expectCitable(taken);
    }
    for (const { agency, kind, file } of example.logs) {
      const taken = takeInLog(bytes(file), { agency, kind, conference: example.conference });
      expect(uncovered(taken.text, taken.account)).toBe('');
    }
  });
});
