import type { Draft } from '../domain/draft.ts';
import type { Revision } from '../domain/revision.ts';

/** What can truthfully be said of what was typed; `refused` carries the sentence, and the words stay in memory meanwhile. */
export type SavedState =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'refused'; message: string }
  | { kind: 'untouched' };

/** How far behind the keys a save begins, in milliseconds; with the time of the save itself it stays within a second. */
export const behindKeys = 400;

/** How long it waits before it tries again, in milliseconds, by the refusals in a row: a second, then ever longer. */
export const beforeAnotherTry = (refusals: number): number => Math.min(16_000, 500 * 2 ** refusals);

/** After so many refusals in a row it waits for a key or a flush: by then some minutes have passed, and nobody is there. */
const mostTries = 20;

/** What an autosave needs: where to save, a timer, and whom to tell. */
export type AutosavePorts = {
  save(draft: Draft, parent: string | null): Promise<Revision>;
  /** Calls back after so many milliseconds, unless the function that it gives is called before. */
  after(milliseconds: number, then: () => void): () => void;
  told?(state: SavedState): void;
};

/** Keeps one draft saved while it is typed: each save holds all that was typed before it began, one after the other. */
export class Autosave {
  readonly #ports: AutosavePorts;
  #parent: string | null;
  #typed: Draft | null = null;
  #saving: Promise<void> | null = null;
  #cancel: (() => void) | null = null;
  #refusals = 0;
  state: SavedState = { kind: 'untouched' };

  /** `parent` is the digest of the revision that was opened, null for a new draft. */
  constructor(parent: string | null, ports: AutosavePorts) {
    this.#parent = parent;
    this.#ports = ports;
  }

  /** The digest of the revision that was saved last. */
  get parent(): string | null {
    return this.#parent;
  }

  /** Takes what the draft says after a key; the first key after a save starts the clock, later ones do not set it back. */
  typed(draft: Draft): void {
    this.#typed = draft;
    if (this.state.kind !== 'refused') this.#say({ kind: 'unsaved' });
    this.#cancel ??= this.#ports.after(behindKeys, () => void this.flush());
  }

  /** Saves what was typed at once: on leaving a field, a page or the app. Resolves when it is saved or refused; see `state`. */
  async flush(): Promise<SavedState> {
    this.rest();
    while (this.#saving) await this.#saving;
    if (this.#typed) {
      this.#saving = this.#save(this.#typed);
      await this.#saving;
    }
    return this.state;
  }

  /** Tries nothing by itself until the next key or flush; what was typed stays. */
  rest(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Goes on from another revision than the one saved last: what is typed next is saved after that one. */
  goOnFrom(parent: string): void {
    this.#parent = parent;
  }

  async #save(draft: Draft): Promise<void> {
    try {
      const { digest, at } = await this.#ports.save(draft, this.#parent);
      this.#parent = digest;
      this.#refusals = 0;
      if (this.#typed === draft) this.#typed = null;
      this.#say(this.#typed ? { kind: 'unsaved' } : { kind: 'saved', at });
    } catch (thrown) {
      this.#refusals++;
      if (this.#refusals < mostTries)
        this.#cancel ??= this.#ports.after(beforeAnotherTry(this.#refusals), () => void this.flush());
      const message = thrown instanceof Error ? thrown.message : 'The draft could not be saved.';
      this.#say({ kind: 'refused', message });
    } finally {
      this.#saving = null;
    }
  }

  #say(state: SavedState): void {
    this.state = state;
    this.#ports.told?.(state);
  }
}
