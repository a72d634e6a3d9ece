/** The measures of the drawing, in points: as wide as the text of a page, a lane for each agency under an axis and the key days. */
export const measures = { width: 459, names: 112, head: 34, lane: 21, end: 14 } as const;

/** Where a day (ISO) lies across the drawing, and where the middle of a lane lies down it, in points. */
export type Places = { x: (iso: string) => number; y: (lane: number) => number };
