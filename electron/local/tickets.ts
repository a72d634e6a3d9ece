import { randomBytes } from 'node:crypto';

const life = 60_000;

/**
 * Addresses that let a browser in, once each and within a minute. One is handed to the browser in place of the token,
 * because what stands on the command line of a program can be read by everybody on this machine.
 */
export class Tickets {
  readonly #good = new Map<string, number>();

  /** The path of a new ticket. */
  issue(now: number): string {
    const path = `/enter/${randomBytes(32).toString('base64url')}`;
    this.#good.set(path, now + life);
    return path;
  }

  /** Whether a path is a ticket that is still good; it is not from then on. */
  redeem(path: string, now: number): boolean {
    const until = this.#good.get(path);
    this.#good.delete(path);
    return until !== undefined && now <= until;
  }
}
