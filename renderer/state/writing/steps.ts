import { Undo } from './undo.ts';

/** A version to which a field was taken back, and what it said there. */
type Reached = { number: number; text: string };

/** The way back of every field of a draft: the steps of this session, and where in earlier ones each field stands. */
export class Steps {
  /** The number of the version with which this session began. */
  readonly #began: number;
  readonly #undos = new Map<number, Undo>();
  readonly #reached = new Map<number, Reached>();

  constructor(began: number) {
    this.#began = began;
  }

  /** Takes an edit of a field in; `when` is in milliseconds. */
  edited(position: number, before: string, after: string, when: number): void {
    this.#undo(position).edited(before, after, when);
  }

  /** What a field said one step ago; null where this session has no step of it. */
  back(position: number, now: string): string | null {
    return this.#undo(position).back(now);
  }

  /** What was last taken back in a field; null where nothing was. */
  forth(position: number, now: string): string | null {
    return this.#undo(position).forth(now);
  }

  /** The version from which a field goes back beyond this session. */
  beginningOf(position: number, now: string): number {
    const reached = this.#reached.get(position);
    return reached?.text === now ? reached.number : this.#began;
  }

  /** Notes that a field was taken back to a version of an earlier session. */
  reached(position: number, now: string, version: Reached): void {
    this.#undo(position).reachedBack(now);
    this.#reached.set(position, version);
  }

  #undo(position: number): Undo {
    const undo = this.#undos.get(position) ?? new Undo();
    this.#undos.set(position, undo);
    return undo;
  }
}
