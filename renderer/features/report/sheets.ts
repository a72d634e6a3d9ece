import type { Block } from '../../../shared/domain/report.ts';

/** The blocks of a report sheet by sheet: a new one begins with each heading of the first level. */
export function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [];
  for (const block of blocks) {
    const open = sheets.at(-1);
    if (!open || (block.kind === 'heading' && block.level === 1)) sheets.push([block]);
    else open.push(block);
  }
  return sheets;
}
