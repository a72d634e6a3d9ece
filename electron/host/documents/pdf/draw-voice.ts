import type { Block } from '../../../../shared/domain/report.ts';
import { withSourceNotes } from '../source-notes.ts';
import { spokenBy } from '../spoken-by.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

/** Draws a child's own words: italic beside a rule, with who, when and to whom. */
export function drawVoice(sheet: Sheet, voice: Extract<Block, { kind: 'voice' }>): void {
  const inner = frame.width - 46;
  const x = frame.left + 22;
  const words = sheet.lines(withSourceNotes(voice.words), typeStyles.voice, inner);
  const by = sheet.plainLines(spokenBy(voice), typeStyles.voiceBy, inner);
  const rule = (top: number, bottom: number) =>
    sheet.artifact(() =>
      sheet.paper.rect(frame.left + 8, top - 1, 2.2, bottom - top + 2).fill(colours.accent),
    );
  sheet.y += 4;
  sheet.room(Math.min(words.length, 3) * typeStyles.voice.leading + by.length * typeStyles.voiceBy.leading);
  const quote = sheet.element('BlockQuote');
  const spoken = sheet.element('P', quote);
  sheet.flow(spoken, 'P', words, x, typeStyles.voice, rule);
  spoken.end();
  if (by.length > 0) {
    const line = sheet.element('P', quote);
    sheet.flow(line, 'P', by, x, typeStyles.voiceBy, rule);
    line.end();
  }
  quote.end();
  sheet.y += 13;
}
