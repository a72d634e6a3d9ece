import { setTimeout as pause } from 'node:timers/promises';
import type { Vault } from '../../../electron/host/vault/vault.ts';
import { Autosave } from '../../../shared/path/draft.ts';
import { caseFile, draftSaying } from '../../vault/temporary-vault.ts';
import { type Task, typedText } from '../lines.ts';
import { open, random, say } from './say.ts';

/** Somebody types, and the words are saved as the page saves them. */
export async function type(vault: Vault, { run }: Task): Promise<void> {
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

/** Three drafts are saved at once, again and again, and now and then a conference is taken in. */
export async function save(vault: Vault, { run }: Task, name = 'saving'): Promise<void> {
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
      const conference = taken.conference.id;
      say({ is: 'taking-in', conference, files: 1, records: 0 });
      await vault.conferences.takeIn(taken, [
        { name: 'report.md', bytes: Buffer.alloc(200_000, typedText(turn + 50)) },
      ]);
      say({ is: 'taken-in', conference });
    }
  }
}

/** Saves once, locks and opens, again and again. */
export async function close(vault: Vault, task: Task): Promise<void> {
  let [present, head] = [vault, null as string | null];
  for (let turn = 1; ; turn++) {
    const revision = await present.documents.save(draftSaying(typedText(turn), `closing-${task.run}`), head);
    head = revision.digest;
    say({ is: 'saved', draft: revision.document, number: revision.number, digest: head });
    await present.lock();
    present = await open(task);
  }
}
