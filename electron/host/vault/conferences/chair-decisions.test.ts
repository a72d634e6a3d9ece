import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseFile, temporaryVault } from '../../../../test/vault/temporary-vault.ts';
import { type ChairDecision, chairDecisionRecord } from '../../../../shared/domain/chair-decision.ts';
import { digestOf } from '../digest.ts';
import { exportCaseFolders } from '../export/export-case-folders.ts';

let trial: Awaited<ReturnType<typeof temporaryVault>>;
const id = 'conference:trial';
beforeEach(async () => {
  trial = await temporaryVault();
  await trial.vault.conferences.takeIn(caseFile(), []);
});
afterEach(async () => {
  await trial.vault.lock();
  trial.remove();
});

const grounds = { digest: 'g1', kind: 'same-event', about: ['', '', ''], words: [], question: 'One event?' };
const saying =
  (words: string) =>
  ({ by, at }: { by: string; at: string }): ChairDecision[] => [
    chairDecisionRecord.make({ grounds, said: { kind: 'settled', words }, by, at }),
  ];
const stored = (one: ChairDecision | undefined) =>
  one && digestOf(JSON.stringify(chairDecisionRecord.store(one)));
const told = async () =>
  (await trial.vault.store.tables.selectFrom('audit').selectAll().orderBy('seq', 'desc').execute())[0];

test('a decision takes the place of the one before, and the chain tells of both', async () => {
  const { vault } = trial;
  const [first] = await vault.chairDecisions.decide(id, saying('Asked by phone.'));
  expect(first).toMatchObject({ by: 'Test author', said: { words: 'Asked by phone.' } });
  expect(await told()).toMatchObject({
    action: 'finding-decided',
    before: null,
    after: stored(first),
    subject: id,
  });
  const [second] = await vault.chairDecisions.decide(id, saying('Asked in writing.'));
  expect(await vault.chairDecisions.of(id)).toEqual([second]);
  expect(await told()).toMatchObject({ before: stored(first), after: stored(second), actor: 'Test author' });
  await vault.chairDecisions.takeBack(id, [{ grounds: 'g1', decision: first ?? null }]);
  expect(await vault.chairDecisions.of(id)).toEqual([first]);
  expect(await told()).toMatchObject({
    action: 'decision-taken-back',
    before: stored(second),
    after: stored(first),
  });
  await vault.chairDecisions.takeBack(id, [{ grounds: 'g1', decision: null }]);
  expect(await vault.chairDecisions.of(id)).toEqual([]);
});

test('several decisions are kept and taken back in one change', async () => {
  const { vault } = trial;
  const on = (digest: string, words: string, by: string, at: string) =>
    chairDecisionRecord.make({ grounds: { ...grounds, digest }, said: { kind: 'settled', words }, by, at });
  const both = await vault.chairDecisions.decide(id, ({ by, at }) => [
    on('g1', 'One.', by, at),
    on('g2', 'Two.', by, at),
  ]);
  expect(both.map(({ at }) => at)).toEqual([both[0]?.at, both[0]?.at]);
  expect(await vault.chairDecisions.of(id)).toEqual(both);
  await vault.chairDecisions.takeBack(id, [
    { grounds: 'g1', decision: null },
    { grounds: 'g2', decision: null },
  ]);
  expect(await vault.chairDecisions.of(id)).toEqual([]);
});

test('what is refused is neither kept nor told of', async () => {
  const { vault } = trial;
  const before = await told();
  await expect(vault.chairDecisions.decide(id, saying(''))).rejects.toThrow(/only with a reason/);
  await expect(vault.chairDecisions.decide('conference:none', saying('So.'))).rejects.toThrow(
    /not in the vault|no conference|conference/i,
  );
  expect(await vault.chairDecisions.of(id)).toEqual([]);
  expect(await told()).toEqual(before);
});

test('an export holds the decisions as they can be taken in again', async () => {
  const { vault, folder } = trial;
  const [decision] = await vault.chairDecisions.decide(id, saying('Asked by phone.'));
  const out = join(folder, '..', 'out');
  await exportCaseFolders(vault, out, new Date());
  const file = readFileSync(join(out, '2026-03-19/whole-picture/chair-decisions.json'), 'utf8');
  const read: unknown = JSON.parse(file);
  expect(Array.isArray(read) && read.map((one) => chairDecisionRecord.read(one))).toEqual([decision]);
});
