import { safeStorage } from 'electron';
import type { Keychain } from '../host/vault/keys/keychain.ts';

/** The keychain of the operating system. On Linux without one, Electron would keep secrets under a word that everybody knows. */
export const keychain: Keychain = {
  async available() {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
    if (process.platform !== 'linux') return true;
    return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
  },
  wrap: (secret) => safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64')),
  async unwrap(wrapped) {
    const { result } = await safeStorage.decryptStringAsync(Buffer.from(wrapped));
    return Buffer.from(result, 'base64');
  },
};
