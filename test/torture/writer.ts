import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import type { Kind, Task } from './lines.ts';
import { readCases, remove } from './deeds/change-conferences.ts';
import { changePassphrase, rotate } from './deeds/change-keys.ts';
import { copy, create, restore } from './deeds/make-copies.ts';
import { type Work, fail, open, say } from './deeds/say.ts';
import { close, save, type } from './deeds/write-drafts.ts';

/** The process that is killed: opens the vault and works on it without end, saying what it does and what was acknowledged. */
const workFor: Record<Kind, () => Work | Promise<Work>> = {
  typing: () => type,
  saving: () => save,
  migration: () => save,
  rotation: () => rotate,
  passphrase: () => changePassphrase,
  backup: () => copy,
  closing: () => close,
  creation: () => create,
  'taking-in': readCases,
  deletion: () => remove,
  restoring: () => restore,
};

async function begin(task: Task): Promise<void> {
  const work = await workFor[task.kind]();
  const vault = await open(task);
  say({ is: 'open' });
  await work(vault, task);
}

flushCompileCache();
say({ is: 'ready' });
for await (const line of createInterface({ input: process.stdin }))
  void begin(JSON.parse(line) as Task).catch(fail);
