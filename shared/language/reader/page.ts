import { type Sightings, classCount, classOf, sightings } from '../lexicon/sightings.ts';
import { type Line, lines } from './tokens.ts';

/** A sentence as readers see it: its tokens, the classes of words in it, and its place on the page. */
export type ReadLine = Line & {
  at: number;
  page: Page;
  sightings: Sightings;
  /** Whether a named class of words stands in the sentence. */
  has: (name: string) => boolean;
};

/** A passage as readers see it: who writes, the text, and its sentences. */
export type Page = { agency: string; text: string; lines: readonly ReadLine[] };

/** A passage read once for all readers. */
export function page(agency: string, text: string): Page {
  const read: ReadLine[] = [];
  const made: Page = { agency, text, lines: read };
  for (const line of lines(text)) {
    const seen = sightings(line.tokens);
    let classes: Uint8Array | undefined;
    const has = (name: string): boolean => {
      if (!classes) {
        classes = new Uint8Array(classCount());
        for (let k = 0; k < seen.length; k += 3) classes[seen[k] as number] = 1;
      }
      return classes[classOf(name)] === 1;
    };
    read.push({ ...line, at: read.length, page: made, sightings: seen, has });
  }
  return made;
}
