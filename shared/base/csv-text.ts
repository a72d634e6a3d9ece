/** What a spreadsheet takes for the start of a formula, also behind blanks and in its wide forms. */
const formula = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell as text that no spreadsheet computes, quoted where it must be. */
function cellOf(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows under their headings as CSV: RFC 4180 (commas, CRLF, quotes doubled), to be written as UTF-8; a byte order mark leads, or
 * spreadsheets misread it. No cell can start a formula.
 */
export const csvText = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[headings, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
