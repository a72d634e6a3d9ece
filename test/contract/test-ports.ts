import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vaultPlace } from '../../electron/cli/vault-place.ts';
import type { QuietPorts } from '../../electron/host/ports.ts';
import { root } from '../house/run-all.ts';

/** Real ports over the checkout, at a fixed instant within the validity of nothing but what is made here. */
export const testPorts: QuietPorts = portsIn(mkdtempSync(join(tmpdir(), 'whole-picture-data-')));

/** The same with vaults and what is remembered of them in a folder of their own; a passphrase costs little there. */
export function portsIn(folder: string): QuietPorts {
  return {
    now: () => new Date('2026-06-20T09:00:00Z'),
    exampleFolder: join(root, 'test/cases/rowan'),
    templatesFolder: join(root, 'templates'),
    version: '0.1.0',
    vaults: { ...vaultPlace(folder), cost: { memory: 8 * 1024, passes: 1 } },
  };
}
