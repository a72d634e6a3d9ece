import { Refusal } from '../../shared/base/refusal.ts';
import type { ConferenceSummary } from '../../shared/contract/services/conferences.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import type { ChairDecision } from '../../shared/domain/chair-decision.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Timing } from '../../shared/domain/timing.ts';
import { decide } from '../../shared/path/decide.ts';
import type { SignedReport } from '../../shared/path/with-signed.ts';
import type { CarriedBytes } from './intake/carried-bytes.ts';
import type { TakeInOptions } from './intake/take-in.ts';
import type { RulesFor } from './local-rules.ts';
import type { VaultDesk } from './vault-desk.ts';
import type { KeptConference } from './vault/conferences/conferences.ts';
import type { Vault } from './vault/vault.ts';

/** What was taken in, as it came: so that one that is only looked at can be kept later. */
export type Brought = { files: readonly CarriedBytes[]; options: TakeInOptions };

type Open = { merged: Merged; decisions: readonly ChairDecision[]; brought: Brought | null };

/**
 * The conferences that are open: those of the open vault as they are first asked for, and those that are only looked at, which are
 * in memory alone and gone when the host stops. When the vault is locked, nothing of it stays here.
 */
export class ConferenceShelf {
  readonly #desk: VaultDesk;
  /** What counts where a conference is held. */
  readonly rulesFor: RulesFor;
  readonly #open = new Map<string, Open>();
  readonly #reading = new Map<string, Promise<Merged>>();
  constructor(desk: VaultDesk, rulesFor: RulesFor) {
    this.#desk = desk;
    this.rulesFor = rulesFor;
    desk.whenLocked(() => {
      for (const [id, { brought }] of this.#open) if (!brought) this.#open.delete(id);
    });
  }

  /**
   * Merges one that is only looked at, at this instant, and lays it down; one with the same identifier is replaced, and what was
   * decided on it stays.
   */
  async look(taken: CaseFile, brought: Brought, now: Date): Promise<ConferenceSummary> {
    const merged = await this.#merged(taken, [], now);
    const { id } = merged.conference;
    const decisions = this.#open.get(id)?.decisions ?? [];
    this.#open.set(id, { merged: decide(merged, decisions), decisions, brought });
    return summary({ conference: merged.conference, takenInAt: null, retainUntil: null });
  }

  /** How one that is only looked at came in; refused where there is none. */
  brought(id: string): Brought {
    const brought = this.#open.get(id)?.brought;
    if (!brought) throw notOpen();
    return brought;
  }

  /** The conference of that identifier, out of the open vault where it is kept; refused where it is neither there nor open. */
  async get(id: string): Promise<Merged> {
    this.#desk.touched();
    const vault = this.#desk.present?.vault;
    const open = this.#open.get(id);
    if (open && (!open.brought || !vault || !(await this.kept(id)))) return open.merged;
    if (!vault) throw notOpen();
    const reading = this.#reading.get(id) ?? this.#read(vault, id);
    this.#reading.set(id, reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(id);
    }
  }

  /** Everything that is kept in the open vault, the newest first, then what is only looked at. */
  async list(): Promise<ConferenceSummary[]> {
    const kept = (await this.#desk.present?.vault.conferences.list()) ?? [];
    const there = new Set<string>(kept.map(({ conference }) => conference.id));
    const looked = [...this.#open.values()].filter(
      ({ merged, brought }) => brought && !there.has(merged.conference.id),
    );
    return [
      ...kept.map(summary),
      ...looked.map(({ merged: { conference } }) =>
        summary({ conference, takenInAt: null, retainUntil: null }),
      ),
    ];
  }

  /** A conference as the open vault keeps it; null where it does not. */
  async kept(id: string): Promise<KeptConference | null> {
    const kept = (await this.#desk.present?.vault.conferences.list()) ?? [];
    return kept.find(({ conference }) => conference.id === id) ?? null;
  }

  /** Settles the dates of one, in the vault where it is kept there; where other rules count from now on, it is merged anew by them. */
  async settle(id: string, timing: Timing): Promise<void> {
    const merged = await this.get(id);
    const vault = this.#desk.present?.vault;
    const isKept = (await this.kept(id)) !== null;
    if (vault && isKept) await vault.conferences.settle(id, timing);
    const brought = isKept ? null : (this.#open.get(id)?.brought ?? null);
    const before = merged.conference.timing;
    const settled = { ...merged, conference: { ...merged.conference, timing } };
    const isElsewhere = before?.partnership !== timing.partnership || before?.division !== timing.division;
    const decisions = this.#open.get(id)?.decisions ?? [];
    const now = isElsewhere ? decide(await this.#merged(settled), decisions) : settled;
    this.#open.set(id, { merged: now, decisions, brought });
  }

  /** What the chair decided on one so far, its grounds unchanged or not. */
  async decisions(id: string): Promise<readonly ChairDecision[]> {
    await this.get(id);
    return this.#open.get(id)?.decisions ?? [];
  }

  /** Lays down what stands decided on one. */
  async decide(id: string, decisions: readonly ChairDecision[]): Promise<void> {
    const merged = decide(await this.get(id), decisions);
    const brought = this.#open.get(id)?.brought ?? null;
    this.#open.set(id, { merged, decisions, brought: (await this.kept(id)) ? null : brought });
  }

  /** Puts one away; refused when it is neither open nor kept. */
  async close(id: string): Promise<void> {
    if (!this.#open.delete(id) && !(await this.kept(id))) throw notOpen();
  }

  /** Drops what is open of one that has come into the vault, or left it. */
  forget(id: string): void {
    this.#open.delete(id);
  }

  async #read(vault: Vault, id: string): Promise<Merged> {
    const kept = await this.kept(id);
    if (!kept) throw notOpen();
    const signed = await vault.signed.list(id);
    const decisions = await vault.chairDecisions.of(id);
    const merged = decide(
      await this.#merged(await vault.conferences.read(id), signed, new Date(kept.takenInAt)),
      decisions,
    );
    if (!vault.readOnly)
      await vault.ledger.change(({ tell }) => tell({ action: 'conference-opened', subject: id }));
    // The vault may have been locked meanwhile: nothing of it may stay here then.
    if (this.#desk.present?.vault !== vault) throw notOpen();
    this.#open.set(id, { merged, decisions, brought: null });
    return merged;
  }

  /** A case file merged by what counts where its conference is held; `at` is when its reports are sealed that came unsealed. */
  async #merged(taken: CaseFile, signed: readonly SignedReport[] = [], at = new Date(0)): Promise<Merged> {
    const { mergeCase } = await import('./merge-case.ts');
    const written = [...taken.contributions, ...signed.map(({ sealed }) => sealed.contribution)];
    const rules = await this.rulesFor(
      taken.conference,
      written.filter(({ stage }) => stage !== 'received'),
    );
    return mergeCase(taken, at, { signed, ...(rules && { rules }) });
  }
}

/** A conference as a list shows it. */
export const summary = ({
  conference: { id, name, on, kind, demonstration },
  takenInAt,
  retainUntil,
}: Pick<KeptConference, 'conference' | 'retainUntil'> & { takenInAt: string | null }): ConferenceSummary => ({
  id,
  name,
  on,
  kind,
  demonstration,
  kept: takenInAt !== null,
  takenInAt,
  retainUntil,
});

const notOpen = () => new Refusal('not-found', 'This conference is not open.');
