import { writeSync } from 'node:fs';
import { Vault } from '../../../electron/host/vault/vault.ts';
import { testPorts } from '../../vault/temporary-vault.ts';
import type { Line, Task } from '../lines.ts';

/** Works on a vault without end, until the process is killed. */
export type Work = (vault: Vault, task: Task) => Promise<void>;

/** Says a line at once: what was said before a kill has been said. */
export const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);

/** Says that something was thrown, which nothing may. */
export const fail = (thrown: unknown): void =>
  say({ is: 'failed', message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) });

/** A whole number below `to`. */
export const random = (to: number): number => Math.floor(Math.random() * to);

/** Opens the vault of a task for writing. */
export const open = ({ folder, passphrase }: Task): Promise<Vault> =>
  Vault.unlock(folder, { passphrase }, { actor: 'Writer' }, testPorts);
