import { join } from 'node:path';
import { app } from 'electron';
import Store from 'electron-store';
import type { VaultPlace } from '../host/ports.ts';
import { afterWallTime } from '../host/wall-timer.ts';
import { keychain } from './keychain.ts';

/** Where the desktop keeps vaults: in the profile of the person, as what it remembers of them. */
export function vaultPlace(): VaultPlace {
  const kept = new Store<Record<string, unknown>>({
    name: 'vaults',
    configFileMode: 0o600,
    clearInvalidConfig: true,
  });
  return {
    folder: join(app.getPath('userData'), 'vaults'),
    settings: {
      read: () => kept.store,
      write: (settings) => {
        kept.store = settings;
      },
    },
    after: afterWallTime,
    keychain,
  };
}
