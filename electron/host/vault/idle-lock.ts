/** Locks what was left alone: calls `lock` once nothing has been done for so many milliseconds, on sleep, or on demand. */
export class IdleLock {
  readonly #idle: number;
  readonly #lock: () => void;
  readonly #after: (milliseconds: number, then: () => void) => () => void;
  #cancel: (() => void) | null = null;

  constructor(idle: number, lock: () => void, after: (milliseconds: number, then: () => void) => () => void) {
    this.#idle = idle;
    this.#lock = lock;
    this.#after = after;
    this.touched();
  }

  /** Somebody did something: the time starts anew. */
  touched(): void {
    this.#cancel?.();
    this.#cancel = this.#after(this.#idle, () => this.now());
  }

  /** Locks at once, as on sleep or on demand. */
  now(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#lock();
  }
}
