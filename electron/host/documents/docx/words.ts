import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Run } from '../../../../shared/domain/report.ts';
import { withSourceNotes, type Piece } from '../source-notes.ts';
import { styleIds } from './paragraph-styles.ts';

const muted = '4F565D';

/** Printed pieces as runs; those in a child's words lean the other way. */
export const runsOf = (pieces: readonly Piece[], leaning = false): TextRun[] =>
  pieces.map(
    ({ text, style }) =>
      new TextRun({
        text,
        ...(style === 'strong' && { bold: true }),
        ...(style === 'emphasis' && { italics: !leaning }),
        ...(style === 'muted' && { color: muted }),
        ...(style === 'note' && { style: styleIds.note }),
      }),
  );

/** Runs as a paragraph; none where there is nothing to read. */
export function words(runs: readonly Run[], options: IParagraphOptions = {}): Paragraph[] {
  const pieces = withSourceNotes(runs);
  const silent = pieces.every(({ text }) => text.trim() === '');
  return silent ? [] : [new Paragraph({ ...options, children: runsOf(pieces) })];
}
