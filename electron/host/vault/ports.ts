import type { Keychain } from './keys/keychain.ts';
import type { PassphraseCost } from './keys/passphrase-slot.ts';

/** What a host brings to a vault. */
export type VaultPorts = {
  /** The present instant. */
  now: () => Date;
  /** The operating system's keychain, where the host has one. */
  keychain?: Keychain;
  /** What a guess at a new passphrase is to cost; the usual cost where it is left out. */
  cost?: PassphraseCost;
};
