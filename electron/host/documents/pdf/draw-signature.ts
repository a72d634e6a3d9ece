import type { Block } from '../../../../shared/domain/report.ts';
import { standingWords } from '../standing-words.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

/** Draws a place to sign: role and name, what the signature says, and lines for hand and date. */
export function drawSignature(sheet: Sheet, signature: Extract<Block, { kind: 'signature' }>): void {
  sheet.room(120);
  const part = sheet.element('Div');
  sheet.say([signature.role, signature.name].filter(Boolean).join(': '), typeStyles.h3, 'P', part);
  sheet.y += 2;
  sheet.say(signature.statement, typeStyles.body, 'P', part);
  sheet.room(50);
  sheet.y += 28;
  for (const [x, width, label] of [
    [frame.left, 290, standingWords.signature],
    [frame.left + 310, 149, standingWords.date],
  ] as const) {
    sheet.artifact(() => sheet.paper.rect(x, sheet.y, width, 0.7).fill(colours.muted));
    const element = sheet.element('P', part);
    sheet.tagged(element, 'P', () =>
      sheet.ink(sheet.plainLines(label, typeStyles.small), x, sheet.y + 2, typeStyles.small),
    );
    element.end();
  }
  part.end();
  sheet.y += 34;
}
