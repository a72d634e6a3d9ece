import { cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Vault } from '../../electron/host/vault/vault.ts';
import { caseFile, passphrase as first, testPorts } from '../vault/temporary-vault.ts';
import { KeptSoFar } from './kept-so-far.ts';
import { KilledWriter } from './killed-writer.ts';
import type { Kind, Task } from './lines.ts';
import type { Finding } from './look-after.ts';
import { lookAfter } from './look-after.ts';

/** How long a writer of each kind may live at most, in milliseconds. */
const lives: Record<Kind, number> = {
  typing: 1500,
  saving: 250,
  migration: 120,
  rotation: 400,
  passphrase: 200,
  backup: 400,
  closing: 250,
  creation: 150,
  'taking-in': 400,
  deletion: 400,
  restoring: 500,
};

/** After so many kills a lane takes a fresh vault, so that looking it through stays quick. */
const killsOfAVault = 40;
const earlierVersions = join(import.meta.dirname, '../cases/vaults');

/** One vault after another, each of which has its writer killed many times. */
export class Lane {
  readonly #folder: string;
  #passphrase = first;
  #kills = 0;
  #kept = new KeptSoFar();
  readonly #compiled: string;
  #next: KilledWriter;

  constructor(above: string, name: string) {
    this.#folder = join(above, `${name}.vault`);
    this.#compiled = join(above, 'compiled');
    this.#next = new KilledWriter(this.#compiled);
  }

  /** Lets a writer work, kills it at some instant, and looks what became of the vault. */
  async kill(kind: Kind, run: number): Promise<Finding> {
    if (this.#kills % killsOfAVault === 0) await this.#fresh();
    this.#kills++;
    const migrating = kind === 'migration';
    const folder = migrating ? `${this.#folder} ${run}` : this.#folder;
    if (migrating) {
      const versions = readdirSync(earlierVersions).filter((name) => name.startsWith('schema-'));
      cpSync(join(earlierVersions, versions[run % versions.length] ?? '', 'Example.vault'), folder, {
        recursive: true,
      });
    }
    const task: Task = { folder, passphrase: migrating ? first : this.#passphrase, kind, run };
    const writer = this.#next;
    const { lines, killedAt } = await writer.workAndDie(task, Math.random() * lives[kind]);
    this.#next = new KilledWriter(this.#compiled);
    try {
      const kept = migrating ? new KeptSoFar() : this.#kept;
      const finding = await lookAfter(task, lines, killedAt, kept);
      if (migrating) return finding;
      this.#passphrase = finding.passphrase;
      kept.add(lines, finding.gone);
      return finding;
    } catch (thrown) {
      this.#kills = 0;
      throw thrown;
    } finally {
      this.#tidy(migrating ? folder : null);
    }
  }

  /** Ends the writer that waits, and takes away what is left. */
  end(): void {
    this.#next.dismiss();
    rmSync(this.#folder, { recursive: true, force: true });
    this.#tidy(null);
  }

  async #fresh(): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true });
    const { vault } = await Vault.create(
      this.#folder,
      { passphrase: first, actor: 'Torture', demonstration: true },
      testPorts,
    );
    await vault.conferences.takeIn(caseFile(), []);
    await vault.lock();
    this.#passphrase = first;
    this.#kept = new KeptSoFar();
    this.#kills = 0;
  }

  #tidy(folder: string | null): void {
    if (folder) rmSync(folder, { recursive: true, force: true });
    for (const name of readdirSync(dirname(this.#folder)))
      if (name.startsWith(`${basename(this.#folder)} copy`))
        rmSync(join(dirname(this.#folder), name), { recursive: true, force: true });
  }
}
