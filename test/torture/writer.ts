import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { makeId } from '../../shared/base/ids.ts';
import { makeBackup } from '../../electron/host/vault/backup/make-backup.ts';
import { Autosave } from '../../shared/path/draft.ts';
import type { VaultPorts } from '../../electron/host/vault/ports.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { caseFile, draftSaying, testPorts } from '../vault/temporary-vault.ts';
import type { Kind, Line, Task } from './lines.ts';
import { typedText } from './lines.ts';

/** The process that is killed: opens the vault and works on it without end, saying what it does and what was acknowledged. */
const say = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`);
const ports: VaultPorts = testPorts;
const random = (to: number) => Math.floor(Math.random() * to);

async function type(vault: Vault, { run }: Task): Promise<void> {
  const autosave = new Autosave(null, {
    async save(draft, parent) {
      const revision = await vault.documents.save(draft, parent);
      say({ is: 'saved', draft: draft.id, number: revision.number, digest: revision.digest });
      return revision;
    },
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  for (let key = 1; ; key++) {
    autosave.typed(draftSaying(typedText(key), `typing-${run}`));
    say({ is: 'typed', key, at: Date.now() });
    // Now and then somebody leaves the field.
    if (random(60) === 0) await autosave.flush();
    await pause(5 + random(60));
  }
}

async function save(vault: Vault, { run }: Task, name = 'saving'): Promise<void> {
  const drafts = [0, 1, 2].map((at) => ({
    name: `${name}-${run}-${at}`,
    text: '',
    head: null as string | null,
  }));
  for (let turn = 0; ; turn++) {
    await Promise.all(
      drafts.map(async (draft) => {
        const at = random(draft.text.length + 1);
        const put = random(20) === 0 ? typedText(6000) : typedText(random(80));
        draft.text = `${draft.text.slice(0, at)}${turn} ${put}${draft.text.slice(at)}`.slice(0, 20_000);
        const revision = await vault.documents.save(draftSaying(draft.text, draft.name), draft.head);
        draft.head = revision.digest;
        say({ is: 'saved', draft: revision.document, number: revision.number, digest: revision.digest });
      }),
    );
    if (turn % 10 === 5) {
      const taken = caseFile(`${name}-${run}-${turn}`);
      await vault.conferences.takeIn(taken, [
        { name: 'report.md', bytes: Buffer.alloc(200_000, typedText(turn + 50)) },
      ]);
      say({ is: 'taken-in', conference: taken.conference.id });
    }
  }
}

async function rotate(vault: Vault, task: Task): Promise<void> {
  void save(vault, task, 'rotation').catch(fail);
  for (;;) {
    await pause(random(30));
    const recoveryCode = await vault.keys.rotate({ passphrase: task.passphrase });
    say({ is: 'rotated', recoveryCode });
  }
}

async function changePassphrase(vault: Vault, task: Task): Promise<void> {
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

async function copy(vault: Vault, task: Task): Promise<void> {
  const digests: string[] = [];
  const name = `backup-${task.run}`;
  let head: string | null = null;
  for (let turn = 0; ; turn++) {
    for (let version = 0; version < 5; version++) {
      const revision = await vault.documents.save(
        draftSaying(typedText(turn * 50 + version * 9 + 1), name),
        head,
      );
      head = revision.digest;
      digests.push(head);
      say({ is: 'saved', draft: makeId('draft', 'trial', name), number: revision.number, digest: head });
    }
    const folder = `${task.folder} copy ${task.run} ${turn}`;
    say({ is: 'copying', folder });
    await makeBackup(vault, folder, ports.now());
    say({ is: 'copied', folder, digests: [...digests] });
  }
}

async function close(vault: Vault, task: Task): Promise<void> {
  let [present, head] = [vault, null as string | null];
  for (let turn = 1; ; turn++) {
    const revision = await present.documents.save(draftSaying(typedText(turn), `closing-${task.run}`), head);
    head = revision.digest;
    say({ is: 'saved', draft: revision.document, number: revision.number, digest: head });
    await present.lock();
    present = await open(task);
  }
}

const work: Record<Kind, (vault: Vault, task: Task) => Promise<void>> = {
  typing: type,
  saving: save,
  migration: save,
  rotation: rotate,
  passphrase: changePassphrase,
  backup: copy,
  closing: close,
};
const open = ({ folder, passphrase }: Task) =>
  Vault.unlock(folder, { passphrase }, { actor: 'Writer' }, ports);
function fail(thrown: unknown): void {
  say({ is: 'failed', message: String(thrown) });
}

flushCompileCache();
say({ is: 'ready' });
for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line) as Task;
  void open(task)
    .then((vault) => {
      say({ is: 'open' });
      return work[task.kind](vault, task);
    })
    .catch(fail);
}
