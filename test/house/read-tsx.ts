import { createRequire } from 'node:module';

/**
 * Loaded before dependency-cruiser: its swc reader knows no TSX and would stop at the first component, so every .tsx file is
 * read as what it is. Whatever else it asks of swc is as it was.
 */
type Reader = { parseFileSync: (file: string, options: object) => unknown };
const swc = createRequire(import.meta.url)('@swc/core') as Reader;
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  Reflect.apply(parseFileSync, swc, [file, { ...options, tsx: file.endsWith('x') }]);
