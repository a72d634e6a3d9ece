import { type Emit, readEvent } from '../../shared/contract/events.ts';

/** Hears every event of a host by name. */
export type Listen = Emit;

/** Hands an event on when it is one that the contract knows, in the shape that it says; anything else is passed over. */
export function deliver(name: string, happened: unknown, listen: Listen): void {
  const known = readEvent(name, happened);
  if (known) listen(...known);
}

/** Splits a server-sent event stream into events; `feed` takes text as it comes, in pieces of any size. */
export function eventReader(listen: Listen): (text: string) => void {
  let waiting = '';
  return (text) => {
    const blocks = (waiting + text).replaceAll('\r\n', '\n').split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart())
          .join('\n');
      const data = parsed(field('data'));
      if (data !== undefined) deliver(field('event'), data, listen);
    }
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
