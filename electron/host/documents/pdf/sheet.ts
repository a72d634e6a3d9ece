import type { Report } from '../../../../shared/domain/report.ts';
import type { Piece } from '../source-notes.ts';
import { visibleText } from '../visible-text.ts';
import { faceBytes, type Face } from './faces.ts';
import { linesOf, type Line } from './lines.ts';
import { paperFor, type Element, type Paper } from './paper.ts';
import { typeStyles, type TypeStyle } from './type-styles.ts';
import { watermarkOperators } from './watermark.ts';
import { wordsOf, type Measure } from './words.ts';

/** The frame of the text on an A4 page, in points from its top left corner. */
export const frame = {
  left: 68,
  top: 78,
  width: 459,
  bottom: 768,
  pageWidth: 595.28,
  pageHeight: 841.89,
} as const;

const widths = new Map<string, number>();

/** The pages as they are being filled: where the next thing goes, and how text is measured, placed and tagged. */
export class Sheet {
  readonly paper: Paper;
  readonly root: Element;
  /** Where the next thing goes, in points from the top. */
  y: number = frame.top;
  /** How many pages there are. */
  pages = 0;
  private readonly demonstration: boolean;
  private readonly used = new Set<Face>();

  constructor(report: Report) {
    this.paper = paperFor(report);
    this.demonstration = report.demonstration;
    this.root = this.paper.struct('Document');
    this.newPage();
    this.paper.addStructure(this.root);
  }

  /** Starts a page. */
  newPage(): void {
    this.paper.addPage();
    this.pages++;
    this.y = frame.top;
    if (this.demonstration) this.artifact(() => this.paper.addContent(watermarkOperators()), 'Pagination');
  }

  /** Makes sure that `height` points are free, on a new page if need be. */
  room(height: number): void {
    if (this.y + height > frame.bottom && this.y > frame.top) this.newPage();
  }

  private setFace(face: Face): void {
    if (!this.used.has(face)) {
      this.paper.registerFont(face, faceBytes(face));
      this.used.add(face);
    }
    this.paper.font(face);
  }

  readonly measure: Measure = (text, face, size) => {
    const key = `${face}:${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      this.setFace(face);
      width = this.paper.fontSize(1000).widthOfString(text);
      if (widths.size > 60_000) widths.clear();
      widths.set(key, width);
    }
    return (width * size) / 1000;
  };

  /** Printed pieces as lines of at most `room` points. */
  lines(pieces: readonly Piece[], style: TypeStyle, room: number = frame.width): Line[] {
    return linesOf(wordsOf(pieces, style, this.measure), room, this.measure);
  }

  /** Plain words as lines. */
  plainLines(text: string, style: TypeStyle, room: number = frame.width): Line[] {
    return this.lines([{ text: visibleText(text), style: 'plain' }], style, room);
  }

  /** Draws lines from `y` down, without tags. */
  ink(lines: readonly Line[], x: number, y: number, style: TypeStyle): void {
    for (const [index, line] of lines.entries()) {
      const baseline = y + index * style.leading + style.leading * 0.76;
      let across = x;
      for (const span of line.spans) {
        this.setFace(span.face);
        this.paper.fontSize(span.size).fillColor(span.colour);
        this.paper.text(span.text, across, baseline, { lineBreak: false, baseline: 'alphabetic' });
        across += span.width;
      }
    }
  }

  /** A new element under another. */
  element(
    tag: string,
    under: Element = this.root,
    options?: { scope?: 'Row' | 'Column'; alt?: string },
  ): Element {
    const made = this.paper.struct(tag, options ?? {});
    under.add(made);
    return made;
  }

  /** Draws something that belongs to an element. */
  tagged(element: Element, tag: string, draw: () => void): void {
    const content = this.paper.markStructureContent(tag);
    draw();
    this.paper.endMarkedContent();
    element.add(content);
  }

  /** Draws something that is not read aloud: rules, tints, repeated heads. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.paper.markContent('Artifact', { type });
    draw();
    this.paper.endMarkedContent();
  }

  /** Lets lines flow over as many pages as they need, never one line alone; `beside` draws next to each part. */
  flow(
    element: Element,
    tag: string,
    lines: readonly Line[],
    x: number,
    style: TypeStyle,
    beside?: (top: number, bottom: number) => void,
  ): void {
    for (let from = 0; from < lines.length;) {
      const left = lines.length - from;
      let fit = Math.floor((frame.bottom - this.y + 0.01) / style.leading);
      if (fit < left && left - fit === 1 && fit > 2) fit--;
      if (fit < Math.min(left, 2) && this.y > frame.top) {
        this.newPage();
        continue;
      }
      const part = lines.slice(from, from + Math.max(1, fit));
      const top = this.y;
      this.tagged(element, tag, () => this.ink(part, x, top, style));
      this.y += part.length * style.leading;
      beside?.(top, this.y);
      from += part.length;
      if (from < lines.length) this.newPage();
    }
  }

  /** A paragraph of plain words. */
  say(text: string, style: TypeStyle = typeStyles.body, tag = 'P', under: Element = this.root): void {
    if (!text.trim()) return;
    const element = this.element(tag, under);
    this.flow(element, tag, this.plainLines(text, style), frame.left, style);
    element.end();
  }
}
