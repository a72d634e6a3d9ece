import { z } from 'zod';

/**
 * A stretch of words as a person wrote them, and where they stand. `text` is clean (no Markdown marks, no CSV quoting);
 * `pieces` maps it back: each `[at, from, length]` says that `length` characters of `text` from `at` stand at `from` in the
 * text of `file` (for Word and PDF: in its extracted text). `start` and `end` bound the whole in that text.
 */
export const Passage = z.object({
  file: z.string(),
  text: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  pieces: z.array(z.tuple([z.number().int(), z.number().int(), z.number().int()])),
});
export type Passage = z.infer<typeof Passage>;

/** Words of a file that show something: `quote` is exactly `text.slice(start, end)` of that file's (extracted) text. */
export const Evidence = z.object({
  file: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The texts of a case by file name, as read or extracted; UTF-16 offsets everywhere. */
export type Texts = Readonly<Record<string, string>>;

/** Where a character of the clean text stands in the file. */
export function offsetInFile(passage: Passage, at: number): number {
  for (const [start, from, length] of passage.pieces) {
    if (at >= start && at < start + length) return from + (at - start);
  }
  return passage.end;
}

/** Evidence for the clean characters `from` to `to` of a passage (the whole of it when left out). */
export function cite(texts: Texts, passage: Passage, from = 0, to = passage.text.length): Evidence {
  const start = offsetInFile(passage, from);
  const end = to > from ? offsetInFile(passage, to - 1) + 1 : start;
  return { file: passage.file, quote: (texts[passage.file] ?? '').slice(start, end), start, end };
}
