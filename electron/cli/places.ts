import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from '../host/data-folder.ts';
import type { QuietPorts } from '../host/ports.ts';
import { afterWallTime } from '../host/wall-timer.ts';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The product as it lies on this machine: its folder, its version, and the built page. */
export const product = { root, version, pageFolder: join(root, 'out/renderer') };

let remembered: Record<string, unknown> = {};

/** What the command line brings as a host. It has no keychain and remembers no vaults; `serve` does (vault-place). */
export const ports: QuietPorts = {
  now: () => new Date(),
  exampleFolder: join(root, 'test/cases/rowan'),
  templatesFolder: join(root, 'templates'),
  version,
  vaults: {
    folder: join(dataFolder(), 'vaults'),
    settings: {
      read: () => remembered,
      write: (settings) => {
        remembered = settings;
      },
    },
    after: afterWallTime,
  },
};
