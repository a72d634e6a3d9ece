import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { AuditEntry as EntryShape } from '../../../../shared/domain/audit-entry.ts';
import { isDamage, translated } from '../store/translate.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import type { ChainBreak, Head, ReadEntry } from './chain.ts';
import { breaksIn, noHead } from './chain.ts';
import { wordBreaks } from './word-breaks.ts';
import { Witness } from './witness.ts';

/** What came of following the whole chain: how many entries were read, where it ends, and every place where it does not hold. */
export type Verification = { entries: number; head: Head; breaks: ChainBreak[] };

/** The audit chain of a vault, to be read and verified. */
export class Audit {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }

  /** Entries in their order, after `after` and at most `limit` where given. */
  async entries({ after = 0, limit }: { after?: number; limit?: number } = {}): Promise<AuditEntry[]> {
    let query = this.#store.tables.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq');
    if (limit !== undefined) query = query.limit(limit);
    return (await query.execute()).map((row) => EntryShape.parse(row));
  }

  /** The number and instant of the last entry. */
  last(): Promise<Pick<AuditEntry, 'seq' | 'at'> | undefined> {
    return this.#store.tables
      .selectFrom('audit')
      .select(['seq', 'at'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
  }

  /** Follows the whole chain, past damaged pages too, and compares its end with the head that was acknowledged last. */
  async verify(): Promise<Verification> {
    return this.#store.alone(async () => {
      const acknowledged = Witness.read(placesIn(this.#store.folder).head);
      const entries = this.#readAll(acknowledged);
      const readable = entries.filter((entry): entry is AuditEntry => !('unreadable' in entry));
      const last = readable.at(-1);
      return {
        entries: readable.length,
        head: last ? { seq: last.seq, hash: last.hash } : noHead,
        breaks: [...breaksIn(entries, acknowledged), ...wordBreaks(this.#store, readable)].sort(
          (a, b) => a.seq - b.seq,
        ),
      };
    });
  }

  /** Quickly where nothing is damaged; else entry by entry, up to the acknowledged end and on while there are any. */
  #readAll(acknowledged: Head | null): ReadEntry[] {
    const { connection } = this.#store;
    try {
      return connection.prepare<[], AuditEntry>('SELECT * FROM audit ORDER BY seq').all();
    } catch (thrown) {
      if (!isDamage(thrown)) throw translated(thrown);
    }
    const one = connection.prepare<[number], AuditEntry>('SELECT * FROM audit WHERE seq = ?');
    const entries: ReadEntry[] = [];
    for (let seq = 1; ; seq++) {
      try {
        const entry = one.get(seq);
        if (entry) entries.push(entry);
        else if (seq > (acknowledged?.seq ?? 0)) return entries;
      } catch (thrown) {
        if (!isDamage(thrown)) throw translated(thrown);
        // Past the acknowledged end a damaged page would answer for every number there is.
        if (seq > (acknowledged?.seq ?? 0)) return entries;
        entries.push({ seq, unreadable: true });
      }
    }
  }
}
