import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rowWithSourceNotes, withSourceNotes } from '../../electron/host/documents/source-notes.ts';
import type { Report, Run } from '../../shared/domain/report.ts';

/** Letters and figures alone: neither line breaks nor the way in which a text was taken out of a file count. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The text of a PDF and the number of its pages. */
export async function textOfPdf(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  const reading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await reading.promise;
  const parts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    parts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const pages = document.numPages;
  await reading.destroy();
  return { text: parts.join(''), pages };
}

/** The text of a Word document. */
export function textOfDocx(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  assert.ok(part);
  return strFromU8(part)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Every sentence of a report that is printed, with its source where it closes one. */
function sentencesOf({ blocks }: Report): string[] {
  const printed = (runs: readonly Run[]) => withSourceNotes(runs).map(({ text }) => text);
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return printed(block.runs);
      case 'list':
        return block.items.flatMap(printed);
      case 'table':
        return block.rows.flatMap(({ cells }) =>
          rowWithSourceNotes(cells)
            .flat()
            .map(({ text }) => text),
        );
      case 'drawing':
        return [];
      case 'voice':
        return printed(block.words);
      case 'question':
        return [...printed(block.runs), ...block.evidence.flatMap(printed)];
      case 'signature':
        return [block.name, block.statement];
    }
  });
}

/**
 * Asserts that a document holds every sentence of a report as often as the report does; of those that come many times, one in
 * twelve may be cut in two by the end of a page.
 */
export function assertWhole(name: string, text: string, report: Report): void {
  const found = bare(text);
  const due = new Map<string, number>();
  for (const sentence of sentencesOf(report).map(bare)) due.set(sentence, (due.get(sentence) ?? 0) + 1);
  for (const [sentence, times] of due) {
    if (sentence === '') continue;
    const seen = found.split(sentence).length - 1;
    assert.ok(seen >= Math.floor(times * (11 / 12)), `${name}: “${sentence}” ${seen} of ${times} times`);
  }
}
