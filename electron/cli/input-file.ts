import { readFile } from 'node:fs/promises';
import { Refusal } from '../../shared/base/refusal.ts';
import { machineSentence } from './faults.ts';

/** Reads a file that was named on the command line; refused by its name and in one sentence when it cannot be read. */
export async function readInput(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (thrown) {
    throw new Refusal('invalid', `${path}: ${machineSentence(thrown) ?? 'this file cannot be read.'}`);
  }
}
