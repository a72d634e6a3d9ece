import type { Piece } from '../source-notes.ts';
import type { AskedFace } from './faces.ts';

/** How text is set; sizes and leading in points, colour as hex. */
export type TypeStyle = { face: AskedFace; size: number; leading: number; colour: string };

/** Colours of the page: text, quieter text (7:1 on white), the accent, rules and tints. */
export const colours = {
  text: '#1c1f22',
  muted: '#4f565d',
  accent: '#0b5a62',
  rule: '#b9c0c5',
  tint: '#eef2f3',
  watermark: '#f1f3f4',
} as const;

const style = (face: AskedFace, size: number, leading: number, colour: string = colours.text): TypeStyle => ({
  face,
  size,
  leading,
  colour,
});

/** The type of every kind of text in the report. */
export const typeStyles = {
  body: style('serif', 10.5, 15.2),
  cell: style('serif', 9, 12.2),
  cellHead: style('sans-bold', 8.8, 12),
  caption: style('sans-bold', 9.5, 13, colours.muted),
  voice: style('serif-italic', 11.5, 16.5),
  voiceBy: style('sans', 9, 12.5, colours.muted),
  question: style('serif', 10.5, 15),
  weight: style('sans-bold', 9, 13),
  evidence: style('serif', 9.3, 13),
  h1: style('sans-bold', 17, 22, colours.accent),
  h2: style('sans-bold', 13, 17.5),
  h3: style('sans-bold', 11, 15, colours.muted),
  title: style('serif-bold', 27, 33),
  subtitle: style('serif', 15, 20, colours.muted),
  coverLabel: style('sans-bold', 9.5, 14, colours.muted),
  coverValue: style('serif', 11, 15),
  entry1: style('sans-bold', 10.5, 18),
  entry2: style('sans', 10, 15),
  margin: style('sans', 8, 10, colours.muted),
  marking: style('sans-bold', 8.5, 10),
  small: style('sans', 8.5, 12, colours.muted),
} as const;

const family = (face: AskedFace): 'serif' | 'sans' => (face.startsWith('serif') ? 'serif' : 'sans');

/** The style of one printed piece inside text of a style: a source note is small, quiet and upright. */
export function pieceStyle(base: TypeStyle, piece: Piece['style']): TypeStyle {
  switch (piece) {
    case 'strong':
      return { ...base, face: `${family(base.face)}-bold` };
    case 'emphasis':
      return {
        ...base,
        face: base.face.endsWith('-italic') ? family(base.face) : `${family(base.face)}-italic`,
      };
    case 'muted':
      return { ...base, colour: colours.muted };
    case 'note':
      return { ...base, face: 'sans', size: Math.max(7.2, base.size * 0.76), colour: colours.muted };
    case 'plain':
      return base;
  }
}
