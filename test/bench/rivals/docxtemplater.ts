import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { coverFacts } from '../../../electron/host/documents/cover-facts.ts';
import { displayDate } from '../../../electron/host/documents/display-date.ts';
import {
  rowWithSourceNotes,
  withSourceNotes,
  type Piece,
} from '../../../electron/host/documents/source-notes.ts';
import { spokenBy } from '../../../electron/host/documents/spoken-by.ts';
import { standingWords } from '../../../electron/host/documents/standing-words.ts';
import type { Block, Report } from '../../../shared/domain/report.ts';

const said = (printed: readonly Piece[]) =>
  printed.map(({ text, style }) => (style === 'note' ? { said: '', note: text } : { said: text, note: '' }));
const items = (lists: readonly (readonly Piece[])[]) => lists.map((runs) => ({ runs: said(runs) }));

function filled(block: Block): object {
  switch (block.kind) {
    case 'heading':
      return { [`isH${block.level}`]: true, text: block.text };
    case 'paragraph':
      return { isParagraph: true, runs: said(withSourceNotes(block.runs)) };
    case 'list':
      return { isList: true, items: items(block.items.map((runs) => withSourceNotes(runs))) };
    case 'table':
      return {
        isTable: true,
        caption: block.caption,
        ...Object.fromEntries(block.columns.map(({ title }, at) => [`title${at}`, title])),
        rows: block.rows.map(({ cells }) =>
          Object.fromEntries(rowWithSourceNotes(cells).map((printed, at) => [`cell${at}`, said(printed)])),
        ),
      };
    case 'drawing':
      return {};
    case 'voice':
      return { isVoice: true, runs: said(withSourceNotes(block.words)), by: spokenBy(block) };
    case 'question':
      return {
        isQuestion: true,
        weight: standingWords.weights[block.weight],
        runs: said(withSourceNotes(block.runs)),
        items: items(block.evidence.map((runs) => withSourceNotes(runs))),
      };
    case 'signature':
      return { isSignature: true, role: block.role, name: block.name, statement: block.statement };
  }
}

/** The same report as a Word document by docxtemplater, from a template made beforehand. */
export function byDocxtemplater(template: Uint8Array, report: Report): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({
    title: report.title,
    subtitle: report.subtitle,
    marking: report.marking,
    on: displayDate(report.on),
    facts: coverFacts(report),
    blocks: report.blocks.map(filled),
  });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
