import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { makeBackup } from '../../electron/host/vault/backup/make-backup.ts';
import { isRefusal } from '../../electron/host/vault/refusals.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import type { Answer, Request } from './child-process.ts';
import { plant, planted } from './planted-names.ts';
import { caseFile, draftSaying, passphrase, testPorts } from './temporary-vault.ts';

/** Another process on a vault: does what each line of its input asks, one after the other, and answers each with a line. */
const folder = process.argv[2] ?? '';
let vault: Vault | null = null;
const open = (): Vault => {
  if (!vault) throw new Error('The vault is not open here.');
  return vault;
};
const id = 'draft:trial:school';

async function answerTo(request: Request): Promise<Answer> {
  switch (request.do) {
    case 'create':
      ({ vault } = await Vault.create(
        folder,
        { passphrase, actor: 'Child', demonstration: true },
        testPorts,
      ));
      await vault.conferences.takeIn(caseFile(), []);
      return {};
    case 'renew':
      return { text: await open().keys.issueRecoveryCode({ present: passphrase }) };
    case 'unlock':
      vault = await Vault.unlock(
        folder,
        { passphrase },
        { actor: 'Child', readOnly: request.readOnly ?? false },
        testPorts,
      );
      return vault.notice ? { notice: vault.notice.reason } : {};
    case 'save': {
      const history = await open().documents.history(id, { limit: 1 });
      const { number } = await open().documents.save(draftSaying(request.text), history[0]?.digest ?? null);
      return { number };
    }
    case 'read': {
      const { draft, revision } = await open().documents.read(id, request.number);
      return { number: revision.number, text: draft.sections[0]?.text ?? '' };
    }
    case 'make-room':
      rmSync(join(dirname(folder), 'ballast'));
      return {};
    case 'plant':
      return { number: await plant(open()) };
    case 'search-planted': {
      const found = await Promise.all(planted.map((name) => open().search.find(`"${name}"`)));
      return { number: found.filter(({ results }) => results.length > 0).length };
    }
    case 'rotate':
      await open().keys.rotate({ passphrase });
      return {};
    case 'back-up':
      await makeBackup(open(), join(dirname(folder), 'Copy of Trial.vault'), testPorts.now());
      return {};
    case 'verify':
      return { breaks: canonicalJson((await open().audit.verify()).breaks) };
    case 'lock':
      await open().lock();
      vault = null;
      return {};
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer: Answer;
  try {
    answer = await answerTo(JSON.parse(line) as Request);
  } catch (thrown) {
    answer = isRefusal(thrown)
      ? { refused: thrown.reason, message: thrown.message }
      : { fault: String(thrown) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
