import type { Drawing, Shape, Tone } from '../../../../shared/domain/drawing.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, type TypeStyle } from './type-styles.ts';

const tones: Readonly<Record<Tone, string>> = {
  ink: colours.text,
  muted: colours.muted,
  rule: colours.rule,
  tint: colours.tint,
  accent: colours.accent,
  paper: '#ffffff',
};

/** Draws a drawing as one figure that is read out by its alternative text; it never parts between pages. */
export function drawDrawing(sheet: Sheet, drawing: Drawing): void {
  sheet.room(drawing.height + 12);
  const figure = sheet.element('Figure', sheet.root, { alt: drawing.alt });
  const top = sheet.y;
  sheet.tagged(figure, 'Figure', () => {
    for (const shape of drawing.shapes) drawShape(sheet, shape, top);
  });
  figure.end();
  sheet.y = top + drawing.height + 12;
}

function drawShape(sheet: Sheet, shape: Shape, top: number): void {
  const { paper } = sheet;
  switch (shape.form) {
    case 'area': {
      const corners = shape.points.map(([x, y]) => [frame.left + x, top + y]);
      paper.polygon(...corners).fill(tones[shape.fill]);
      if (shape.line)
        paper
          .lineWidth(1.1)
          .polygon(...corners)
          .stroke(tones[shape.line]);
      return;
    }
    case 'disc':
      paper.circle(frame.left + shape.x, top + shape.y, shape.radius).fill(tones[shape.fill]);
      if (shape.line)
        paper
          .lineWidth(0.8)
          .circle(frame.left + shape.x, top + shape.y, shape.radius)
          .stroke(tones[shape.line]);
      return;
    case 'line': {
      paper.lineWidth(shape.line === 'rule' ? 0.5 : 0.9);
      if (shape.isBroken) paper.dash(2, { space: 2 });
      for (const [at, [x, y]] of shape.points.entries()) {
        if (at === 0) paper.moveTo(frame.left + x, top + y);
        else paper.lineTo(frame.left + x, top + y);
      }
      paper.stroke(tones[shape.line]);
      if (shape.isBroken) paper.undash();
      return;
    }
    case 'text': {
      const style: TypeStyle = {
        face: shape.isStrong ? 'sans-bold' : 'sans',
        size: shape.size,
        leading: shape.size * 1.3,
        colour: tones[shape.tone],
      };
      const lines = sheet.plainLines(shape.text, style);
      const width = lines[0]?.spans.reduce((sum, one) => sum + one.width, 0) ?? 0;
      sheet.ink(lines, frame.left + shape.x - (shape.isCentred ? width / 2 : 0), top + shape.y, style);
    }
  }
}
