import type { Kysely, Transaction } from 'kysely';
import type { AuditEntry, AuditTelling } from '../../../../shared/domain/audit-entry.ts';
import { AuditEntry as EntryShape } from '../../../../shared/domain/audit-entry.ts';
import { refusal } from '../refusals.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { Head } from './chain.ts';
import { chained, noHead } from './chain.ts';
import { Witness } from './witness.ts';

/** A change under way: the tables within its transaction, who makes it, when, and how to tell of it in the chain. */
export type Change = {
  tables: Transaction<Tables>;
  /** The instant of the change (ISO, UTC); never earlier than that of the last entry, whatever the clock says. */
  at: string;
  actor: string;
  /** Chains an entry in the same transaction; every change tells at least one. */
  tell(telling: AuditTelling): Promise<AuditEntry>;
};

/** The one way to change a vault: what is done and what is told of it are one transaction. */
export class Ledger {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #actor: string;
  readonly #changed: (head: Head) => void;
  #witness: Witness | null = null;

  /** `changed` hears where the chain ends after each change. */
  constructor(store: Store, now: () => Date, actor: string, changed: (head: Head) => void = () => undefined) {
    this.#store = store;
    this.#now = now;
    this.#actor = actor;
    this.#changed = changed;
  }

  /** Takes up the witness of the vault with this identifier; from then on changes can be made. */
  begin(vault: string): void {
    this.#witness = Witness.open(placesIn(this.#store.folder).head, vault);
  }

  /** Makes a change; it is on the disk and in the chain when the promise resolves, and in neither when it rejects. */
  async change<T>(make: (change: Change) => Promise<T>): Promise<T> {
    const witness = this.#witness;
    if (!witness) {
      this.#store.assertUntouched();
      throw refusal('read-only');
    }
    const { outcome } = await this.#store.write(
      (tables) => withChain(tables, this.#now(), this.#actor, make),
      ({ head }) => {
        follow(witness, head);
        this.#changed(head);
      },
    );
    return outcome;
  }

  /** Takes down the present end of the chain, after the file has been exchanged by a rotation of its key. */
  async witnessAgain(): Promise<void> {
    const last = await lastEntry(this.#store.tables);
    if (this.#witness) follow(this.#witness, last ?? noHead);
  }

  /** Ends the writing. */
  end(): void {
    const witness = this.#witness;
    this.#witness = null;
    if (witness) letGo(witness);
  }
}

/** The change is saved whether or not its head can be written down: a witness that lags behind is still right. */
function follow(witness: Witness, head: Head): void {
  try {
    witness.write(head);
  } catch {
    // The disk takes nothing more; the next change will say so.
  }
}

/** What a disk that fails does not take was acknowledged all the same, for the store holds it. */
function letGo(witness: Witness): void {
  try {
    witness.sync();
  } catch {
    // The witness lags behind then, and is still right.
  } finally {
    witness.close();
  }
}

/** Runs a change within a transaction and gives what came of it and the new head; for the ledger and for a new or re-keyed file. */
export async function withChain<T>(
  tables: Transaction<Tables>,
  now: Date,
  actor: string,
  make: (change: Change) => Promise<T>,
): Promise<{ outcome: T; head: Head }> {
  const last = await lastEntry(tables);
  let head: Head = last ?? noHead;
  const clock = now.toISOString();
  const at = last && last.at > clock ? last.at : clock;
  const outcome = await make({
    tables,
    at,
    actor,
    async tell({ action, subject, before = null, after = null }) {
      const entry = chained({ seq: head.seq + 1, at, actor, action, subject, before, after }, head);
      EntryShape.parse(entry);
      await tables.insertInto('audit').values(entry).execute();
      head = entry;
      return entry;
    },
  });
  return { outcome, head: { seq: head.seq, hash: head.hash } };
}

/** The last entry of the chain. */
const lastEntry = (tables: Kysely<Tables>) =>
  tables.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
