import { isDateAlone } from '../../../../shared/language/dates.ts';
import { chronologyColumn } from '../../../../shared/template/column-of-heading.ts';
import { sectionOf } from '../../../../shared/template/section-of-heading.ts';
import type { BlockText } from '../../../../shared/reading/blocks.ts';
import type { Draft, DraftRun } from '../word/drafts.ts';
import { writeBlocks } from '../write-blocks.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';

/** The blocks of a PDF and its extracted text: headings by size and weight, tables by their columns, else paragraphs. */
export async function pdfBlocks(file: string, bytes: Uint8Array): Promise<BlockText> {
  return writeBlocks(file, draftsOf(await pdfLines(file, bytes)));
}

/** Turns lines of pages into drafts. */
export function draftsOf(lines: readonly PdfLine[]): Draft[] {
  const body = commonHeight(lines);
  const drafts: Draft[] = [];
  let open: { runs: DraftRun[]; isItem: boolean } | null = null;
  const close = () => {
    if (open) drafts.push({ kind: open.isItem ? 'item' : 'paragraph', runs: open.runs });
    open = null;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const table = isTableHead(line) ? readTable(lines, at, body) : null;
    if (table) {
      close();
      drafts.push(table.draft);
      at = table.last;
      continue;
    }
    const depth = headingDepth(line, body);
    if (depth > 0) {
      close();
      drafts.push({ kind: 'heading', depth, runs: runsOf(line) });
      continue;
    }
    const runs = runsOf(line);
    const text = runs.map((run) => run.text).join('');
    const lead = /^\s*(?:[•●▪◦■–-]\s*|\d{1,2}[.)]\s+)/.exec(text);
    if (lead && runs[0]) runs[0] = { ...runs[0], text: runs[0].text.slice(lead[0].length) };
    const startsAnew =
      open === null || line.gap > 1.75 || lead !== null || runs[0]?.bold || line.cells.length > 1;
    if (startsAnew) close();
    if (open) (open as { runs: DraftRun[] }).runs.push({ text: ' ', bold: false }, ...runs);
    else open = { runs, isItem: lead !== null };
  }
  close();
  return drafts;
}

const runsOf = (line: PdfLine): DraftRun[] =>
  line.cells.map((cell, at) => ({ text: (at > 0 ? '  ' : '') + cell.text, bold: cell.bold }));

/** The height of letters in which most of the text is set. */
function commonHeight(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const height = Math.round(line.height * 2) / 2;
    const letters = line.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    counts.set(height, (counts.get(height) ?? 0) + letters);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function headingDepth(line: PdfLine, body: number): number {
  const text = line.cells.map((cell) => cell.text).join(' ');
  if (line.cells.length > 1 || text.length > 100 || /[.,;]$/.test(text)) return 0;
  if (line.height > body * 1.5) return 1;
  if (line.height > body * 1.2) return 2;
  if (line.height > body * 1.08) return 3;
  return line.cells[0]?.bold && sectionOf(text).sureness >= 0.7 ? 3 : 0;
}

function isTableHead(line: PdfLine): boolean {
  const columns = new Set(line.cells.map((cell) => chronologyColumn(cell.text)));
  return line.cells.length >= 3 && columns.has('date') && columns.has('what');
}

/** A chronology from its heading line down: a row begins where the date column has a date, other lines continue it. */
function readTable(lines: readonly PdfLine[], from: number, body: number): { draft: Draft; last: number } {
  const heads = lines[from]?.cells ?? [];
  const date = heads.findIndex((cell) => chronologyColumn(cell.text) === 'date');
  const columnOf = (left: number) =>
    Math.max(
      0,
      heads.findLastIndex((head) => head.left <= left + 4),
    );
  const rows: string[][] = [heads.map((cell) => cell.text)];
  let last = from;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || headingDepth(line, body) > 0) break;
    const isSame =
      line.cells.length === heads.length &&
      line.cells.every((cell, index) => cell.text === heads[index]?.text);
    last = at;
    if (isSame) continue;
    const dated = line.cells.find((cell) => columnOf(cell.left) === date);
    const begins = dated !== undefined && isDateAlone(dated.text);
    if (!begins && (rows.length === 1 || (line.gap > 2.5 && line.cells.length === 1))) {
      last = at - 1;
      break;
    }
    if (begins) rows.push(heads.map(() => ''));
    const row = rows.at(-1);
    for (const cell of line.cells) {
      const column = columnOf(cell.left);
      if (row) row[column] = `${row[column] ?? ''} ${cell.text}`.trim();
    }
  }
  const cells = rows.map((row) =>
    row.map((text): Draft[] => (text ? [{ kind: 'paragraph', runs: [{ text, bold: false }] }] : [])),
  );
  return { draft: { kind: 'table', header: true, rows: cells }, last };
}
