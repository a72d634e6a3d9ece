import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { DecidedAnswer } from '../../shared/contract/services/decisions.ts';
import type { ChairDecision, Said } from '../../shared/domain/chair-decision.ts';
import { asksWhetherSame, canDecide, decisionOn } from '../../shared/path/decide.ts';
import { groundsFor, ownersOf } from '../../shared/path/decision-grounds.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';

type Asked = { id: string; finding: string; said: Said | null };

/** One step that can be taken back: on which grounds, and what stood there before and after. */
type Step = { grounds: string; before: ChairDecision | null; after: ChairDecision | null };

/** What the chair decides on findings of the merge; steps can be taken back until the conference is closed or the vault is locked. */
export function decisionsService(
  { now }: Pick<Ports, 'now'>,
  desk: VaultDesk,
  shelf: ConferenceShelf,
): Services['decisions'] {
  const steps = new Map<string, Step[]>();
  desk.whenLocked(() => steps.clear());
  let turn: Promise<unknown> = Promise.resolve();
  /** One step after the other, however many pages ask at once. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(act);
    turn = done.catch(() => undefined);
    return done;
  };
  const vaultOf = async (id: string) => ((await shelf.kept(id)) ? desk.vault : null);
  const stepsOf = async (id: string): Promise<Step[]> => {
    const name = `${(await shelf.kept(id)) ? 'kept' : 'looked at'} ${id}`;
    const these = steps.get(name) ?? [];
    steps.set(name, these);
    return these;
  };
  const on = async (id: string, grounds: string): Promise<ChairDecision | null> =>
    (await shelf.decisions(id)).find((one) => one.grounds.digest === grounds) ?? null;
  const stands = async (id: string, { grounds, after }: Step): Promise<boolean> =>
    JSON.stringify(await on(id, grounds)) === JSON.stringify(after);
  const answer = async (id: string): Promise<DecidedAnswer> => {
    const { decided } = await shelf.get(id);
    const last = (await stepsOf(id)).at(-1);
    return { decided, undoable: last !== undefined && (await stands(id, last)) };
  };
  /** Puts what `after` says on some grounds, in the vault or in memory. */
  const put = async (id: string, grounds: string, after: ChairDecision | null): Promise<void> => {
    const vault = await vaultOf(id);
    if (vault) await vault.chairDecisions.takeBack(id, grounds, after);
    await layDown(id, grounds, after);
  };
  const layDown = async (id: string, grounds: string, after: ChairDecision | null): Promise<void> => {
    const others = (await shelf.decisions(id)).filter((one) => one.grounds.digest !== grounds);
    await shelf.decide(id, after ? [...others, after] : others);
  };
  const decide = async ({ id, finding: asked, said }: Asked): Promise<DecidedAnswer> => {
    const merged = await shelf.get(id);
    const finding = merged.findings.find((one) => one.id === asked);
    if (!finding || !canDecide(finding))
      throw new Refusal('not-found', 'This is not among the questions that the chair decides here.');
    const grounds = groundsFor(finding, ownersOf(merged)).digest;
    const before = await on(id, grounds);
    if (!said) {
      if (!before) throw new Refusal('not-found', 'Nothing is decided on this yet.');
      await put(id, grounds, null);
      (await stepsOf(id)).push({ grounds, before, after: null });
      return answer(id);
    }
    if (!asksWhetherSame(finding) && (said.kind === 'same' || said.kind === 'not-same'))
      throw new Refusal(
        'invalid',
        'This does not ask whether two accounts are of one event: settle it with a reason.',
      );
    const vault = await vaultOf(id);
    const make = (deciding: { by: string; at: string }) => decisionOn(finding, merged, said, deciding);
    const after = vault
      ? await vault.chairDecisions.decide(id, make)
      : make({ by: '', at: now().toISOString() });
    await layDown(id, grounds, after);
    (await stepsOf(id)).push({ grounds, before, after });
    return answer(id);
  };
  return {
    read: ({ id }) => answer(id),
    decide: (asked) => inTurn(() => decide(asked)),
    letGo: ({ id, grounds }) =>
      inTurn(async () => {
        const { decided } = await shelf.get(id);
        const there = decided.lookAgain.find(({ decision }) => decision.grounds.digest === grounds);
        if (!there)
          throw new Refusal('not-found', 'This is not among the decisions whose grounds have changed.');
        await put(id, grounds, null);
        (await stepsOf(id)).push({ grounds, before: there.decision, after: null });
        return answer(id);
      }),
    bring: ({ id, decisions }) =>
      inTurn(async () => {
        if (await vaultOf(id))
          throw new Refusal(
            'refused',
            'This conference is in the vault: decide there, so that the audit tells of it.',
          );
        const there = await shelf.decisions(id);
        const brought = new Set(decisions.map(({ grounds }) => grounds.digest));
        await shelf.decide(id, [
          ...there.filter(({ grounds }) => !brought.has(grounds.digest)),
          ...decisions,
        ]);
        return answer(id);
      }),
    undo: ({ id }) =>
      inTurn(async () => {
        await shelf.get(id);
        const these = await stepsOf(id);
        const step = these.at(-1);
        if (!step) throw new Refusal('refused', 'There is nothing to take back.');
        if (!(await stands(id, step))) {
          these.length = 0;
          throw new Refusal('refused', 'This has been decided anew since: nothing was taken back.');
        }
        await put(id, step.grounds, step.before);
        these.pop();
        return answer(id);
      }),
  };
}
