import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host } from '../../../shared/contract/contract.ts';
import type { Acknowledgement } from '../../../shared/domain/acknowledgement.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { Revision, RevisionOfDraft } from '../../../shared/domain/revision.ts';
import { Refusal } from '../../../shared/base/refusal.ts';
import { Autosave, type SavedState } from '../../../shared/path/draft.ts';
import { Steps } from './steps.ts';

/** A draft as it stands on the desk of this window, and what the vault has acknowledged of it. */
export type DeskState = {
  draft: Draft;
  /** The version that is in the vault, with its words. */
  kept: RevisionOfDraft;
  state: SavedState;
  /** A version that was saved elsewhere since; until somebody has chosen, nothing is saved. */
  elsewhere: RevisionOfDraft | null;
};

/** What a desk needs: where drafts are kept, a timer, and whom to tell of what is saved. */
export type DeskPorts = {
  drafts: Pick<Host['drafts'], 'save' | 'read'>;
  after: (milliseconds: number, then: () => void) => () => void;
  told: () => void;
};

/** Where one draft is written: its words, their saving, and the way back for each field. */
export class Desk {
  readonly store: StoreApi<DeskState>;
  /** The vault that keeps the draft; only that one is ever asked to take its words. */
  readonly vault: string;
  /** Reasons for setting findings aside that were begun and not said yet, by finding; they stay while the draft is open. */
  readonly begun = new Map<string, Pick<Acknowledgement, 'kind' | 'reason'>>();
  readonly #ports: DeskPorts;
  readonly #autosave: Autosave;
  #steps: Steps;
  #sent: Draft | null = null;

  constructor(vault: string, opened: RevisionOfDraft, ports: DeskPorts) {
    this.vault = vault;
    this.#ports = ports;
    this.#steps = new Steps(opened.revision.number);
    this.store = createStore<DeskState>(() => ({
      draft: opened.draft,
      kept: opened,
      state: { kind: 'untouched' },
      elsewhere: null,
    }));
    this.#autosave = new Autosave(opened.revision.digest, {
      save: (draft, parent) => this.#save(draft, parent ?? opened.revision.digest),
      after: ports.after,
      told: (state) => {
        this.store.setState({ state });
        ports.told();
      },
    });
  }

  /** Whether words stand here that the vault has not acknowledged. */
  get isUnsaved(): boolean {
    const { kind } = this.store.getState().state;
    return kind === 'unsaved' || kind === 'refused';
  }

  /** Takes what a field says after a key; `when` is in milliseconds. */
  write(position: number, text: string, when: number): void {
    const before = this.#textAt(position);
    if (before === text) return;
    this.#steps.edited(position, before, text, when);
    this.#put(position, text);
  }

  /** Takes a change of anything but the words of a section: who writes, and what is recorded beside the words. */
  change(change: (draft: Draft) => Partial<Omit<Draft, 'id' | 'conference' | 'agency' | 'sections'>>): void {
    const { draft } = this.store.getState();
    this.#say({ ...draft, ...change(draft) });
  }

  /** Takes one step of a field back; false where this session has none. */
  stepBack(position: number): boolean {
    return this.#step(position, this.#steps.back(position, this.#textAt(position)));
  }

  /** Brings forth what was last taken back in a field. */
  stepForth(position: number): boolean {
    return this.#step(position, this.#steps.forth(position, this.#textAt(position)));
  }

  /** The version from which a field that has no step back in this session goes further back. */
  beginningOf(position: number): number {
    return this.#steps.beginningOf(position, this.#textAt(position));
  }

  /** Takes a field back to what it said in a version of an earlier session. */
  reachBack(position: number, version: { number: number; text: string }): void {
    this.#steps.reached(position, this.#textAt(position), version);
    this.#put(position, version.text);
  }

  /** Saves at once; resolves when it is saved or refused. */
  async flush(): Promise<void> {
    await this.#autosave.flush();
  }

  /** Tries nothing until the next key or flush: while the vault is locked. What was typed stays. */
  rest(): void {
    this.#autosave.rest();
  }

  /** Saves what was chosen after the version that was saved elsewhere, which stays among the versions. */
  async settle(chosen: Draft): Promise<void> {
    const { elsewhere } = this.store.getState();
    if (!elsewhere) return;
    this.#autosave.goOnFrom(elsewhere.revision.digest);
    this.store.setState({ elsewhere: null, kept: elsewhere });
    this.#steps = new Steps(elsewhere.revision.number);
    this.#say(chosen);
    await this.flush();
  }

  /** Shows another version as the one that stands: one that was brought back, or that was saved elsewhere while nothing was typed here. */
  takeUp(opened: RevisionOfDraft): void {
    this.#autosave.goOnFrom(opened.revision.digest);
    this.#steps = new Steps(opened.revision.number);
    this.store.setState({
      draft: opened.draft,
      kept: opened,
      elsewhere: null,
      state: { kind: 'saved', at: opened.revision.at },
    });
    this.#ports.told();
  }

  #textAt = (position: number): string => this.store.getState().draft.sections[position]?.text ?? '';

  #step(position: number, text: string | null): boolean {
    if (text === null) return false;
    this.#put(position, text);
    return true;
  }

  #put(position: number, text: string): void {
    const { draft } = this.store.getState();
    const sections = draft.sections.map((section, at) => (at === position ? { ...section, text } : section));
    this.#say({ ...draft, sections });
  }

  #say(draft: Draft): void {
    this.store.setState({ draft });
    this.#autosave.typed(draft);
  }

  async #save(draft: Draft, parent: string): Promise<Revision> {
    if (this.store.getState().elsewhere) throw new Refusal('refused', movedOn);
    const before = this.#sent;
    this.#sent = draft;
    try {
      return await this.#take(draft, parent);
    } catch (thrown) {
      const there = await this.#ports.drafts.read({ draft: draft.id }).catch(() => null);
      if (!there || there.revision.digest === parent) throw thrown;
      // An answer was lost on its way: what is there is what was sent, now or the time before.
      if (isSame(draft, there.draft)) return this.#keep(there);
      if (before && isSame(before, there.draft)) return this.#take(draft, there.revision.digest);
      this.store.setState({ elsewhere: there });
      throw thrown;
    }
  }

  async #take(draft: Draft, parent: string): Promise<Revision> {
    return this.#keep({ draft, revision: await this.#ports.drafts.save({ draft, parent }) });
  }

  #keep(kept: RevisionOfDraft): Revision {
    this.store.setState({ kept });
    return kept.revision;
  }
}

const movedOn = 'This draft was changed elsewhere since it was opened here. Compare the two and choose.';

const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);
