import { makeBackup } from '../../../electron/host/vault/backup/make-backup.ts';
import { restoreBackup } from '../../../electron/host/vault/backup/restore-backup.ts';
import { Vault } from '../../../electron/host/vault/vault.ts';
import { makeId } from '../../../shared/base/ids.ts';
import { draftSaying, testPorts } from '../../vault/temporary-vault.ts';
import { type Task, typedText } from '../lines.ts';
import { say } from './say.ts';

/** Saves a few versions of a draft and makes a backup, again and again. */
export async function copy(vault: Vault, task: Task, turns = Infinity): Promise<void> {
  const digests: string[] = [];
  const name = `backup-${task.run}`;
  let head: string | null = null;
  for (let turn = 0; turn < turns; turn++) {
    for (let version = 0; version < 5; version++) {
      const text = typedText(turn * 50 + version * 9 + 1);
      const revision = await vault.documents.save(draftSaying(text, name), head);
      head = revision.digest;
      digests.push(head);
      say({ is: 'saved', draft: makeId('draft', 'trial', name), number: revision.number, digest: head });
    }
    const folder = copyOf(task, turn);
    say({ is: 'copying', folder });
    await makeBackup(vault, folder, testPorts.now());
    say({ is: 'copied', folder, digests: [...digests] });
  }
}

/** Makes one backup and restores it to one new place after another. */
export async function restore(vault: Vault, task: Task): Promise<void> {
  await copy(vault, task, 1);
  const from = copyOf(task, 0);
  const credential = { passphrase: task.passphrase };
  for (let turn = 0; ; turn++) {
    const folder = `${task.folder} copy ${task.run} restored ${turn}`;
    say({ is: 'restoring', from, folder });
    await restoreBackup(from, folder, { credential, actor: 'Writer' }, testPorts);
    say({ is: 'restored', from, folder });
  }
}

/** Makes one new vault after another beside its own. */
export async function create(_: Vault, task: Task): Promise<void> {
  const { passphrase } = task;
  for (let turn = 0; ; turn++) {
    const folder = `${task.folder} copy ${task.run} new ${turn}`;
    say({ is: 'creating', folder });
    const made = await Vault.create(folder, { passphrase, actor: 'Writer', demonstration: true }, testPorts);
    say({ is: 'created', folder, recoveryCode: made.recoveryCode });
    await made.vault.lock();
  }
}

const copyOf = ({ folder, run }: Task, turn: number): string => `${folder} copy ${run} ${turn}`;
