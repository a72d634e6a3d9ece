import type { Block } from '../../../../shared/domain/report.ts';
import type { Sheet } from './sheet.ts';
import { tableStart } from './table-shape.ts';
import { typeStyles } from './type-styles.ts';

const { body, voice, voiceBy, weight, question } = typeStyles;

/** The points that a block needs to begin well on a page; 0 for one that is not there. */
export function leastRoom(sheet: Sheet, block: Exclude<Block, { kind: 'heading' }> | undefined): number {
  switch (block?.kind) {
    case 'table':
      return tableStart(sheet, block);
    case 'voice':
      return 3 * voice.leading + voiceBy.leading + 4;
    case 'question':
      return weight.leading + 2 * question.leading + 30;
    case 'drawing':
      return block.height + 12;
    case 'signature':
      return 120;
    case 'paragraph':
    case 'list':
      return 3 * body.leading;
    case undefined:
      return 0;
  }
}
