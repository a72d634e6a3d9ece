import { isRefusal } from '../../electron/host/vault/refusals.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { storeFiles } from '../vault/clear-pages.ts';
import { testPorts } from '../vault/temporary-vault.ts';
import { type Line, type Task, linesOf, typedText } from './lines.ts';
import type { KeptSoFar } from './kept-so-far.ts';
import { inClear, lookAtConferences, missing } from './look-at-conferences.ts';
import { lookAtCopies } from './look-at-copies.ts';

/** What was found after a kill. `lost` are acknowledged changes that are not there; `wrong` says what else does not hold. */
export type Finding = {
  acknowledged: number;
  lost: string[];
  typingLost: number;
  wrong: string[];
  passphrase: string;
  /** The conferences that were taken in to be deleted, and are. */
  gone: ReadonlySet<string>;
};

const acknowledgements = new Set<Line['is']>([
  'saved',
  'taken-in',
  'planted',
  'deleted',
  'changed',
  'rotated',
  'copied',
  'restored',
  'created',
]);

/** Opens the vault as whoever comes next would, and compares it with everything that was ever acknowledged on it. */
export async function lookAfter(
  task: Task,
  lines: readonly Line[],
  killedAt: number,
  earlier: KeptSoFar,
): Promise<Finding> {
  const wrong = linesOf(lines, 'failed').map(({ message }) => message);
  const acknowledged = lines.filter(({ is }) => acknowledgements.has(is)).length;
  const lay = storeFiles(task.folder);
  const { vault, passphrase } = await openAgain(task, lines);
  try {
    const { breaks } = await vault.audit.verify();
    if (breaks.length > 0) wrong.push(`The chain is broken: ${JSON.stringify(breaks.slice(0, 3))}`);
    if (vault.store.connection.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      wrong.push('Damaged.');
    const revisions = await vault.store.tables.selectFrom('revision').select('digest').execute();
    const there = new Set(revisions.map(({ digest }) => digest));
    const saved = linesOf(lines, 'saved');
    const lost = [...earlier.digests, ...saved.map(({ digest }) => digest)].filter((one) => !there.has(one));
    for (const draft of new Set(saved.map((one) => one.draft))) await vault.documents.read(draft);
    const conferences = await lookAtConferences(vault, lines, earlier.conferences, lay);
    lost.push(...conferences.lost);
    wrong.push(...conferences.wrong);
    const typingLost = await secondsLost(vault, task, lines, killedAt);
    await checkRecovery(vault, task, lines, wrong);
    const { gone } = conferences;
    if (task.kind === 'deletion') wrong.push(...(await tracesLeft(vault, lines, gone, earlier)));
    await vault.lock();
    lost.push(...(await lookAtCopies(lines, { passphrase })));
    return { acknowledged, lost, typingLost, wrong, passphrase, gone };
  } finally {
    await vault.lock();
  }
}

/** The passphrase that was acknowledged last opens the vault; or, where a change was under way, the one that it was to become. */
async function openAgain(task: Task, lines: readonly Line[]): Promise<{ vault: Vault; passphrase: string }> {
  const known = linesOf(lines, 'changed').at(-1)?.passphrase ?? task.passphrase;
  const tried = linesOf(lines, 'trying').at(-1)?.passphrase ?? known;
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
  const typed = linesOf(lines, 'typed');
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
  const rotated = linesOf(lines, 'rotated');
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

/** Which conferences that are gone, in this run or before, have left something in the files as they lie now. */
async function tracesLeft(
  vault: Vault,
  lines: readonly Line[],
  gone: ReadonlySet<string>,
  earlier: KeptSoFar,
): Promise<string[]> {
  const clear = inClear(vault, storeFiles(vault.folder));
  const planted = linesOf(lines, 'planted').filter(({ conference }) => gone.has(conference));
  const traces = [...earlier.traces, ...planted.flatMap((one) => one.traces)];
  const left = traces.length - missing(clear, traces).length;
  return left > 0 ? [`${left} traces of deleted conferences are left.`] : [];
}
