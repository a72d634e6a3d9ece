import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/domain/report.ts';
import { closedLevels } from './closed-levels.ts';

const anyHeading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  text: fc.constantFrom('Risk', '', '  '),
});

test('headings never skip a level, never are empty, and never are fewer', () => {
  fc.assert(
    fc.property(fc.array(anyHeading), (blocks: Block[]) => {
      const closed = closedLevels(blocks).filter((block) => block.kind === 'heading');
      expect(closed).toHaveLength(blocks.length);
      let before = 0;
      for (const { level, text } of closed) {
        expect(level).toBeLessThanOrEqual(before + 1);
        expect(text.trim()).not.toBe('');
        before = level;
      }
    }),
  );
});
