import type { Head } from './audit/chain.ts';
import type { Keychain } from './keys/keychain.ts';
import type { PassphraseCost } from './keys/passphrase-slot.ts';

/**
 * Remembers for each folder the end of its chain as last seen, in the profile of the person and so outside the folder: a program
 * that puts a whole vault back to an earlier day takes its own audit.head back with it, but not this.
 */
export type HeadMemory = {
  read(folder: string): Head | null;
  write(folder: string, head: Head): void;
};

/** What a host brings to a vault. */
export type VaultPorts = {
  /** The present instant. */
  now: () => Date;
  /** The operating system's keychain, where the host has one. */
  keychain?: Keychain;
  /** Where the ends of chains are remembered outside the vaults, where the host has such a place. */
  heads?: HeadMemory;
  /** What a guess at a new passphrase is to cost; the usual cost where it is left out. */
  cost?: PassphraseCost;
};
