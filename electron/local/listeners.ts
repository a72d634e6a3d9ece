import type { ServerResponse } from 'node:http';
import type { Emit } from '../../shared/contract/events.ts';

const beat = 25_000;

/** The pages that listen for events, each over one open response (server-sent events). */
export class Listeners {
  readonly #open = new Set<ServerResponse>();

  /** Keeps a response open as a stream of events until its page goes away. */
  add(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.write(': here\n\n');
    const alive = setInterval(() => response.write(': still here\n\n'), beat).unref();
    this.#open.add(response);
    response.on('close', () => {
      clearInterval(alive);
      this.#open.delete(response);
    });
  }

  /** How many pages listen. */
  get size(): number {
    return this.#open.size;
  }

  /** Tells every page that something has happened. */
  readonly emit: Emit = (name, happened) => {
    for (const response of this.#open)
      response.write(`event: ${name}\ndata: ${JSON.stringify(happened)}\n\n`);
  };

  /** Ends every stream. */
  close(): void {
    for (const response of this.#open) response.end();
  }
}
