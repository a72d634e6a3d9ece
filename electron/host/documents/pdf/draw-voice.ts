import type { Block } from '../../../../shared/domain/report.ts';
import { standingWords } from '../standing-words.ts';
import { withSourceNotes } from '../source-notes.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

/** Who spoke, when and to whom, in one line. */
export const spokenBy = (voice: { child: string; when: string; toWhom: string }): string =>
  [voice.child, voice.when, voice.toWhom && `${standingWords.saidTo} ${voice.toWhom}`].filter(Boolean).join(', ');

/** Draws a child's own words: italic beside a rule, with who, when and to whom. */
export function drawVoice(sheet: Sheet, voice: Extract<Block, { kind: 'voice' }>): void {
  const inner = frame.width - 46;
  const x = frame.left + 22;
  const words = sheet.lines(withSourceNotes(voice.words), typeStyles.voice, inner);
  const by = sheet.plainLines(spokenBy(voice), typeStyles.voiceBy, inner);
  const rule = (top: number, bottom: number) =>
    sheet.artifact(() => sheet.paper.rect(frame.left + 8, top - 1, 2.2, bottom - top + 2).fill(colours.accent));
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
