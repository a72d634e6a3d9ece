import assert from 'node:assert/strict';
import { demonstrationIdentity } from '../../electron/host/documents/demonstration-identity.ts';
import { signDocx } from '../../electron/host/documents/sign-docx.ts';
import { signPdf } from '../../electron/host/documents/sign-pdf.ts';
import { verifyDocument } from '../../electron/host/documents/verify-document.ts';
import { writeDocx } from '../../electron/host/documents/write-docx.ts';
import { writeHtml } from '../../electron/host/documents/write-html.ts';
import { writePdf } from '../../electron/host/documents/write-pdf.ts';
import { longReport } from '../cases/long-report.ts';
import { getBrowser } from '../house/browser.ts';
import { byDocxtemplater } from './rivals/docxtemplater.ts';
import { byPdfmake } from './rivals/pdfmake.ts';
import { byPrintToPdf, startBrowser } from './rivals/print-to-pdf.ts';
import { templateFor } from './rivals/word-template.ts';
import { inTime, ratio, within, type Line, type Section } from './table.ts';
import { race, type Timing } from './timing.ts';
import { assertWhole, textOfDocx, textOfPdf } from './whole-words.ts';

const runs = 5;

type Make = () => Uint8Array | Promise<Uint8Array>;

/** Ours must be ahead: a line with how many times the other one's time is ours. */
const ahead = (what: string, theirs: Timing, ours: Timing): Line => ({
  what,
  result: ratio(theirs.median, ours.median),
  target: '> 1 x',
  met: theirs.median > ours.median,
});

/** A report of about 60 pages in every format, against what else makes such documents, each proven whole before it is timed. */
export async function documentsBench(): Promise<Section[]> {
  const report = longReport();
  const now = new Date('2026-06-20T09:00:00Z');
  const identity = await demonstrationIdentity(now);
  const signing = { name: identity.name, reason: 'Issued as the report of the conference', at: now };
  const template = await templateFor(report);
  const html = writeHtml(report);
  const browser = await startBrowser(await getBrowser());
  try {
    const pdfs: Record<string, Make> = {
      'PDF, ours': () => writePdf(report),
      'PDF, ours, signed': async () => signPdf(await writePdf(report), identity, signing),
      'PDF, pdfmake': () => byPdfmake(report),
      ...(browser && {
        'PDF, Chromium printToPDF, tagged': () => byPrintToPdf(browser, html, true),
        'PDF, Chromium printToPDF, untagged': () => byPrintToPdf(browser, html, false),
      }),
    };
    const docxs: Record<string, Make> = {
      'DOCX, ours': () => writeDocx(report),
      'DOCX, ours, signed': async () => signDocx(await writeDocx(report), identity, signing),
      'DOCX, docxtemplater': () => byDocxtemplater(template, report),
    };
    const sizes = new Map<string, string>();
    const remember = (name: string, bytes: Uint8Array, pages?: number) =>
      sizes.set(
        name,
        `${pages === undefined ? '' : `${pages} pages, `}${Math.round(bytes.length / 1024)} kB`,
      );
    for (const [name, make] of Object.entries(pdfs)) {
      const bytes = await make();
      const { text, pages } = await textOfPdf(bytes);
      assertWhole(name, text, report);
      assert.ok(pages >= 50 && pages <= 90, `${name}: ${pages} pages`);
      if (name.endsWith('signed')) assert.ok((await verifyDocument('a.pdf', bytes)).whole);
      remember(name, bytes, pages);
    }
    for (const [name, make] of Object.entries(docxs)) {
      const bytes = await make();
      assertWhole(name, textOfDocx(bytes), report);
      if (name.endsWith('signed')) assert.ok((await verifyDocument('a.docx', bytes)).whole);
      remember(name, bytes);
    }
    const took = await race({ ...pdfs, ...docxs, 'HTML, ours': () => writeHtml(report) }, runs);
    return sectionsOf(took, sizes);
  } finally {
    await browser?.close();
  }
}

function sectionsOf(took: Record<string, Timing>, sizes: ReadonlyMap<string, string>): Section[] {
  const of = (name: string): Timing => {
    const timing = took[name];
    assert.ok(timing);
    return timing;
  };
  const lines = Object.entries(took).map(([name, { median }]): Line => ({
    what: `${name}${sizes.has(name) ? ` (${sizes.get(name)})` : ''}`,
    result: inTime(median),
  }));
  const [pdf, signed] = [of('PDF, ours'), of('PDF, ours, signed')];
  const [docx, signedDocx] = [of('DOCX, ours'), of('DOCX, ours, signed')];
  const printed = took['PDF, Chromium printToPDF, tagged'];
  const bare = took['PDF, Chromium printToPDF, untagged'];
  const ratios: Line[] = [
    within('signed PDF and signed DOCX together', signed.median + signedDocx.median, 1000),
    ahead('pdfmake to our PDF', of('PDF, pdfmake'), pdf),
    ahead('pdfmake, unsigned, to our signed PDF', of('PDF, pdfmake'), signed),
    ...(printed && bare
      ? [
          ahead('printToPDF, tagged as ours is, to our PDF', printed, pdf),
          ahead('printToPDF, tagged, to our signed PDF', printed, signed),
          ahead('printToPDF, untagged, to our PDF', bare, pdf),
        ]
      : [{ what: 'printToPDF', result: 'no Chromium here' }]),
    ahead('docxtemplater to our DOCX', of('DOCX, docxtemplater'), docx),
    ahead('docxtemplater, unsigned, to our signed DOCX', of('DOCX, docxtemplater'), signedDocx),
  ];
  return [
    { title: `One report in every format, in turns, median of ${runs} after 2`, lines },
    { title: 'Their time to ours, on the same report in the same run', lines: ratios },
  ];
}
