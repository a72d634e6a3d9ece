import type { Block } from '../../../shared/domain/report.ts';

/** The blocks of a report sheet by sheet: a new one begins with each heading of the first level. */
export function sheetsOf(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [];
  for (const block of closeLevels(blocks)) {
    const open = sheets.at(-1);
    if (!open || (block.kind === 'heading' && block.level === 1)) sheets.push([block]);
    else open.push(block);
  }
  return sheets;
}

/** The same blocks with no level of heading left out on the way down, as readers of headings need it. */
function closeLevels(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last === 1 ? 1 : last === 2 ? 2 : 3 };
  });
}
