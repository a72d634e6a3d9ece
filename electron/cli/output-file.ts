import { basename, dirname } from 'node:path';
import { writeOutput } from './output-folder.ts';

/** Writes one file whole or not at all; a file of that name is replaced at the end. */
export const writeOutputFile = (path: string, bytes: Uint8Array | string): Promise<void> =>
  writeOutput(dirname(path), (put) => put({ name: basename(path), bytes }));
