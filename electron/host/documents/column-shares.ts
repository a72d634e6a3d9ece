import type { Block, Run } from '../../../shared/domain/report.ts';

/** Points across the text, and about how wide a letter of a head or a cell is with the blank beside its word. */
const line = { width: 459, head: 5.3, cell: 4.9, beside: 11 };
/** The longest word for which a column makes room; longer ones are cut. */
const longestWord = 16;

const longestIn = (text: string): number =>
  Math.max(0, ...text.split(/[\s/-]+/).map(({ length }) => (length > longestWord ? 0 : length)));
const wordsOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** The least share that lets every ordinary word of a column stand whole. */
function leastShare({ columns, rows }: Extract<Block, { kind: 'table' }>, column: number): number {
  const head = Math.max(...(columns[column]?.title ?? '').split(/\s+/).map(({ length }) => length));
  let cell = 0;
  for (const { cells } of rows) cell = Math.max(cell, longestIn(wordsOf(cells[column] ?? [])));
  return (Math.max(head * line.head, cell * line.cell) + line.beside) / line.width;
}

/**
 * The shares of the line that the columns of a table take, adding up to 1: those asked for, but no column so narrow that its
 * words are cut, as long as the others can spare the room.
 */
export function columnShares(table: Extract<Block, { kind: 'table' }>): number[] {
  const asked = table.columns.map(({ width }) => Math.max(Number.isFinite(width) ? width : 0, 0.05));
  const sum = asked.reduce((total, share) => total + share, 0);
  const shares = asked.map((share) => share / sum);
  const least = shares.map((_, column) => leastShare(table, column));
  if (least.reduce((total, share) => total + share, 0) > 1) return shares;
  const lacking = shares.map((share, column) => Math.max(0, (least[column] ?? 0) - share));
  const spare = shares.map((share, column) => Math.max(0, share - (least[column] ?? 0)));
  const [needed, free] = [lacking, spare].map((list) => list.reduce((total, part) => total + part, 0));
  const taken = free ? (needed ?? 0) / free : 0;
  return shares.map((share, column) => share + (lacking[column] ?? 0) - (spare[column] ?? 0) * taken);
}
