import type { Drawing, Shape, Tone } from '../../../../shared/domain/drawing.ts';
import { inHtml } from './in-html.ts';
import { colours } from '../pdf/type-styles.ts';

const tones: Readonly<Record<Tone, string>> = {
  ink: colours.text,
  muted: colours.muted,
  rule: colours.rule,
  tint: colours.tint,
  accent: colours.accent,
  paper: '#ffffff',
};

/** A drawing as one image in SVG, read out by its alternative text. */
export const drawingHtml = ({ alt, width, height, shapes }: Drawing): string =>
  `<figure class="drawing"><svg role="img" aria-label="${inHtml(alt)}" viewBox="0 0 ${width} ${height}">${shapes
    .map(shapeHtml)
    .join('')}</svg></figure>`;

const line = (tone: Tone | null): string => (tone ? ` stroke="${tones[tone]}" stroke-width="1.1"` : '');
const at = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
const round = (length: number): number => Math.round(length * 100) / 100;

function shapeHtml(shape: Shape): string {
  switch (shape.form) {
    case 'area':
      return `<polygon points="${at(shape.points)}" fill="${tones[shape.fill]}"${line(shape.line)}/>`;
    case 'disc':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${tones[shape.fill]}"${line(shape.line)}/>`;
    case 'line':
      return `<polyline points="${at(shape.points)}" fill="none" stroke="${tones[shape.line]}" stroke-width="${
        shape.line === 'rule' ? 0.5 : 0.9
      }"${shape.isBroken ? ' stroke-dasharray="2 2"' : ''}/>`;
    case 'text':
      return `<text x="${round(shape.x)}" y="${round(shape.y + shape.size)}" font-size="${shape.size}" fill="${tones[shape.tone]}"${
        shape.isStrong ? ' font-weight="600"' : ''
      }${shape.isCentred ? ' text-anchor="middle"' : ''}>${inHtml(shape.text)}</text>`;
  }
}
