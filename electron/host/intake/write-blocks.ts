import {
  type Block,
  type BlockText,
  type Cell,
  type Words,
  gatherWords,
  joinWords,
} from '../../../shared/reading/blocks.ts';
import { plainPassage } from '../../../shared/reading/passages.ts';
import { type Draft, type DraftRun, trimRuns } from './word/drafts.ts';

/** Lays drafts out as an extracted text in the shape of Markdown, and gives their blocks with their places in it. */
export function writeBlocks(file: string, drafts: readonly Draft[]): BlockText {
  const page = { file, text: '', asides: [] };
  const blocks = drafts.flatMap((draft) => write(page, draft));
  return { text: page.text, blocks };
}

/** The text so far; `asides` are those met inside the cells of a table, which come after it. */
type Page = { file: string; text: string; asides: Block[] };

function write(page: Page, draft: Draft): Block[] {
  if (draft.kind === 'table') return writeTable(page, draft);
  if (draft.kind === 'aside') {
    const start = page.text.length;
    page.text += `${draft.text}\n\n`;
    return [{ kind: 'aside', passage: plainPassage(page.file, draft.text, start), reason: draft.reason }];
  }
  const lead =
    draft.kind === 'heading' ? `${'#'.repeat(Math.min(6, draft.depth))} ` : draft.kind === 'item' ? '- ' : '';
  const runs = trimRuns(draft.runs);
  if (runs.length === 0) return [];
  page.text += lead;
  const words = writeRuns(page, runs, draft.kind !== 'heading', '\n');
  page.text += draft.kind === 'item' ? '\n' : '\n\n';
  return [
    draft.kind === 'heading' ? { kind: 'heading', depth: draft.depth, words } : { kind: draft.kind, words },
  ];
}

function writeRuns(page: Page, runs: readonly DraftRun[], withMarks: boolean, lineEnd: string): Words {
  const gather = gatherWords(page.file);
  for (const run of runs) {
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    const marks = withMarks && run.bold && inner ? '**' : '';
    addText(before, false);
    page.text += marks;
    addText(inner, run.bold);
    page.text += marks;
    addText(after, false);
  }
  return gather.done();

  function addText(text: string, bold: boolean): void {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) {
        gather.lineEnd(page.text.length, true);
        page.text += lineEnd;
      }
      gather.add(line, page.text.length, bold);
      page.text += line;
    }
  }
}

type TableDraft = Extract<Draft, { kind: 'table' }>;
type Paragraph = Extract<Draft, { kind: 'paragraph' | 'heading' }>;

function writeTable(page: Page, draft: TableDraft): Block[] {
  const rows = draft.rows.map((row, at) => {
    const isSimple = row.every((cell) => cell.length === 0 || (cell.length === 1 && isParagraph(cell[0])));
    if (!isSimple) return row.map((cell) => writeCell(page, cell));
    page.text += '|';
    const cells = row.map((cell): Cell => {
      const [only] = cell;
      page.text += ' ';
      const runs = isParagraph(only) ? trimRuns(only.runs) : [];
      const words = writeRuns(page, runs, !(draft.header && at === 0), ' ');
      page.text += ' |';
      return { words, blocks: [] };
    });
    page.text += at === 0 && draft.rows.length > 1 ? `\n|${'---|'.repeat(row.length)}\n` : '\n';
    return cells;
  });
  page.text += '\n';
  const asides = page.asides.splice(0);
  return rows.length > 0 ? [{ kind: 'table', header: draft.header, rows }, ...asides] : asides;
}

const isParagraph = (draft: Draft | undefined): draft is Paragraph =>
  draft?.kind === 'paragraph' || draft?.kind === 'heading';

/** A cell that holds more than a line is written block by block. */
function writeCell(page: Page, drafts: readonly Draft[]): Cell {
  const all = drafts.flatMap((draft) => write(page, draft));
  const blocks = all.filter((block) => block.kind !== 'aside');
  page.asides.push(...all.filter((block) => block.kind === 'aside'));
  return { words: joinWords(page.file, blocks.flatMap(wordsIn)), blocks };
}

function wordsIn(block: Block): Words[] {
  if (block.kind === 'aside') return [];
  return block.kind === 'table' ? block.rows.flat().map((cell) => cell.words) : [block.words];
}
