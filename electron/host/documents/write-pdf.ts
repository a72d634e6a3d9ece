import type { Block, Report } from '../../../shared/domain/report.ts';
import { closedLevels } from './closed-levels.ts';
import { drawContents, isNamed, reserveContents } from './pdf/contents.ts';
import { drawCover } from './pdf/draw-cover.ts';
import { drawDrawing } from './pdf/draw-drawing.ts';
import { drawHeading, headingRoom, type Placed } from './pdf/draw-heading.ts';
import { drawMargins } from './pdf/draw-margins.ts';
import { drawQuestion } from './pdf/draw-question.ts';
import { drawSignature } from './pdf/draw-signature.ts';
import { drawTable } from './pdf/draw-table.ts';
import { drawList, drawParagraph } from './pdf/draw-text.ts';
import { drawVoice } from './pdf/draw-voice.ts';
import { bytesOf, type Bookmark } from './pdf/paper.ts';
import { Sheet } from './pdf/sheet.ts';

/** Told how far a document is, as a share from 0 to 1. */
export type OnProgress = (share: number) => void;

function draw(sheet: Sheet, block: Exclude<Block, { kind: 'heading' }>): void {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(sheet, block.runs);
    case 'list':
      return drawList(sheet, block.items);
    case 'table':
      return drawTable(sheet, block);
    case 'drawing':
      return drawDrawing(sheet, block);
    case 'voice':
      return drawVoice(sheet, block);
    case 'question':
      return drawQuestion(sheet, block);
    case 'signature':
      return drawSignature(sheet, block);
  }
}

function drawBookmarks(outline: Bookmark, placed: readonly Placed[]): void {
  const path: Bookmark[] = [outline];
  for (const { level, text, page, top } of placed) {
    const parent = path[level - 1] ?? outline;
    path[level] = parent.addItem(text, { pageNumber: page, top: top - 8, left: 595.28 });
    path.length = level + 1;
  }
}

/**
 * A report as a PDF that is PDF/UA-1 and PDF/A-2a at once: tagged, with contents, bookmarks, marking and bundled fonts.
 * Equal reports give equal bytes. Long reports let other work go on between blocks.
 */
export async function writePdf(report: Report, onProgress?: OnProgress): Promise<Uint8Array> {
  const sheet = new Sheet(report);
  const blocks = closedLevels(report.blocks);
  const named = blocks.filter((block) => block.kind === 'heading').filter(isNamed);
  drawCover(sheet, report);
  const contents = reserveContents(sheet, named);
  if (blocks.length > 0) sheet.newPage();
  const placed: Placed[] = [];
  let pause = performance.now() + 40;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') placed.push(drawHeading(sheet, block, headingRoom(sheet, blocks, index)));
    else draw(sheet, block);
    if (performance.now() > pause) {
      onProgress?.((index / blocks.length) * 0.9);
      await new Promise((resume) => setImmediate(resume));
      pause = performance.now() + 40;
    }
  }
  drawContents(sheet, contents, placed.filter(isNamed));
  drawMargins(sheet, report);
  drawBookmarks(sheet.paper.outline, placed);
  sheet.root.end();
  const bytes = await bytesOf(sheet.paper);
  onProgress?.(1);
  return bytes;
}
