import { canonicalJson } from '../../../../shared/base/canonical-json.ts';
import type { Json } from '../../../../shared/base/canonical-json.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { draftRecord } from '../../../../shared/domain/draft.ts';
import type { Revision, RevisionOfDraft } from '../../../../shared/domain/revision.ts';
import type { Change, Ledger } from '../audit/ledger.ts';
import { refusal } from '../refusals.ts';
import type { SearchPort } from '../search-port.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';
import { isDamage } from '../store/translate.ts';
import { compact } from './compact.ts';
import { revisionIn, revisionOf } from './read-revision.ts';
import { rowsAmong, rowsIn, rowsPastDamage, textAmong } from './revision-rows.ts';
import { revisionDigest } from './revision-digest.ts';
import { tellRecorded } from './tell-recorded.ts';

/** The drafts of a vault. A draft is never changed: each saved state is a revision after the one before. */
export class Documents {
  readonly #store: Store;
  readonly #ledger: Ledger;
  readonly #search: SearchPort;
  /** The drafts of which the chain may not have told every decision yet: those that were saved since this vault was opened. */
  readonly #untold = new Set<string>();
  constructor(store: Store, ledger: Ledger, search: SearchPort) {
    this.#store = store;
    this.#ledger = ledger;
    this.#search = search;
  }

  /**
   * Saves what a draft says now. `parent` is the digest of the revision that it was made from, null for a new draft; where
   * another has been saved since, it is refused (`draft-moved-on`). Words that are those of the parent make no revision, and a
   * save whose answer got lost may be asked for again.
   */
  save(draft: Draft, parent: string | null): Promise<Revision> {
    const given = draftRecord.make(draft);
    return this.#ledger.change(async (change) => {
      const head = await rowsIn(change.tables, given.id).head();
      if ((head?.digest ?? null) === parent) return this.#append(change, given, head, null);
      if (head && head.parent === parent && (await says(change.tables, head, given))) return revisionOf(head);
      throw refusal('draft-moved-on');
    });
  }

  /** Brings back the words of an earlier revision as a new one; `parent` is the digest of the present one. */
  restore(document: string, number: number, parent: string): Promise<RevisionOfDraft> {
    return this.#ledger.change(async (change) => {
      const rows = rowsIn(change.tables, document);
      const head = await rows.head();
      if (!head) throw refusal('no-draft');
      if (head.digest !== parent) throw refusal('draft-moved-on');
      const { draft } = await revisionIn(rows, number);
      return { revision: await this.#append(change, draft, head, number), draft };
    });
  }

  /** Has the chain tell of every decision of a draft as it stands: its author has left them, or they go out. */
  async account(document: string): Promise<void> {
    await this.#ledger.change(async (change) => {
      const { draft } = await revisionIn(rowsIn(change.tables, document));
      await tellRecorded(change, draft, draft, true);
    });
    this.#untold.delete(document);
  }

  /** The same for every draft that was saved since the vault was opened: before it is locked. */
  async accountForAll(): Promise<void> {
    // A disk that takes nothing more keeps nobody from locking; what is not told then is told with the next save.
    for (const document of this.#untold) await this.account(document).catch(() => undefined);
  }

  /** A draft as it stands, or as it stood at a revision; what can still be read of a damaged vault is read. */
  async read(document: string, number?: number): Promise<RevisionOfDraft> {
    try {
      return await revisionIn(rowsIn(this.#store.tables, document), number);
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown;
      const left = await rowsPastDamage(this.#store, document);
      const there = left.some((row) => number === undefined || row.number === number);
      if (!there) throw thrown;
      return revisionIn(rowsAmong(left), number);
    }
  }

  /** Every revision of a draft without its words, the newest first; `before` and `limit` walk through long histories. */
  async history(
    document: string,
    { before = Infinity, limit = Infinity }: { before?: number; limit?: number } = {},
  ): Promise<Revision[]> {
    let query = this.#store.tables
      .selectFrom('revision')
      .select(['document', 'number', 'at', 'actor', 'parent', 'restores', 'digest'])
      .where('document', '=', document);
    if (before < Infinity) query = query.where('number', '<', before);
    if (limit < Infinity) query = query.limit(limit);
    try {
      return (await query.orderBy('number', 'desc').execute()).map(revisionOf);
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown;
      const left = (await rowsPastDamage(this.#store, document))
        .filter((row) => row.number < before)
        .reverse();
      return left.slice(0, limit).map(revisionOf);
    }
  }

  /** The drafts of a conference (or of all), each as it stands. */
  async list(conference?: string): Promise<RevisionOfDraft[]> {
    let query = this.#store.tables.selectFrom('document').select('id');
    if (conference !== undefined) query = query.where('conference', '=', conference);
    const found = await query.orderBy('created_at').orderBy('id').execute();
    const drafts: RevisionOfDraft[] = [];
    for (const { id } of found) drafts.push(await this.read(id));
    return drafts;
  }

  async #append(
    change: Change,
    draft: Draft,
    head: Row<'revision'> | undefined,
    restores: number | null,
  ): Promise<Revision> {
    const { tables, at, actor } = change;
    const content = draftRecord.store(draft);
    const text = canonicalJson(content);
    let before: Draft | null = null;
    if (head) {
      const present = await textAmong(rowsIn(tables, draft.id), head);
      before = draftRecord.read(JSON.parse(present));
      const { conference, agency } = before;
      if (conference !== draft.conference || agency !== draft.agency) throw refusal('draft-of-other');
      if (present === text && restores === null) return revisionOf(head);
    } else {
      const known = await tables
        .selectFrom('conference')
        .select('id')
        .where('id', '=', draft.conference)
        .executeTakeFirst();
      if (!known) throw refusal('no-conference');
      await tables
        .insertInto('document')
        .values({ id: draft.id, conference: draft.conference, agency: draft.agency, created_at: at })
        .execute();
    }
    const said = {
      document: draft.id,
      number: (head?.number ?? 0) + 1,
      at,
      actor,
      parent: head?.digest ?? null,
      restores,
    };
    const digest = revisionDigest(said, content as Json);
    const { seq } = await change.tell({
      action: restores !== null ? 'draft-restored' : head ? 'draft-saved' : 'draft-created',
      subject: draft.id,
      before: said.parent,
      after: digest,
    });
    const stored = await compact(tables, head, text);
    await tables
      .insertInto('revision')
      .values({ seq, ...said, digest, ...stored })
      .execute();
    const isAll = await tellRecorded(change, before, draft, restores !== null);
    if (isAll) this.#untold.delete(draft.id);
    else this.#untold.add(draft.id);
    await this.#search.draftSaved(change, draft);
    return { ...said, digest };
  }
}

/** Whether a revision says just what a draft says. */
const says = async (tables: Change['tables'], row: Row<'revision'>, draft: Draft): Promise<boolean> =>
  (await textAmong(rowsIn(tables, draft.id), row)) === canonicalJson(draftRecord.store(draft));
