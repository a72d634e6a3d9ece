import { type ChairDecision, chairDecisionRecord } from '../../../../shared/domain/chair-decision.ts';
import type { AuditAction } from '../../../../shared/domain/audit-entry.ts';
import type { Change, Ledger } from '../audit/ledger.ts';
import { digestOf } from '../digest.ts';
import { refusal } from '../refusals.ts';
import type { Store } from '../store/store.ts';

const kind = 'chair-decision';

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
    const rows = await this.#store.tables
      .selectFrom('conference_record')
      .select('record')
      .where('conference', '=', conference)
      .where('kind', '=', kind)
      .orderBy('seq')
      .execute();
    return rows.map(({ record }) => chairDecisionRecord.read(JSON.parse(record)));
  }

  /** Puts a decision that `make` is given author and instant for in the place of the one on the same grounds; gives it. */
  decide(
    conference: string,
    make: (deciding: { by: string; at: string }) => ChairDecision,
  ): Promise<ChairDecision> {
    return this.#ledger.change(async (change) => {
      const decision = make({ by: change.actor, at: change.at });
      await exchange(change, conference, decision.grounds.digest, decision, 'finding-decided');
      return decision;
    });
  }

  /** Sets what stands on some grounds: a decision as it was made before, or none. */
  takeBack(conference: string, grounds: string, to: ChairDecision | null): Promise<void> {
    return this.#ledger.change((change) => exchange(change, conference, grounds, to, 'decision-taken-back'));
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

async function exchange(
  { tables, tell }: Change,
  conference: string,
  grounds: string,
  decision: ChairDecision | null,
  action: AuditAction,
): Promise<void> {
  const there = await tables
    .selectFrom('conference')
    .select('id')
    .where('id', '=', conference)
    .executeTakeFirst();
  if (!there) throw refusal('no-conference');
  const before = await tables
    .selectFrom('conference_record')
    .select('record')
    .where('conference', '=', conference)
    .where('kind', '=', kind)
    .where('key', '=', grounds)
    .executeTakeFirst();
  await tables
    .deleteFrom('conference_record')
    .where('conference', '=', conference)
    .where('kind', '=', kind)
    .where('key', '=', grounds)
    .execute();
  const record = decision && JSON.stringify(chairDecisionRecord.store(decision));
  if (record)
    await tables.insertInto('conference_record').values({ conference, kind, key: grounds, record }).execute();
  await tell({
    action,
    subject: conference,
    before: before ? digestOf(before.record) : null,
    after: record ? digestOf(record) : null,
  });
}
