import { badInput } from '../../../../shared/base/refusal.ts';

/** A stretch of a line of a page: its words, left edge and right edge in points, bold or not. */
export type PdfCell = { text: string; left: number; right: number; bold: boolean };

/** A line of a page: cells parted by wide gaps, height of the letters in points, gap to the line above in line heights. */
export type PdfLine = { cells: PdfCell[]; height: number; gap: number };

/** The lines of a PDF, page by page; refused when it is protected, damaged or only pictures. */
export async function pdfLines(file: string, bytes: Uint8Array): Promise<PdfLine[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdfjs takes the bytes it is given over, so it gets its own.
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > 500)
      throw badInput(file, 'this PDF has more pages than a report can have.', 'Send the report alone.');
    const lines: PdfLine[] = [];
    for (let at = 1; at <= document.numPages; at++) {
      const page = await document.getPage(at);
      const { items } = await page.getTextContent();
      await page.getOperatorList();
      const isBold = (font: string): boolean => {
        const loaded: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
        const name =
          typeof loaded === 'object' && loaded !== null && 'name' in loaded ? String(loaded.name) : '';
        return /bold|black|heavy|semi/i.test(name);
      };
      lines.push(
        ...linesOf(
          items.flatMap((item) =>
            'str' in item
              ? [
                  {
                    text: item.str,
                    left: Number(item.transform[4]),
                    base: Number(item.transform[5]),
                    width: item.width,
                    height: item.height || Math.abs(Number(item.transform[3])),
                    bold: isBold(item.fontName),
                  },
                ]
              : [],
          ),
        ),
      );
    }
    if (!lines.length)
      throw badInput(
        file,
        'this PDF holds pictures of pages and no text.',
        'Ask the agency for the Word file, or for a PDF saved from it.',
      );
    return lines;
  } catch (reason) {
    if (reason instanceof Error && reason.name === 'PasswordException')
      throw badInput(
        file,
        'this PDF is protected by a password.',
        'Ask the agency for a copy without one, sent in a safe way.',
      );
    if (reason instanceof Error && reason.name === 'Refusal') throw reason;
    throw badInput(file, 'this PDF is damaged or was cut short.', 'Ask the agency to send its report again.');
  } finally {
    await task.destroy();
  }
}

type Item = { text: string; left: number; base: number; width: number; height: number; bold: boolean };

function linesOf(items: readonly Item[]): PdfLine[] {
  const filled = items.filter((item) => item.text.trim());
  const rows: Item[][] = [];
  for (const item of [...filled].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].base - item.base) < Math.max(2, item.height * 0.35)) row.push(item);
    else rows.push([item]);
  }
  let above: number | null = null;
  return rows.map((row) => {
    const height = Math.max(...row.map((item) => item.height));
    const base = row[0]?.base ?? 0;
    const gap = above === null ? 2 : (above - base) / Math.max(1, height);
    above = base;
    return {
      cells: cellsOf(
        row.sort((a, b) => a.left - b.left),
        height,
      ),
      height,
      gap,
    };
  });
}

function cellsOf(row: readonly Item[], height: number): PdfCell[] {
  const cells: PdfCell[] = [];
  for (const item of row) {
    const last = cells.at(-1);
    const gap = last ? item.left - last.right : Infinity;
    if (last && gap < height * 1.1 && (last.bold === item.bold || gap < height * 0.6)) {
      last.text +=
        (gap > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(item.text) ? ' ' : '') + item.text;
      last.right = item.left + item.width;
      last.bold &&= item.bold;
    } else cells.push({ text: item.text, left: item.left, right: item.left + item.width, bold: item.bold });
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() }));
}
