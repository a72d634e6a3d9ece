import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CarriedFile } from '../../shared/contract/services/conferences.ts';
import { root } from '../house/run-all.ts';

const rowan = join(root, 'test/cases/rowan');

/** The files of the example as a page would carry them. */
export const carriedExample = (except: readonly string[] = []): CarriedFile[] =>
  readdirSync(rowan)
    .filter((name) => name !== 'truth.json' && !except.includes(name))
    .map((name) => ({ name, base64: readFileSync(join(rowan, name)).toString('base64') }));

/** The same as if it were real: with another name, and nothing that says it is invented. */
export function carriedReal(name = 'Conference of a family'): CarriedFile[] {
  const stored = JSON.parse(readFileSync(join(rowan, 'conference.json'), 'utf8')) as Record<string, unknown>;
  const words = JSON.stringify({ ...stored, name, synthetic: false });
  return [
    { name: 'conference.json', base64: Buffer.from(words, 'utf8').toString('base64') },
    ...carriedExample(['conference.json']),
  ];
}
