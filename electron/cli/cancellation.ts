import { rmSync } from 'node:fs';

const unfinished = new Set<string>();
let farewell = 'Cancelled; nothing was written.';

/** Marks a folder as unfinished: it goes away when the run is cancelled. Gives the function that takes the mark off. */
export function unfinishedFolder(folder: string): () => void {
  unfinished.add(folder);
  return () => unfinished.delete(folder);
}

/** What is said when this run is stopped, where stopping it is the usual end. */
export function sayWhenStopped(words: string): void {
  farewell = words;
}

/** Makes Ctrl+C, and being asked to stop, end the run with 130 or 143 and leave nothing half written behind. */
export function cancelOnSignal(): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      for (const folder of unfinished) rmSync(folder, { recursive: true, force: true });
      process.stderr.write(`${farewell}\n`);
      process.exit(code);
    });
  }
}
