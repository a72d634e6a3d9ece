/** Gives what a pure function says of a text; it may remember what it said of the same text before. */
export type Recall = <T>(ask: (text: string) => T, text: string) => T;

/** Asks anew each time. */
export const askAnew: Recall = (ask, text) => ask(text);

/**
 * Remembers what pure functions said of texts, for as long as somebody asks about them: what was not asked for between two calls of
 * `forget` is forgotten at the second. It holds the texts it was asked about: let go of it with them.
 */
export class Memory {
  #asked = new Map<unknown, Map<string, unknown>>();
  #before = new Map<unknown, Map<string, unknown>>();

  readonly recall: Recall = <T>(ask: (text: string) => T, text: string): T => {
    let known = this.#asked.get(ask);
    if (!known) this.#asked.set(ask, (known = new Map()));
    if (known.has(text)) return known.get(text) as T;
    const earlier = this.#before.get(ask);
    const said = earlier?.has(text) ? (earlier.get(text) as T) : ask(text);
    known.set(text, said);
    return said;
  };

  forget(): void {
    this.#before = this.#asked;
    this.#asked = new Map();
  }
}
