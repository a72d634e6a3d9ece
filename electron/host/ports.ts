import type { Emit } from '../../shared/contract/events.ts';
import type { Identity } from './documents/identity.ts';
import type { Keychain } from './vault/keys/keychain.ts';
import type { PassphraseCost } from './vault/keys/passphrase-slot.ts';

/** What each host must bring; everything else is the same code in all of them. */
export type Ports = {
  /** The present instant. */
  now: () => Date;
  /** The folder of the example conference (`test/cases/rowan` in a checkout, a resource of the packaged app). */
  exampleFolder: string;
  /** The folder of templates. */
  templatesFolder: string;
  /** The version of the product. */
  version: string;
  /** Where vaults are kept and what is remembered of them. */
  vaults: VaultPlace;
  /** Tells the page that something has happened. */
  emit: Emit;
  /** How many pages hear what is told. */
  listening: () => number;
  /** Who signs; where it is left out, demonstrations sign themselves and real conferences go out unsigned. */
  identity?: Identity;
};

/** What a host brings for vaults. */
export type VaultPlace = {
  /** The folder in which the vaults of this host lie; it is made when it is needed. */
  folder: string;
  /** A small file of the host's own, as an object: which vaults are known and where their chains ended, nothing of a case. */
  settings: { read: () => unknown; write: (kept: Record<string, unknown>) => void };
  /** Calls back after so many milliseconds, unless the function that it gives is called before; see wall-timer. */
  after: (milliseconds: number, then: () => void) => () => void;
  /** The operating system's keychain, where the host has one. */
  keychain?: Keychain;
  /** What a guess at a new passphrase is to cost; the usual cost where it is left out. */
  cost?: PassphraseCost;
};

/** What a host brings before its transport adds how events are told. */
export type QuietPorts = Omit<Ports, 'emit' | 'listening'>;
