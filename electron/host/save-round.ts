import { randomUUID } from 'node:crypto';
import type { Ports } from './ports.ts';

/** The longest that pages are waited for, in milliseconds: what a page has saved by then is saved, and saving is its business. */
export const patience = 1_000;

/** Asks every page to save what was typed in it, before a vault is locked or the host ends. */
export class SaveRound {
  readonly #ports: Pick<Ports, 'emit' | 'listening'>;
  readonly #waiting = new Map<string, () => void>();
  constructor(ports: Pick<Ports, 'emit' | 'listening'>) {
    this.#ports = ports;
  }

  /** Resolves when as many pages as listen have answered, or patience has run out. */
  async ask(): Promise<void> {
    let missing = this.#ports.listening();
    if (missing === 0) return;
    const ticket = randomUUID();
    const { promise, resolve } = Promise.withResolvers<void>();
    const over = setTimeout(resolve, patience);
    this.#waiting.set(ticket, () => {
      if (--missing === 0) resolve();
    });
    this.#ports.emit('save-now', { ticket });
    await promise;
    clearTimeout(over);
    this.#waiting.delete(ticket);
  }

  /** One page has answered; a ticket of a round that is over means nothing. */
  answered(ticket: string): void {
    this.#waiting.get(ticket)?.();
  }
}
