import Pages from 'pdfkit';
import type { Report } from '../../../../shared/domain/report.ts';
import { fileDate } from '../display-date.ts';
import { visibleText } from '../visible-text.ts';
import { stampAccessible } from './both-standards.ts';

/** An element of the tagged structure. */
export type Element = PDFKit.PDFStructureElement;

type Marked = { type?: 'Pagination' | 'Layout' | 'Page'; attached?: string[] };
/** pdfkit's document with what its published types leave out. */
export type Paper = Omit<PDFKit.PDFDocument, 'struct' | 'link' | 'markContent' | 'outline' | 'font'> & {
  font: (name: string) => Paper;
  struct: (tag: string, options?: { scope?: 'Row' | 'Column'; alt?: string }) => Element;
  link: (x: number, y: number, width: number, height: number, page: number, options: object) => Paper;
  markContent: (tag: string, options?: Marked) => Paper;
  outline: Bookmark;
};
/** An entry of the outline, and how entries are put under it. */
export type Bookmark = {
  addItem: (
    title: string,
    options: { pageNumber: number; top: number; left: number; expanded?: boolean },
  ) => Bookmark;
};

/** A blank A4 document for a report: tagged, PDF/A-2a and PDF/UA-1 at once, dated by the report and not by the clock. */
export function paperFor(report: Report): Paper {
  const at = fileDate(report.on);
  const title = visibleText(report.title) || 'Report';
  const document = new Pages({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    lang: 'en-GB',
    displayTitle: true,
    info: {
      Title: title,
      Author: visibleText(report.author) || 'Whole Picture',
      Subject: visibleText(report.marking) || 'Report',
      Creator: 'Whole Picture',
      Producer: 'Whole Picture',
      CreationDate: at,
      ModDate: at,
    },
  });
  stampAccessible(document);
  return document as unknown as Paper;
}

/** All bytes of a document once it is ended. */
export function bytesOf(paper: Paper): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const parts: Buffer[] = [];
    paper.on('data', (part: Buffer) => parts.push(part));
    paper.on('end', () => done(new Uint8Array(Buffer.concat(parts))));
    paper.on('error', failed);
    paper.end();
  });
}
