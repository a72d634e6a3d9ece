import type { Block } from '../../../shared/domain/report.ts';
import { standingWords } from './standing-words.ts';

type Level = Extract<Block, { kind: 'heading' }>['level'];

/** The deepest level that may follow: no level is skipped on the way down. */
export const levelAfter = (asked: Level, before: 0 | Level): Level => {
  if (asked <= before) return asked;
  return before === 0 ? 1 : before === 1 ? 2 : 3;
};

/** Blocks whose headings never skip a level and never are empty, as accessible documents need them. */
export function closedLevels(blocks: readonly Block[]): Block[] {
  let before: 0 | Level = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    before = levelAfter(block.level, before);
    return { ...block, level: before, text: block.text.trim() || standingWords.noHeading };
  });
}
