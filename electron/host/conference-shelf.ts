import { Refusal } from '../../shared/base/refusal.ts';
import type { Merged } from '../../shared/domain/merged.ts';

/** The conferences that are open, in the order in which they were opened; in memory only, gone when the host stops. */
export class ConferenceShelf {
  readonly #open = new Map<string, Merged>();

  /** Lays a conference down; one with the same identifier is replaced. */
  put(merged: Merged): void {
    this.#open.set(merged.conference.id, merged);
  }

  /** The conference of that identifier; refused when it is not open. */
  get(id: string): Merged {
    const merged = this.#open.get(id);
    if (!merged) throw new Refusal('not-found', 'This conference is not open.');
    return merged;
  }

  /** Everything that is open. */
  all(): Merged[] {
    return [...this.#open.values()];
  }

  /** Takes a conference off the shelf; refused when it is not open. */
  remove(id: string): void {
    this.get(id);
    this.#open.delete(id);
  }
}
