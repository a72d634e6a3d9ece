import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Services } from '../../shared/contract/contract.ts';
import { Manual } from '../../shared/template/manual.ts';
import type { Ports } from './ports.ts';

/** The manual of all checks, as it lies in the folder of templates. */
export const manualService = ({ templatesFolder }: Ports): Services['manual'] => ({
  checks: async () =>
    Manual.parse(JSON.parse(await readFile(join(templatesFolder, 'manual/checks.json'), 'utf8'))),
});
