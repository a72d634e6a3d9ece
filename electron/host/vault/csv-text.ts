import Papa from 'papaparse';

// What a spreadsheet program takes for a formula, also behind white space and in the wide forms of these signs.
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Rows as CSV for spreadsheet programs and other readers: UTF-8 with a mark, CRLF, RFC 4180. A cell that could be taken for a
 * formula stands behind an apostrophe, so that opening the file runs nothing.
 */
export const csvText = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse({ fields: [...headings], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
