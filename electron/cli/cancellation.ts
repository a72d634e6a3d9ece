import { clearProgress } from './progress.ts';

const unfinished = new Set<() => void>();
let farewell = 'Cancelled; nothing was written.';
let settling = 0;

/** Marks work as unfinished: `undo` runs when the run is cancelled. Gives the function that takes the mark off. */
export function unfinishedWork(undo: () => void): () => void {
  unfinished.add(undo);
  return () => unfinished.delete(undo);
}

/** Runs the last short step of a piece of work, which being asked to stop does not cut in two. */
export async function uninterrupted<T>(act: () => Promise<T>): Promise<T> {
  settling++;
  try {
    return await act();
  } finally {
    settling--;
  }
}

/** What is said when this run is stopped, where stopping it is the usual end. */
export function sayWhenStopped(words: string): void {
  farewell = words;
}

/** Makes Ctrl+C, and being asked to stop, end the run with 130, 143 or 129 and leave nothing half written behind. */
export function cancelOnSignal(): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      if (settling > 0) return;
      for (const undo of unfinished) undo();
      clearProgress();
      process.stderr.write(`${farewell}\n`);
      process.exit(code);
    });
  }
}
