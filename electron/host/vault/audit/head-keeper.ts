import { placesIn } from '../store/places.ts';
import type { HeadMemory } from '../ports.ts';
import type { Head } from './chain.ts';
import { Witness } from './witness.ts';

/** How long the memory may lag behind while changes are made, in milliseconds by a steady clock. */
const lag = 20_000;

/**
 * Keeps the end of a vault's chain in the memory outside its folder: when it is opened and locked, and now and then while it is
 * written to, so that little of what a killed process saved can be put back unseen. A memory that lags behind, or that the disk
 * does not take, stops nothing: it is still right.
 */
export class HeadKeeper {
  readonly #folder: string;
  readonly #heads: HeadMemory | undefined;
  #keptAt = -Infinity;
  constructor(folder: string, heads: HeadMemory | undefined) {
    this.#folder = folder;
    this.#heads = heads;
  }

  /** A change was acknowledged that ends the chain here. */
  changed(head: Head): void {
    if (performance.now() - this.#keptAt >= lag) this.#keep(head);
  }

  /** Keeps what the witness beside the store tells. */
  keepNow(): void {
    const head = Witness.read(placesIn(this.#folder).head);
    if (head) this.#keep(head);
  }

  #keep({ seq, hash }: Head): void {
    this.#keptAt = performance.now();
    try {
      this.#heads?.write(this.#folder, { seq, hash });
    } catch {
      // The profile of the person is full, read-only or gone.
    }
  }
}
