import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import type { KnownVault } from '../../shared/contract/services/vaults.ts';
import type { VaultPlace } from './ports.ts';
import { safePath } from './vault/export/file-names.ts';
import type { KeyFile } from './vault/keys/key-file.ts';
import { readKeyFile } from './vault/keys/key-file.ts';
import type { HeadMemory } from './vault/ports.ts';
import { isRefusal } from './vault/refusals.ts';
import { syncedFolderNotice } from './vault/store/synced-folder.ts';
import type { VaultSettings } from './vault-settings.ts';
import { changeVaultSettings, readVaultSettings } from './vault-settings.ts';

const ending = '.vault';

/** The vaults that a host knows: those that were opened here, and those that lie in its own folder. */
export class KnownVaults {
  readonly #place: VaultPlace;
  /** Remembers the ends of their chains outside their folders. */
  readonly heads: HeadMemory;
  constructor(place: VaultPlace) {
    this.#place = place;
    this.heads = {
      read: (folder) => readVaultSettings(place).heads[folder] ?? null,
      write: (folder, head) =>
        changeVaultSettings(place, (kept) => ({ ...kept, heads: { ...kept.heads, [folder]: head } })),
    };
  }

  /** Where the demonstration vault lies, or will: never among the others. */
  get demonstration(): string {
    return join(this.#place.folder, 'demonstration', `Demonstration${ending}`);
  }

  /** All of them, the last opened first. */
  list(): KnownVault[] {
    const { known } = readVaultSettings(this.#place);
    const opened = new Map(known.map(({ folder, openedAt }) => [folder, openedAt]));
    return this.#folders()
      .map((folder) => ({ folder, openedAt: opened.get(folder) ?? '' }))
      .toSorted((a, b) =>
        a.openedAt === b.openedAt ? (a.folder < b.folder ? -1 : 1) : a.openedAt < b.openedAt ? 1 : -1,
      )
      .map(({ folder }) => lookAt(folder));
  }

  /** The folder behind a `place`; refused where no such vault is known. */
  folderOf(place: string): string {
    const folder = this.#folders().find((one) => placeOf(one) === place);
    if (folder === undefined)
      throw new Refusal('not-found', 'This vault is not on the list; say where its folder lies.');
    return folder;
  }

  /** Where a vault of that name comes to lie; refused where the name cannot be that of a folder. */
  folderFor(name: string): string {
    const plain = name.trim().normalize('NFC');
    if (!named.test(plain) || safePath(plain) !== plain || Buffer.byteLength(plain) > 180)
      throw new Refusal(
        'invalid',
        'A vault is named by letters, figures, spaces and simple marks, beginning with a letter or a figure.',
      );
    return join(this.#place.folder, `${plain}${ending}`);
  }

  /** Puts the vault in a folder, given by its full path, on the list; refused where there is none. */
  add(folder: string): void {
    if (!isAbsolute(folder))
      throw new Refusal('invalid', 'The full path of the folder is needed, from the top of the disk.');
    const found = resolve(folder);
    this.#remember(found, readKeyFile(found).vault, '');
  }

  /** Remembers that a vault was opened; where the profile takes nothing it is open all the same. */
  opened(folder: string, id: string, at: Date): void {
    try {
      this.#remember(folder, id, at.toISOString());
    } catch {
      // To fail here would lose the recovery code of a vault that was just made.
    }
  }

  /** Takes a vault off the list, until it is opened or added again. */
  forget(folder: string): void {
    changeVaultSettings(this.#place, (kept) => ({
      ...kept,
      known: without(kept.known, folder),
      forgotten: [...kept.forgotten.filter((one) => one !== folder), folder],
    }));
  }

  /** Takes a vault that was deleted off the list, with all that was remembered of it. */
  gone(folder: string): void {
    changeVaultSettings(this.#place, (kept) => ({
      ...kept,
      known: without(kept.known, folder),
      forgotten: kept.forgotten.filter((one) => one !== folder),
      heads: Object.fromEntries(Object.entries(kept.heads).filter(([one]) => one !== folder)),
    }));
  }

  #remember(folder: string, id: string, openedAt: string): void {
    changeVaultSettings(this.#place, (kept) => ({
      ...kept,
      known: [{ folder, id, openedAt }, ...without(kept.known, folder)],
      forgotten: kept.forgotten.filter((one) => one !== folder),
    }));
  }

  #folders(): string[] {
    const { known, forgotten } = readVaultSettings(this.#place);
    const here = [...vaultsIn(this.#place.folder), this.demonstration];
    const there = here.filter((folder) => existsSync(folder) && !forgotten.includes(folder));
    return [...new Set([...known.map(({ folder }) => folder), ...there])];
  }
}

// Letters, figures, spaces and marks that mean nothing to any system.
const named = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._'’()&+,-]*$/u;

const without = (known: VaultSettings['known'], folder: string) =>
  known.filter((one) => one.folder !== folder);

/** What a folder is called towards the page; it says nothing of where it lies. */
export const placeOf = (folder: string): string =>
  createHash('sha256').update(folder, 'utf8').digest('hex').slice(0, 24);

/** The name of the vault in a folder. */
export const nameOf = (folder: string): string => basename(folder, ending);

function lookAt(folder: string): KnownVault {
  const keys = keysIn(folder);
  return {
    place: placeOf(folder),
    name: nameOf(folder),
    folder,
    demonstration: keys?.demonstration ?? false,
    keychain: keys?.slots.keychain !== undefined,
    synced: syncedFolderNotice(folder, process.env),
    reachable: keys !== null,
  };
}

function keysIn(folder: string): KeyFile | null {
  try {
    return readKeyFile(folder);
  } catch (thrown) {
    if (isRefusal(thrown)) return null;
    throw thrown;
  }
}

function vaultsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending) && name !== ending)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
