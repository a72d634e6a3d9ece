import type { Evidence } from '../domain/passage.ts';

const ends = /[.!?]["'”’)\]]*(?=\s|$)|\n/g;

/** How far from its words the ends of a sentence are looked for, in characters. */
const reach = 600;

/** The whole sentence, or line, in which a stretch of a text stands, with its white space evened out. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const last = [...before.matchAll(ends)].at(-1);
  const from = start - before.length + (last ? last.index + last[0].length : 0);
  const behind = text.slice(Math.max(start, end - 1), end + reach);
  const next = behind.matchAll(ends).next().value;
  const to = next ? Math.max(end, Math.max(start, end - 1) + next.index + next[0].length) : end + reach;
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
}

/**
 * What a finding stands on, as one text: each quote with the sentence in which it stands, so that the finding is another when that
 * sentence is changed, and the same whatever is changed elsewhere, and under whatever name the report itself is kept. Words of
 * other files count as they are quoted.
 */
export const groundsOf = (evidence: readonly Evidence[], file: string, text: string): string =>
  evidence
    .map((one) =>
      one.file === file
        ? `${one.quote}\n${sentenceAround(text, one.start, one.end)}`
        : `${one.file}\n${one.quote}`,
    )
    .join('\n');

/** The same identifiers, with ~2, ~3 ... behind those that were there before: two places never share one. */
export function apart(ids: readonly string[]): string[] {
  const times = new Map<string, number>();
  return ids.map((id) => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}~${time}`;
  });
}
