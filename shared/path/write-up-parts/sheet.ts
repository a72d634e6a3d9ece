import type { Passage } from '../../domain/passage.ts';

/** The text of a contribution while it is written: lines and blocks one below the other, each with where it came to stand. */
export class Sheet {
  readonly #file: string;
  #text = '';
  constructor(file: string) {
    this.#file = file;
  }

  /** All that is written so far. */
  get text(): string {
    return this.#text;
  }

  /** Writes words as they are, with a blank line before what follows; answers where they stand. */
  block(words: string): { start: number; end: number } {
    const start = this.#text.length;
    this.#text += `${words}\n\n`;
    return { start, end: start + words.length };
  }

  /** Writes one line; answers the passage that it is. */
  line(words: string): Passage {
    const start = this.#text.length;
    this.#text += `${words}\n`;
    return {
      file: this.#file,
      text: words,
      start,
      end: start + words.length,
      pieces: words ? [[0, start, words.length]] : [],
    };
  }
}
