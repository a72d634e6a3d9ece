import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Names } from './planted-names.ts';

/** Every file below a folder, as it lies there at this instant. */
export function filesBelow(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .map((file) => ({ name: file, bytes: readIfStillThere(file) }));
}

/** Where any of the names lies open: in a name of a file or within one, in any of the ways in which text is written. */
export const hitsBelow = (folder: string, names: Names): string[] =>
  filesBelow(folder).flatMap(({ name, bytes }) => [
    ...names.in(Buffer.from(name)).map((found) => `${name}: its name has ${found}`),
    ...names.in(bytes).map((found) => `${name}: ${found}`),
  ]);

/** Programs that run make and delete files while they are looked at. */
function readIfStillThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
