import type { Kysely } from 'kysely';
import { canonicalJson } from '../../../../shared/base/canonical-json.ts';
import type { Json } from '../../../../shared/base/canonical-json.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { draftRecord } from '../../../../shared/domain/draft.ts';
import type { Revision, RevisionOfDraft } from '../../../../shared/domain/revision.ts';
import type { Change, Ledger } from '../audit/ledger.ts';
import { refusal } from '../refusals.ts';
import type { SearchPort } from '../search-port.ts';
import type { Store } from '../store/store.ts';
import type { Row, Tables } from '../store/tables.ts';
import { applied, difference, whole, wholeText } from './delta.ts';
import { revisionDigest } from './revision-digest.ts';

/** The drafts of a vault. A draft is never changed: each saved state is a revision after the one before. */
export class Documents {
  readonly #store: Store;
  readonly #ledger: Ledger;
  readonly #search: SearchPort;
  constructor(store: Store, ledger: Ledger, search: SearchPort) {
    this.#store = store;
    this.#ledger = ledger;
    this.#search = search;
  }

  /**
   * Saves what a draft says now. `parent` is the digest of the revision that it was made from, null for a new draft; where
   * another has been saved since, it is refused (`draft-moved-on`). Words that are those of the parent make no revision.
   */
  save(draft: Draft, parent: string | null): Promise<Revision> {
    const given = draftRecord.make(draft);
    return this.#ledger.change(async (change) => {
      const head = await headOf(change.tables, given.id);
      if ((head?.digest ?? null) !== parent) throw refusal('draft-moved-on');
      return this.#append(change, given, head, null);
    });
  }

  /** Brings back the words of an earlier revision as a new one; `parent` is the digest of the present one. */
  restore(document: string, number: number, parent: string): Promise<RevisionOfDraft> {
    return this.#ledger.change(async (change) => {
      const head = await headOf(change.tables, document);
      if (!head) throw refusal('no-draft');
      if (head.digest !== parent) throw refusal('draft-moved-on');
      const { draft } = await revisionIn(change.tables, document, number);
      return { revision: await this.#append(change, draft, head, number), draft };
    });
  }

  /** A draft as it stands, or as it stood at a revision. */
  async read(document: string, number?: number): Promise<RevisionOfDraft> {
    return revisionIn(this.#store.tables, document, number);
  }

  /** Every revision of a draft without its words, the newest first; `before` and `limit` walk through long histories. */
  async history(
    document: string,
    { before, limit }: { before?: number; limit?: number } = {},
  ): Promise<Revision[]> {
    let query = this.#store.tables.selectFrom('revision').selectAll().where('document', '=', document);
    if (before !== undefined) query = query.where('number', '<', before);
    if (limit !== undefined) query = query.limit(limit);
    const rows = await query.orderBy('number', 'desc').execute();
    return rows.map(revisionOf);
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
    if (head) {
      const present = await textOf(tables, head);
      const { conference, agency } = draftRecord.read(JSON.parse(present));
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
    await this.#search.draftSaved(change, draft);
    return { ...said, digest };
  }
}

/** How many revisions may stand on one that is stored whole: so many would be lost with it, were its page damaged. */
const longestRun = 64;

/** How a text is stored after the head: as its difference from the last revision that is stored whole, or whole itself. */
async function compact(
  tables: Kysely<Tables>,
  head: Row<'revision'> | undefined,
  text: string,
): Promise<{ base: number | null; content: Buffer }> {
  if (head) {
    const base = head.base ?? head.number;
    const row = head.base === null ? head : await rowOf(tables, head.document, base);
    const content = head.number - base + 1 < longestRun ? difference(wholeText(row.content), text) : null;
    if (content) return { base, content };
  }
  return { base: null, content: whole(text) };
}

const headOf = (tables: Kysely<Tables>, document: string) =>
  tables
    .selectFrom('revision')
    .selectAll()
    .where('document', '=', document)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

async function rowOf(tables: Kysely<Tables>, document: string, number: number): Promise<Row<'revision'>> {
  const row = await tables
    .selectFrom('revision')
    .selectAll()
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw refusal('no-revision');
  return row;
}

/** The stored words of a revision as JSON text. */
export async function textOf(tables: Kysely<Tables>, row: Row<'revision'>): Promise<string> {
  if (row.base === null) return wholeText(row.content);
  return applied(wholeText((await rowOf(tables, row.document, row.base)).content), row.content);
}

/** A revision with its words, the present one where no number is given; refused as damaged where it is not what was saved. */
async function revisionIn(
  tables: Kysely<Tables>,
  document: string,
  number?: number,
): Promise<RevisionOfDraft> {
  const row = number === undefined ? await headOf(tables, document) : await rowOf(tables, document, number);
  if (!row) throw refusal('no-draft');
  const content = JSON.parse(await textOf(tables, row)) as Json;
  const revision = revisionOf(row);
  if (revisionDigest(revision, content) !== revision.digest) throw refusal('damaged');
  return { revision, draft: draftRecord.read(content) };
}

/** What is told of a revision, without its words. */
const revisionOf = ({
  document,
  number,
  at,
  actor,
  parent,
  restores,
  digest,
}: Row<'revision'>): Revision => ({
  document: document as Revision['document'],
  number,
  at,
  actor,
  parent,
  restores,
  digest,
});
