import { headRefusal, lookOver } from './audit/check-head.ts';
import { Audit } from './audit/audit.ts';
import { HeadKeeper } from './audit/head-keeper.ts';
import { Ledger } from './audit/ledger.ts';
import { Witness } from './audit/witness.ts';
import { tellOpening } from './audit/tell-opening.ts';
import { ChairDecisions } from './conferences/chair-decisions.ts';
import { Conferences } from './conferences/conferences.ts';
import { SignedReports } from './conferences/signed-reports.ts';
import { ReviewAnswers } from './conferences/review-answers.ts';
import type { NewVault } from './create-vault.ts';
import { createVault } from './create-vault.ts';
import { erase } from './deletion/erase.ts';
import { Documents } from './documents/documents.ts';
import type { Credential } from './keys/credential.ts';
import { readKeyFile } from './keys/key-file.ts';
import { showCredential } from './keys/show-credential.ts';
import { fittingKey, settleRotation } from './keys/rotation.ts';
import type { OpenKeys } from './keys/vault-keys.ts';
import { VaultKeys } from './keys/vault-keys.ts';
import type { VaultPorts } from './ports.ts';
import type { VaultRefusal } from './refusals.ts';
import { isRefusal } from './refusals.ts';
import { bringUpToDate } from './search/bring-up-to-date.ts';
import { Search } from './search/search.ts';
import { searchIndex } from './search/search-index.ts';
import { placesIn } from './store/places.ts';
import type { Survey } from './store/survey.ts';
import { survey } from './store/survey.ts';
import { Store } from './store/store.ts';
import { WriterLock } from './store/writer-lock.ts';

/** Who opens a vault and how. */
export type Opening = {
  /** By the name that the audit is to show. */
  actor: string;
  /** To read what another has open, or what may not be written to. */
  readOnly?: boolean;
  /** To go on from a state that is not the last acknowledged one; it is told in the chain. */
  acceptOtherState?: boolean;
};

/** An unlocked vault: the one door to its conferences, drafts, keys and chain. Locked, it refuses everything. */
export class Vault {
  readonly folder: string;
  readonly id: string;
  readonly demonstration: boolean;
  readonly actor: string;
  /** What is wrong with the state that is read; always null in a vault that can be written to. */
  readonly notice: VaultRefusal | null;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly keys: VaultKeys;
  readonly audit: Audit;
  readonly conferences: Conferences;
  readonly reviewAnswers: ReviewAnswers;
  readonly chairDecisions: ChairDecisions;
  readonly documents: Documents;
  readonly signed: SignedReports;
  readonly search: Search;
  readonly #head: HeadKeeper;

  private constructor(
    store: Store,
    ledger: Ledger,
    open: OpenKeys,
    ports: VaultPorts,
    { notice, head }: { notice: VaultRefusal | null; head: HeadKeeper },
  ) {
    this.#head = head;
    this.folder = store.folder;
    this.id = open.keys.vault;
    this.demonstration = open.keys.demonstration;
    this.actor = open.actor;
    this.notice = notice;
    this.store = store;
    this.ledger = ledger;
    this.keys = new VaultKeys(store, ledger, ports, open);
    this.audit = new Audit(store);
    this.conferences = new Conferences(store, ledger, searchIndex);
    this.reviewAnswers = new ReviewAnswers(store, ledger);
    this.chairDecisions = new ChairDecisions(store, ledger);
    this.documents = new Documents(store, ledger, searchIndex);
    this.signed = new SignedReports(store, ledger, searchIndex);
    this.search = new Search(store);
  }

  /** Makes a new vault in a folder that is not there yet, and opens it; the recovery code is shown once and kept nowhere. */
  static async create(
    folder: string,
    what: NewVault,
    ports: VaultPorts,
  ): Promise<{ vault: Vault; recoveryCode: string }> {
    const { keys, dataKey, recoveryCode } = await createVault(folder, what, ports);
    const open: OpenKeys = { keys, dataKey, by: 'passphrase', actor: what.actor };
    return {
      vault: await Vault.#openToWrite(folder, async () => open, { actor: what.actor }, ports),
      recoveryCode,
    };
  }

  /** Opens a vault with what somebody shows; every way in which it cannot be done has its sentence. */
  static async unlock(
    folder: string,
    credential: Credential,
    opening: Opening,
    ports: VaultPorts,
  ): Promise<Vault> {
    const { actor } = opening;
    if (opening.readOnly) {
      const { keys, opened } = await showCredential(folder, credential, ports);
      const dataKey = fittingKey(folder, opened);
      const store = await Store.openToRead(folder, dataKey);
      const notice = await noticeFor(store, keys.vault, ports);
      const ledger = new Ledger(store, ports.now, actor);
      const head = new HeadKeeper(folder, ports.heads);
      return new Vault(store, ledger, { keys, dataKey, by: opened.by, actor }, ports, { notice, head });
    }
    const settle = async (): Promise<OpenKeys> => {
      const { keys, opened } = await showCredential(folder, credential, ports);
      const { key, ...settled } = settleRotation(folder, keys, opened);
      return { ...settled, dataKey: key, by: opened.by, actor };
    };
    return Vault.#openToWrite(folder, settle, opening, ports);
  }

  static async #openToWrite(
    folder: string,
    keysFor: () => Promise<OpenKeys>,
    { actor, acceptOtherState = false }: Opening,
    ports: VaultPorts,
  ): Promise<Vault> {
    readKeyFile(folder);
    const lock = WriterLock.take(placesIn(folder).lock);
    let open: OpenKeys | null = null;
    let store: Store | null = null;
    let ledger: Ledger | null = null;
    try {
      open = await keysFor();
      const other = await lookOver(folder, open.dataKey, open.keys.vault, ports.heads);
      if (other && !acceptOtherState) throw other;
      store = await Store.openToWrite(folder, open.dataKey, lock);
      const head = new HeadKeeper(folder, ports.heads);
      ledger = new Ledger(store, ports.now, actor, (end) => head.changed(end));
      await tellOpening(store, ledger, open, other !== null);
      const vault = new Vault(store, ledger, open, ports, { notice: null, head });
      await bringUpToDate(store, vault.conferences, vault.documents, vault.signed);
      await erase(vault);
      head.keepNow();
      return vault;
    } catch (thrown) {
      open?.dataKey.fill(0);
      ledger?.end();
      if (store) await store.close();
      else lock.release();
      throw thrown;
    }
  }

  /** Whether nothing can be changed through this one. */
  get readOnly(): boolean {
    return this.store.readOnly;
  }

  /** Reads every row by itself, past damaged pages, and tells of each that is lost. */
  survey(): Promise<Survey> {
    const upTo = Witness.read(placesIn(this.folder).head)?.seq ?? 0;
    return this.store.alone(async () => survey(this.store.connection, upTo));
  }

  /** Ends what is under way, closes the files and wipes the keys; from then on everything is refused until it is unlocked anew. */
  async lock(): Promise<void> {
    await this.keys.settled();
    await this.documents.accountForAll();
    try {
      await this.store.close();
      this.ledger.end();
    } finally {
      this.keys.wipe();
    }
    if (!this.readOnly) this.#head.keepNow();
  }
}

/** A damaged page at the end of the chain keeps nobody from reading the rest. */
async function noticeFor(store: Store, vault: string, { heads }: VaultPorts): Promise<VaultRefusal | null> {
  try {
    return await headRefusal(store.tables, store.folder, vault, heads);
  } catch (thrown) {
    if (isRefusal(thrown, 'damaged')) return thrown;
    throw thrown;
  }
}
