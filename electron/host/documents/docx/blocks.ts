import { HeadingLevel, Paragraph, TabStopType, TextRun, type FileChild } from 'docx';
import type { Block } from '../../../../shared/domain/report.ts';
import { withSourceNotes } from '../source-notes.ts';
import { spokenBy } from '../spoken-by.ts';
import { standingWords } from '../standing-words.ts';
import { visibleText } from '../visible-text.ts';
import { styleIds } from './paragraph-styles.ts';
import { tableOf } from './table.ts';
import { runsOf, words } from './words.ts';

const shapes = { must: '■', should: '△', consider: '○' } as const;
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block as paragraphs and tables of a Word document. */
function childrenOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: visibleText(block.text) })];
    case 'paragraph':
      return words(block.runs);
    case 'list':
      return block.items.flatMap((runs) => words(runs, { numbering: { reference: 'list', level: 0 } }));
    case 'table':
      return tableOf(block);
    // Word draws no vectors without a picture of dots beside them; the table that follows says the same.
    case 'drawing':
      return [];
    case 'voice': {
      const pieces = withSourceNotes(block.words);
      const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
      return [
        // Long words may part between pages; the rest stays with who said it.
        new Paragraph({
          style: styleIds.voice,
          keepNext: length < 900,
          keepLines: length < 900,
          children: runsOf(pieces, true),
        }),
        new Paragraph({ style: styleIds.voiceBy, text: visibleText(spokenBy(block)) }),
      ];
    }
    case 'question': {
      const evidence = block.evidence.flatMap((runs) =>
        words(runs, { style: styleIds.evidence, numbering: { reference: 'evidence', level: 0 } }),
      );
      const question = new Paragraph({
        style: styleIds.questions[block.weight],
        keepNext: evidence.length > 0,
        children: [
          new TextRun({ text: `${shapes[block.weight]} ` }),
          new TextRun({ text: `${standingWords.weights[block.weight]}. `, bold: true }),
          ...runsOf(withSourceNotes(block.runs)),
        ],
      });
      return [question, ...evidence];
    }
    case 'signature':
      return [
        new Paragraph({
          keepNext: true,
          children: [
            new TextRun({
              text: visibleText([block.role, block.name].filter(Boolean).join(': ')),
              bold: true,
            }),
          ],
        }),
        new Paragraph({ keepNext: true, text: visibleText(block.statement) }),
        new Paragraph({
          style: styleIds.signature,
          tabStops: [{ type: TabStopType.LEFT, position: 6400 }],
          children: [new TextRun({ text: `${standingWords.signature}\t${standingWords.date}` })],
        }),
      ];
  }
}

/** All blocks in order; between two voices stands a little space, or their rules would run together. */
export const bodyOf = (blocks: readonly Block[]): FileChild[] =>
  blocks.flatMap((block, index) => {
    const apart = block.kind === 'voice' && blocks[index - 1]?.kind === 'voice';
    return apart
      ? [new Paragraph({ style: styleIds.gap, children: [] }), ...childrenOf(block)]
      : childrenOf(block);
  });
