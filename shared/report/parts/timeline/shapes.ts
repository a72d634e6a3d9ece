import type { Shape } from '../../../domain/drawing.ts';

/** A line through points, [x, y] in points of the page each. */
export const line = (
  points: [number, number][],
  tone: 'rule' | 'muted' | 'accent',
  isBroken = false,
): Shape => ({
  form: 'line',
  points,
  line: tone,
  isBroken,
});
/** Words at a place: small and muted unless `more` says otherwise. */
export const text = (
  at: [number, number],
  words: string,
  more: Partial<Extract<Shape, { form: 'text' }>> = {},
): Shape => ({
  form: 'text',
  x: at[0],
  y: at[1],
  text: words,
  size: 7.5,
  tone: 'muted',
  isStrong: false,
  isCentred: false,
  ...more,
});
/** The corners of a rectangle. */
export const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
