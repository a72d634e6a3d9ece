import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { DecidedAnswer } from '../../shared/contract/services/decisions.ts';
import type { ChairDecision, Said } from '../../shared/domain/chair-decision.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { asksWhetherSame, canDecide, type Deciding, decisionOn } from '../../shared/path/decide.ts';
import { groundsFor, ownersOf } from '../../shared/path/decision-grounds.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import type { Ports } from './ports.ts';
import type { OnGrounds } from './vault/conferences/chair-decisions.ts';
import type { VaultDesk } from './vault-desk.ts';

type Asked = { id: string; findings: readonly string[]; said: Said | null };

/** One step that can be taken back: on which grounds, and what stood there before and after. */
type Step = { grounds: string; before: ChairDecision | null; after: ChairDecision | null }[];

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
  const stands = async (id: string, step: Step): Promise<boolean> => {
    for (const { grounds, after } of step)
      if (JSON.stringify(await on(id, grounds)) !== JSON.stringify(after)) return false;
    return true;
  };
  const answer = async (id: string): Promise<DecidedAnswer> => {
    const { decided } = await shelf.get(id);
    const last = (await stepsOf(id)).at(-1);
    return { decided, undoable: last !== undefined && (await stands(id, last)) };
  };
  /** Puts what stands on some grounds back, in the vault or in memory. */
  const put = async (id: string, back: readonly OnGrounds[]): Promise<void> => {
    const vault = await vaultOf(id);
    if (vault) await vault.chairDecisions.takeBack(id, back);
    await layDown(id, back);
  };
  const layDown = async (id: string, these: readonly OnGrounds[]): Promise<void> => {
    const changed = new Set(these.map(({ grounds }) => grounds));
    const others = (await shelf.decisions(id)).filter(({ grounds: { digest } }) => !changed.has(digest));
    await shelf.decide(id, [...others, ...these.flatMap(({ decision }) => decision ?? [])]);
  };
  const decide = async ({ id, findings: asked, said }: Asked): Promise<DecidedAnswer> => {
    const merged = await shelf.get(id);
    const findings = [...new Set(asked)].map((name) => decidable(merged, name, said));
    const ownerOf = ownersOf(merged);
    const before = new Map<string, ChairDecision | null>();
    for (const finding of findings) {
      const { digest } = groundsFor(finding, ownerOf);
      before.set(digest, await on(id, digest));
    }
    const after = said ? await made(id, merged, findings, said) : [];
    if (said)
      await layDown(
        id,
        after.map((decision) => ({ grounds: decision.grounds.digest, decision })),
      );
    else {
      const there = [...before].flatMap(([grounds, one]) => (one ? [{ grounds, decision: null }] : []));
      if (there.length === 0) throw new Refusal('not-found', 'Nothing is decided on this yet.');
      await put(id, there);
    }
    const standing = new Map(after.map((decision) => [decision.grounds.digest, decision]));
    const step = [...before].map(([grounds, one]) => ({
      grounds,
      before: one,
      after: standing.get(grounds) ?? null,
    }));
    (await stepsOf(id)).push(step);
    return answer(id);
  };
  const made = async (
    id: string,
    merged: Merged,
    findings: readonly Finding[],
    said: Said,
  ): Promise<readonly ChairDecision[]> => {
    const make = (deciding: Deciding) => findings.map((one) => decisionOn(one, merged, said, deciding));
    const vault = await vaultOf(id);
    return vault ? await vault.chairDecisions.decide(id, make) : make({ by: '', at: now().toISOString() });
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
        await put(id, [{ grounds, decision: null }]);
        (await stepsOf(id)).push([{ grounds, before: there.decision, after: null }]);
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
        await put(
          id,
          step.map(({ grounds, before }) => ({ grounds, decision: before })),
        );
        these.pop();
        return answer(id);
      }),
  };
}

/** A finding of a conference on which so can be decided; refused otherwise. */
function decidable({ findings }: Merged, name: string, said: Said | null): Finding {
  const finding = findings.find(({ id }) => id === name);
  if (!finding || !canDecide(finding))
    throw new Refusal('not-found', 'This is not among the questions that the chair decides here.');
  if (!asksWhetherSame(finding) && (said?.kind === 'same' || said?.kind === 'not-same'))
    throw new Refusal(
      'invalid',
      'This does not ask whether two accounts are of one event: settle it with a reason.',
    );
  return finding;
}
