import type { Report } from '../../../../shared/domain/report.ts';
import { coverFacts } from '../cover-facts.ts';
import { standingWords } from '../standing-words.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

/** Draws the cover: title, subtitle, the facts as a table of two columns, and whether the case is invented. */
export function drawCover(sheet: Sheet, report: Report): void {
  sheet.y = 170;
  sheet.artifact(() => sheet.paper.rect(frame.left, 150, 56, 3).fill(colours.accent));
  sheet.say(report.title, typeStyles.title);
  sheet.y += 8;
  sheet.say(report.subtitle, typeStyles.subtitle);
  sheet.y += 30;
  const table = sheet.element('Table');
  for (const { label, value } of coverFacts(report)) {
    const labels = sheet.plainLines(label, typeStyles.coverLabel, 118);
    const values = sheet.plainLines(value, typeStyles.coverValue, frame.width - 130);
    const top = () => sheet.y;
    sheet.room(Math.min(Math.max(labels.length * 14, values.length * 15), 200) + 6);
    const row = sheet.element('TR', table);
    const head = sheet.element('TH', row, { scope: 'Row' });
    const labelled = top();
    sheet.tagged(head, 'TH', () => sheet.ink(labels, frame.left, labelled, typeStyles.coverLabel));
    const cell = sheet.element('TD', row);
    sheet.flow(cell, 'TD', values, frame.left + 130, typeStyles.coverValue);
    row.end();
    sheet.y += 6;
  }
  table.end();
  if (report.demonstration) {
    sheet.y += 24;
    sheet.say(standingWords.demonstrationNote, typeStyles.h3);
  }
}
