import type { Block } from '../../../../shared/domain/report.ts';
import { standingWords } from '../standing-words.ts';
import { withSourceNotes } from '../source-notes.ts';
import { drawList } from './draw-text.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

type Weight = Extract<Block, { kind: 'question' }>['weight'];

/** The shape of a weight: a filled octagon, a triangle, a circle; known by form and not by colour. */
function drawShape(sheet: Sheet, weight: Weight, x: number, y: number): void {
  const { paper } = sheet;
  paper.lineWidth(1.3);
  if (weight === 'consider') paper.circle(x + 5.5, y + 5.5, 4.8).stroke(colours.text);
  else if (weight === 'should')
    paper.polygon([x + 5.5, y + 0.5], [x + 11, y + 10.5], [x, y + 10.5]).stroke(colours.text);
  else {
    const corners = Array.from({ length: 8 }, (_, corner) => {
      const turn = Math.PI / 8 + (corner * Math.PI) / 4;
      return [x + 5.5 + 6 * Math.cos(turn), y + 5.5 + 6 * Math.sin(turn)];
    });
    paper.polygon(...corners).fill(colours.text);
  }
}

/** Draws a question: shape and word of its weight, the question, and the evidence under it. */
export function drawQuestion(sheet: Sheet, question: Extract<Block, { kind: 'question' }>): void {
  const indent = 20;
  const lines = sheet.lines(withSourceNotes(question.runs), typeStyles.question, frame.width - indent);
  sheet.room(typeStyles.weight.leading + Math.min(lines.length, 4) * typeStyles.question.leading + 30);
  const part = sheet.element('Div');
  sheet.artifact(() => drawShape(sheet, question.weight, frame.left, sheet.y + 1.5));
  const weight = sheet.element('P', part);
  sheet.flow(
    weight,
    'P',
    sheet.plainLines(standingWords.weights[question.weight], typeStyles.weight),
    frame.left + indent,
    typeStyles.weight,
  );
  weight.end();
  const text = sheet.element('P', part);
  sheet.flow(text, 'P', lines, frame.left + indent, typeStyles.question);
  text.end();
  sheet.y += 3;
  const rule = (top: number, bottom: number) =>
    sheet.artifact(() =>
      sheet.paper.rect(frame.left + indent, top, 0.8, bottom - top + 2).fill(colours.rule),
    );
  drawList(sheet, question.evidence, part, typeStyles.evidence, indent + 8, rule);
  part.end();
  // A list leaves its own space behind it.
  sheet.y += question.evidence.length > 0 ? 7 : 15;
}
