import { existsSync } from 'node:fs';
import { isRefusal } from '../../electron/host/vault/refusals.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { testPorts } from '../vault/temporary-vault.ts';
import type { Line, Task } from './lines.ts';
import { typedText } from './lines.ts';

/** What was found after a kill. `lost` are acknowledged changes that are not there; `wrong` says what else does not hold. */
export type Finding = {
  acknowledged: number;
  lost: string[];
  typingLost: number;
  wrong: string[];
  passphrase: string;
};

const of = <K extends Line['is']>(lines: readonly Line[], is: K) =>
  lines.filter((line): line is Extract<Line, { is: K }> => line.is === is);

/** Opens the vault as whoever comes next would, and compares it with everything that was ever acknowledged on it. */
export async function lookAfter(
  task: Task,
  lines: readonly Line[],
  killedAt: number,
  earlier: ReadonlySet<string>,
): Promise<Finding> {
  const saved = of(lines, 'saved');
  const taken = of(lines, 'taken-in');
  const copied = of(lines, 'copied');
  const wrong = of(lines, 'failed').map(({ message }) => message);
  const lost: string[] = [];
  const acknowledged =
    saved.length + taken.length + copied.length + of(lines, 'changed').length + of(lines, 'rotated').length;
  const { vault, passphrase } = await openAgain(task, lines);
  try {
    const { breaks } = await vault.audit.verify();
    if (breaks.length > 0) wrong.push(`The chain is broken: ${JSON.stringify(breaks.slice(0, 3))}`);
    if (vault.store.connection.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      wrong.push('Damaged.');
    const there = new Set(
      (await vault.store.tables.selectFrom('revision').select('digest').execute()).map(
        ({ digest }) => digest,
      ),
    );
    lost.push(...[...earlier, ...saved.map(({ digest }) => digest)].filter((digest) => !there.has(digest)));
    const conferences = new Set(
      (await vault.conferences.list()).map(({ conference }) => String(conference.id)),
    );
    lost.push(...taken.map(({ conference }) => conference).filter((id) => !conferences.has(id)));
    for (const draft of new Set(saved.map((one) => one.draft))) await vault.documents.read(draft);
    const typingLost = await secondsLost(vault, task, lines, killedAt);
    await checkRecovery(vault, task, lines, wrong);
    await vault.lock();
    for (const { folder, digests } of copied) lost.push(...(await missingIn(folder, passphrase, digests)));
    for (const { folder } of of(lines, 'copying'))
      if (existsSync(folder)) await missingIn(folder, passphrase, []);
    return { acknowledged, lost, typingLost, wrong, passphrase };
  } finally {
    await vault.lock();
  }
}

/** The passphrase that was acknowledged last opens the vault; or, where a change was under way, the one that it was to become. */
async function openAgain(task: Task, lines: readonly Line[]): Promise<{ vault: Vault; passphrase: string }> {
  const known = of(lines, 'changed').at(-1)?.passphrase ?? task.passphrase;
  const tried = of(lines, 'trying').at(-1)?.passphrase ?? known;
  const open = (passphrase: string) =>
    Vault.unlock(task.folder, { passphrase }, { actor: 'Next' }, testPorts);
  try {
    return { vault: await open(known), passphrase: known };
  } catch (thrown) {
    if (!isRefusal(thrown, 'wrong-passphrase') || tried === known) throw thrown;
    return { vault: await open(tried), passphrase: tried };
  }
}

/** How long before the kill the first key was pressed that is not there any more, in seconds. */
async function secondsLost(
  vault: Vault,
  { run }: Task,
  lines: readonly Line[],
  killedAt: number,
): Promise<number> {
  const typed = of(lines, 'typed');
  if (typed.length === 0) return 0;
  const [head] = await vault.documents.history(`draft:trial:typing-${run}`, { limit: 1 });
  const text = head ? ((await vault.documents.read(head.document)).draft.sections[0]?.text ?? '') : '';
  if (text !== typedText(text.length)) throw new Error('What was saved is not what was typed.');
  const first = typed.find(({ key }) => key > text.length);
  return first ? (killedAt - first.at) / 1000 : 0;
}

/** Unless the data key was changed once more without an answer, the recovery code that was given last opens the vault. */
async function checkRecovery(
  vault: Vault,
  task: Task,
  lines: readonly Line[],
  wrong: string[],
): Promise<void> {
  const rotated = of(lines, 'rotated');
  const last = rotated.at(-1);
  if (!last) return;
  const entries = await vault.audit.entries();
  const begun = entries.findLastIndex(({ actor, action }) => actor === 'Writer' && action === 'vault-opened');
  const done = entries.slice(begun).filter(({ action }) => action === 'data-key-rotated').length;
  await vault.lock();
  try {
    const by = { recoveryCode: last.recoveryCode };
    await (await Vault.unlock(task.folder, by, { actor: 'Next' }, testPorts)).lock();
  } catch (thrown) {
    if (!isRefusal(thrown, 'wrong-recovery-key') || done === rotated.length) wrong.push(String(thrown));
  }
}

async function missingIn(folder: string, passphrase: string, digests: readonly string[]): Promise<string[]> {
  const copy = await Vault.unlock(folder, { passphrase }, { actor: 'Next', readOnly: true }, testPorts);
  const rows = await copy.store.tables.selectFrom('revision').select('digest').execute();
  const { breaks } = await copy.audit.verify();
  await copy.lock();
  if (breaks.length > 0) throw new Error('The chain of a backup is broken.');
  const there = new Set(rows.map(({ digest }) => digest));
  return digests.filter((digest) => !there.has(digest));
}
