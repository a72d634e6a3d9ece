import { join } from 'node:path';
import Conf from 'conf';
import { dataFolder } from '../host/data-folder.ts';
import type { VaultPlace } from '../host/ports.ts';
import { afterWallTime } from '../host/wall-timer.ts';

/** Where the local host keeps vaults, and the small file beside them in which it remembers which there are. */
export function vaultPlace(folder = dataFolder()): VaultPlace {
  const kept = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: 'vaults',
    configFileMode: 0o600,
    clearInvalidConfig: true,
  });
  return {
    folder: join(folder, 'vaults'),
    settings: {
      read: () => kept.store,
      write: (settings) => {
        kept.store = settings;
      },
    },
    after: afterWallTime,
  };
}
