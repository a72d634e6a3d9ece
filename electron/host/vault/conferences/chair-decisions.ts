import { type ChairDecision, chairDecisionRecord } from '../../../../shared/domain/chair-decision.ts';
import type { AuditAction } from '../../../../shared/domain/audit-entry.ts';
import type { Change, Ledger } from '../audit/ledger.ts';
import type { Store } from '../store/store.ts';
import { exchangeRecord, keptRecords } from './kept-records.ts';

const kind = 'chair-decision';

/** What stands on some grounds, named by their digest: a decision, or null for none. */
export type OnGrounds = { grounds: string; decision: ChairDecision | null };

/** What the chair decided on the findings of a conference, one decision for each grounds; the audit tells of each, before and after. */
export class ChairDecisions {
  readonly #store: Store;
  readonly #ledger: Ledger;
  constructor(store: Store, ledger: Ledger) {
    this.#store = store;
    this.#ledger = ledger;
  }

  /** The decisions of a conference as they stand. */
  async of(conference: string): Promise<ChairDecision[]> {
    const records = await keptRecords(this.#store, conference, kind);
    return records.map((record) => chairDecisionRecord.read(JSON.parse(record)));
  }

  /** Puts decisions that `make` is given author and instant for in the place of those on the same grounds; gives them. All or none. */
  decide(
    conference: string,
    make: (deciding: { by: string; at: string }) => readonly ChairDecision[],
  ): Promise<readonly ChairDecision[]> {
    return this.#ledger.change(async (change) => {
      const decisions = make({ by: change.actor, at: change.at });
      for (const one of decisions)
        await exchange(change, conference, one.grounds.digest, one, 'finding-decided');
      return decisions;
    });
  }

  /** Sets what stands on some grounds: a decision as it was made before, or none. All or none. */
  takeBack(conference: string, stands: readonly OnGrounds[]): Promise<void> {
    return this.#ledger.change(async (change) => {
      for (const { grounds, decision } of stands)
        await exchange(change, conference, grounds, decision, 'decision-taken-back');
    });
  }

  /** Takes decisions over that were made while the conference was only looked at, under the name of who keeps it. */
  takeOver(conference: string, decisions: readonly ChairDecision[]): Promise<void> {
    return this.#ledger.change(async (change) => {
      for (const one of decisions)
        await exchange(
          change,
          conference,
          one.grounds.digest,
          { ...one, by: one.by || change.actor },
          'finding-decided',
        );
    });
  }
}

const exchange = (
  change: Change,
  conference: string,
  key: string,
  decision: ChairDecision | null,
  action: AuditAction,
): Promise<void> =>
  exchangeRecord(change, { conference, kind, key }, decision && chairDecisionRecord.store(decision), action);
