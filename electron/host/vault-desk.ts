import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import type { Events } from '../../shared/contract/events.ts';
import { KnownVaults } from './known-vaults.ts';
import type { Ports } from './ports.ts';
import { SaveRound } from './save-round.ts';
import { changeVaultSettings, readVaultSettings } from './vault-settings.ts';
import type { NewVault } from './vault/create-vault.ts';
import { IdleLock } from './vault/idle-lock.ts';
import type { Credential } from './vault/keys/credential.ts';
import type { PassphraseCost } from './vault/keys/passphrase-slot.ts';
import type { VaultPorts } from './vault/ports.ts';
import { told } from './vault/store/translate.ts';
import type { Opening, Vault } from './vault/vault.ts';

/** Why a vault was locked. */
type Why = Events['vault-locked']['why'];

/** The vault that lies open, where it lies, and what locks it when nobody is there. */
type Lying = { vault: Vault; folder: string; idle: IdleLock };

/**
 * The one place of a host that knows which vault is open: at most one. Opening another locks it, and before it is locked the
 * pages save. Vaults are opened and locked one after the other, however many ask at once.
 */
export class VaultDesk {
  readonly known: KnownVaults;
  readonly #ports: Ports;
  readonly #round: SaveRound;
  readonly #whenLocked: (() => void)[] = [];
  #lying: Lying | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ports: Ports) {
    this.#ports = ports;
    this.known = new KnownVaults(ports.vaults);
    this.#round = new SaveRound(ports);
  }

  /** The open vault, for something that a person does; refused where none is open. */
  get vault(): Vault {
    if (!this.#lying) throw new Refusal('refused', 'No vault is open: open one first.');
    this.#lying.idle.touched();
    return this.#lying.vault;
  }

  /** The open vault and its folder, without anybody doing anything; null where none is open. */
  get present(): { vault: Vault; folder: string } | null {
    return this.#lying;
  }

  /** What vaults are given of this host; `cost` where a new passphrase protects nothing. */
  portsForVaults(cost: PassphraseCost | undefined = this.#ports.vaults.cost): VaultPorts {
    const { keychain } = this.#ports.vaults;
    return {
      now: this.#ports.now,
      heads: this.known.heads,
      ...(keychain && { keychain }),
      ...(cost && { cost }),
    };
  }

  /** Makes a vault in a folder and lays it open; gives its recovery code. */
  create(folder: string, what: NewVault, cost?: PassphraseCost): Promise<string> {
    return this.#inTurn(async () => {
      const { Vault } = await import('./vault/vault.ts');
      told(() => mkdirSync(dirname(folder), { recursive: true, mode: 0o700 }));
      const { vault, recoveryCode } = await Vault.create(folder, what, this.portsForVaults(cost));
      await this.#layOpen(vault, folder);
      return recoveryCode;
    });
  }

  /** Opens the vault in a folder; what lay open stays open where it is refused. */
  open(folder: string, credential: Credential, opening: Opening): Promise<void> {
    return this.#inTurn(async () => {
      const { Vault } = await import('./vault/vault.ts');
      const present = this.#lying;
      // Nobody is to be told that a vault is open elsewhere when it is open here.
      if (present?.folder === folder && !present.vault.readOnly) await this.#end('elsewhere');
      await this.#layOpen(await Vault.unlock(folder, credential, opening, this.portsForVaults()), folder);
    });
  }

  /** Locks what lies open, once the pages have saved. */
  lock(why: Why): Promise<void> {
    return this.#inTurn(() => this.#end(why));
  }

  /** Locks what lies open in a folder, if it does, and runs what must find it closed. */
  away<T>(folder: string, act: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      if (this.#lying?.folder === folder) await this.#end('asked');
      return act();
    });
  }

  /** Asks the pages to save, while a window closes. */
  saveNow(): Promise<void> {
    return this.#lying ? this.#round.ask() : Promise.resolve();
  }

  /** A page has saved; see SaveRound. */
  flushed(ticket: string): void {
    this.#round.answered(ticket);
  }

  /** Somebody is there. */
  touched(): void {
    this.#lying?.idle.touched();
  }

  /** The minutes without anybody doing anything after which a vault is locked. */
  get lockAfter(): number {
    return readVaultSettings(this.#ports.vaults).lockAfter;
  }

  set lockAfter(minutes: number) {
    changeVaultSettings(this.#ports.vaults, (kept) => ({ ...kept, lockAfter: minutes }));
    const lying = this.#lying;
    if (!lying) return;
    this.#lying = { ...lying, idle: this.#idleLock() };
    lying.idle.now();
  }

  /** Calls back whenever a vault has been locked, before anybody is told. */
  whenLocked(act: () => void): void {
    this.#whenLocked.push(act);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #layOpen(vault: Vault, folder: string): Promise<void> {
    await this.#end('elsewhere');
    this.#lying = { vault, folder, idle: this.#idleLock() };
    this.known.opened(folder, vault.id, this.#ports.now());
    this.#ports.emit('vault-opened', { id: vault.id });
  }

  async #end(why: Why): Promise<void> {
    if (!this.#lying) return;
    await this.#round.ask();
    const { vault, idle } = this.#lying;
    this.#lying = null;
    idle.now();
    for (const act of this.#whenLocked) act();
    try {
      await vault.lock();
    } finally {
      // Whatever a disk does: the keys are gone, and no page may go on showing what lay open.
      this.#ports.emit('vault-locked', { why });
    }
  }

  /** A timer that locks what lies open while it is the timer of what lies open. */
  #idleLock(): IdleLock {
    const idle: IdleLock = new IdleLock(
      this.lockAfter * 60_000,
      () => {
        if (this.#lying?.idle === idle) void this.lock('idle');
      },
      this.#ports.vaults.after,
    );
    return idle;
  }
}
