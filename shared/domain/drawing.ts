import { z } from 'zod';

/** The tones of a drawing; each format has its own colour for them, and none is the only sign of anything. */
export const Tone = z.enum(['ink', 'muted', 'rule', 'tint', 'accent', 'paper']);
export type Tone = z.infer<typeof Tone>;

const Point = z.tuple([z.number(), z.number()]);

/** One shape; lengths in points, from the top left corner of the drawing. Text hangs from `y` and is `size` points high. */
export const Shape = z.discriminatedUnion('form', [
  z.object({ form: z.literal('area'), points: z.array(Point).min(3), fill: Tone, line: Tone.nullable() }),
  z.object({
    form: z.literal('disc'),
    x: z.number(),
    y: z.number(),
    radius: z.number(),
    fill: Tone,
    line: Tone.nullable(),
  }),
  z.object({ form: z.literal('line'), points: z.array(Point).min(2), line: Tone, isBroken: z.boolean() }),
  z.object({
    form: z.literal('text'),
    x: z.number(),
    y: z.number(),
    text: z.string(),
    size: z.number(),
    tone: Tone,
    isStrong: z.boolean(),
    isCentred: z.boolean(),
  }),
]);
export type Shape = z.infer<typeof Shape>;

/** A drawing beside a table that says the same: `alt` is what is read out for it. */
export const Drawing = z.object({
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  shapes: z.array(Shape),
});
export type Drawing = z.infer<typeof Drawing>;
