/** One cell as it stands: its words without quoting, where the raw cell begins and ends, and whether it was quoted. */
export type CsvCell = { words: string; start: number; end: number; isQuoted: boolean };

/** One row as it stands; `line` is the line of the file it begins on (1 = first). */
export type CsvRow = { cells: CsvCell[]; start: number; end: number; line: number };

/** What scanning found: the rows, and the line on which a quoted cell was opened and never closed, if there is one. */
export type Scanned = { rows: CsvRow[]; openQuote: number | null };

/** The rows and cells of a CSV text by RFC 4180, each with its place; blank lines are left out. */
export function scanCsv(text: string, delimiter: string): Scanned {
  const rows: CsvRow[] = [];
  let openQuote: number | null = null;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: CsvRow = { cells: [], start: at, end: at, line };
    for (;;) {
      const start = at;
      let words: string;
      const isQuoted = text[at] === '"';
      if (isQuoted) {
        let close = at + 1;
        for (;;) {
          close = text.indexOf('"', close);
          if (close < 0 || text[close + 1] !== '"') break;
          close += 2;
        }
        if (close < 0) {
          openQuote = line;
          close = text.length;
        }
        // Words after a closing quote belong to the cell: some systems write them.
        at = Math.min(text.length, close + 1);
        const tail = endOfCell(text, at, delimiter);
        words = text.slice(start + 1, close).replaceAll('""', '"') + text.slice(at, tail);
        at = tail;
      } else {
        at = endOfCell(text, at, delimiter);
        words = text.slice(start, at);
      }
      row.cells.push({ words, start, end: at, isQuoted });
      if (text[at] !== delimiter) break;
      at += 1;
    }
    row.end = at;
    line += 1 + linesWithin(text, row.start, row.end);
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at += 1;
    if (row.cells.length > 1 || row.cells[0]?.words.trim()) rows.push(row);
  }
  return { rows, openQuote };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
}

function linesWithin(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The delimiter of a CSV text: the one of comma, semicolon, tab and bar that splits its first rows most alike. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000);
  let best = ',';
  let highest = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const rows = scanCsv(head, delimiter).rows.slice(0, 20);
    const width = rows[0]?.cells.length ?? 1;
    const alike = rows.filter((row) => row.cells.length === width).length / Math.max(1, rows.length);
    const score = width > 1 ? alike * 10 + Math.min(width, 20) : 0;
    if (score > highest) [best, highest] = [delimiter, score];
  }
  return best;
}
