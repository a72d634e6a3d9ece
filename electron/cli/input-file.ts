import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../../shared/base/refusal.ts';
import { limits } from '../host/intake/carried-bytes.ts';
import { machineSentence } from './faults.ts';

/** Reads a file that was named on the command line; refused by its name when it cannot be read or has more than `most` bytes. */
export async function readInput(path: string, most: number = limits.file): Promise<Uint8Array<ArrayBuffer>> {
  const refuse = (why: string) => new Refusal('invalid', `${path}: ${why}`);
  try {
    if ((await stat(path)).size > most)
      throw refuse(`this file is bigger than ${most / 1024 / 1024} MB; take pictures out of it.`);
    return new Uint8Array(await readFile(path));
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw refuse(machineSentence(thrown) ?? 'this file cannot be read.');
  }
}
