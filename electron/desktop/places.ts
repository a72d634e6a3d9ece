import { join } from 'node:path';
import { app } from 'electron';
import type { QuietPorts } from '../host/ports.ts';
import { vaultPlace } from './vault-place.ts';

/** Where things lie: beside the program when packaged, in the checkout otherwise. */
export function places(): { ports: QuietPorts; pageFolder: string } {
  const root = join(import.meta.dirname, '../..');
  const beside = app.isPackaged ? process.resourcesPath : root;
  return {
    pageFolder: join(root, 'out/renderer'),
    ports: {
      now: () => new Date(),
      exampleFolder: app.isPackaged ? join(beside, 'example') : join(root, 'test/cases/rowan'),
      templatesFolder: join(beside, 'templates'),
      version: app.getVersion(),
      vaults: vaultPlace(),
    },
  };
}
