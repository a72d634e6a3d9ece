import type { Contribution } from '../domain/contribution.ts';
import { type Passage, offsetInFile } from '../domain/passage.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { Run } from '../domain/report.ts';

/** Who wrote something, and the place in it by which a reader finds it. */
export type Source = Pick<Provenance, 'agency' | 'organisation' | 'author' | 'place'>;

/** The words of a passage, or its clean characters `from` to `to`, with where they come from; none when they are blank. */
export function quote(source: Source, passage: Passage, from = 0, to = passage.text.length): Run[] {
  const text = passage.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  if (!words) return [];
  const first = from + lead;
  const start = offsetInFile(passage, first);
  const end = offsetInFile(passage, first + words.length - 1) + 1;
  const { agency, organisation, author, place } = source;
  return [{ text: words, from: { agency, organisation, author, place, file: passage.file, start, end } }];
}

/** Words of the report itself, which come from no contribution. */
export const own = (text: string, style?: Run['style']): Run => (style ? { text, style } : { text });

/** The writer of a contribution as a source, at a place. */
export const sourceOf = (contribution: Contribution, place: string): Source => ({
  agency: contribution.agency,
  organisation: contribution.organisation,
  author: contribution.author,
  place,
});

/**
 * Runs one after another, each group parted from the one before by a blank, or a semicolon where that ended
 * openly and another's words follow. */
export function joined(groups: readonly (readonly Run[])[]): Run[] {
  const filled = groups.filter((runs) => runs.length > 0);
  return filled.flatMap((runs, at) => {
    const before = filled[at - 1]?.at(-1);
    if (!before) return [...runs];
    const isEnded = /[.!?:;…]["'”’)]*\s*$/.test(before.text) || runs[0]?.from === undefined;
    return [between(isEnded ? ' ' : '; ', before, runs[0]), ...runs];
  });
}

/** What parts two runs; between words of one place it belongs to that place, so that its source is noted once. */
export function between(text: string, before: Run, after: Run | undefined): Run {
  const [a, b] = [before.from, after?.from];
  const isOnePlace = a && b && a.file === b.file && a.author === b.author && a.place === b.place;
  return isOnePlace ? { text, from: a } : { text };
}
