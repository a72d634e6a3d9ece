import { setTimeout as pause } from 'node:timers/promises';
import type { Vault } from '../../../electron/host/vault/vault.ts';
import type { Task } from '../lines.ts';
import { fail, random, say } from './say.ts';
import { save } from './write-drafts.ts';

/** Exchanges the data key again and again, while drafts are saved. */
export async function rotate(vault: Vault, task: Task): Promise<void> {
  void save(vault, task, 'rotation').catch(fail);
  for (;;) {
    await pause(random(30));
    const recoveryCode = await vault.keys.rotate({ passphrase: task.passphrase });
    say({ is: 'rotated', recoveryCode });
  }
}

/** Exchanges the passphrase again and again, while drafts are saved. */
export async function changePassphrase(vault: Vault, task: Task): Promise<void> {
  void save(vault, task, 'passphrase').catch(fail);
  let present = task.passphrase;
  for (let turn = 0; ; turn++) {
    const next = `kettle marble otter ${task.run} ${turn}`;
    say({ is: 'trying', passphrase: next });
    await vault.keys.changePassphrase({ present, next });
    say({ is: 'changed', passphrase: next });
    present = next;
  }
}
