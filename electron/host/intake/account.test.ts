import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../shared/domain/passage.ts';
import { anyDraft, line, markdownBlock } from './arbitrary-reports.ts';
import { conferenceFrom } from './conference-file.ts';
import { readFolder } from './read-folder.ts';
import { readLog } from './log/read-log.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { misplaced, notHeld, uncovered } from './kept-words.ts';
import { readReport } from '../../../shared/reading/read-report.ts';
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

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const names = ['Alder Example', 'Briar Example', 'both and A.E.'];

/** The words of a draft, in order. */
function textOf(draft: Draft): string {
  if (draft.kind === 'table') return draft.rows.flat(2).map(textOf).join(' ');
  return draft.kind === 'aside' ? draft.text : draft.runs.map((run) => run.text).join('');
}

describe('every paragraph, row and cell is placed or listed as unplaced', () => {
  test('in Markdown', () => {
    fc.assert(
      fc.property(fc.array(markdownBlock, { maxLength: 12 }), (blocks) => {
        const text = blocks.join('\n\n');
        const taken = readReport('report.md', markdownBlocks('report.md', text), about);
        expect(uncovered(text, taken.account)).toBe('');
        expect(taken.account.unplaced.filter(({ reason }) => reason.startsWith('Words that'))).toEqual([]);
        expect(notHeld(taken, names)).toEqual([]);
        expect(misplaced(taken)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('in Word, whose blocks are laid out as text first', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 8 }), (drafts) => {
        const source = writeBlocks('report.docx', drafts);
        const taken = readReport('report.docx', source, about);
        expect(uncovered(source.text, taken.account)).toBe('');
        expect(taken.account.unplaced.filter(({ reason }) => reason.startsWith('Words that'))).toEqual([]);
        expect(notHeld(taken, names)).toEqual([]);
        expect(misplaced(taken)).toEqual([]);
        expect(letters(source.text)).toBe(letters(drafts.map(textOf).join(' ')));
      }),
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

  test.each(['rowan', 'rowan-docx', 'larch', 'aspen', 'elm'])('in the whole example %s', async (name) => {
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
      expect(notHeld(taken, names)).toEqual([]);
      expect(misplaced(taken)).toEqual([]);
    }
    for (const { agency, kind, file } of example.logs) {
      const taken = takeInLog(bytes(file), { agency, kind, conference: example.conference });
      expect(uncovered(taken.text, taken.account)).toBe('');
    }
  });
});
