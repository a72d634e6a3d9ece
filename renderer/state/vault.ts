import { createStore, type StoreApi } from 'zustand/vanilla';
import type { VaultStatus } from '../../shared/contract/services/vaults.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { Revision, RevisionOfDraft } from '../../shared/domain/revision.ts';
import type { SearchAnswer } from '../../shared/domain/search-result.ts';
import type { SavedState } from '../../shared/path/draft.ts';
import type { Awaited } from './document.ts';
import type { Editor } from './editors.ts';
import type { CheckedDraft } from './writing/check-draft.ts';
import type { Desk } from './writing/desk.ts';

/** The tabs of the window as they stand, and which one is in front. */
export type Tabs = { editors: readonly Editor[]; active: string | null };

/** A vault that was locked while this window used it, and what the window goes back to once it is open again. */
export type Locked = Tabs & {
  id: string;
  place: string;
  name: string;
  demonstration: boolean;
  /** Who had opened it, and most likely comes back. */
  actor: string;
  why: 'asked' | 'idle' | 'sleep';
  conference: string | null;
};

/** A recovery key that was just made; it is shown until somebody has kept it, and is nowhere else. */
export type FreshKey = { code: string; vault: string; why: 'made' | 'renewed' | 'rotated' };

/** The versions of a draft, the newest first; `whole` when there are no earlier ones to ask for. */
export type History = { revisions: readonly Revision[]; whole: boolean };

/** Something large that goes out of the vault or comes back, and how far it is. */
export type Copying = {
  what: 'backup' | 'export' | 'restore';
  job: string;
  done: number;
  total: number;
  doing: string;
};

/** The audit as it was read, the newest entry first, and what the last check of the chain came to. */
export type AuditRead = { entries: readonly AuditEntry[]; total: number };
export type AuditCheck = { entries: number; whole: boolean; sentence: string; breaks: readonly string[] };

/** Words of two versions that are to be looked at side by side, by their numbers. */
export type Compared = { newer: number; older: number | null };

/** What this window knows of the vault that is open. All but the first five parts is gone from it when the vault is locked. */
export type VaultState = {
  status: VaultStatus | null;
  locked: Locked | null;
  /** The tabs from the moment that somebody asks for the lock: nothing is seen while the vault saves and closes. */
  locking: Tabs | null;
  fresh: FreshKey | null;
  /** The drafts that are open here; what could not be saved stays through a lock. */
  desks: Readonly<Record<string, Awaited<Desk>>>;
  /** What can be said of all open drafts together: the worst. */
  saved: SavedState;
  drafts: readonly RevisionOfDraft[];
  /** What the checks ask of each draft that is open here. */
  checked: Readonly<Record<string, CheckedDraft>>;
  histories: Readonly<Record<string, Awaited<History>>>;
  compared: Readonly<Record<string, Compared>>;
  /** Versions that were read, by draft and number. */
  versions: Readonly<Record<string, Awaited<Draft>>>;
  search: { typed: string; answer: Awaited<SearchAnswer> | null };
  audit: Awaited<AuditRead> | null;
  check: Awaited<AuditCheck> | null;
  copying: Copying | null;
};

export type VaultStore = StoreApi<VaultState>;

/** The parts that hold what was in the vault, empty. */
export const nothingOfAVault = {
  drafts: [],
  checked: {},
  histories: {},
  compared: {},
  versions: {},
  search: { typed: '', answer: null },
  audit: null,
  check: null,
} satisfies Partial<VaultState>;

/** Knowing of no vault yet. */
export const createVaultStore = (): VaultStore =>
  createStore<VaultState>(() => ({
    status: null,
    locked: null,
    locking: null,
    fresh: null,
    desks: {},
    saved: { kind: 'untouched' },
    copying: null,
    ...nothingOfAVault,
  }));

/** Whether a vault is open. */
export const isVaultOpen = ({ status }: Pick<VaultState, 'status'>): boolean => Boolean(status?.open);

/** Whether something can be changed in the vault that is open. */
export const canWrite = ({ status }: VaultState): boolean => status?.open?.readOnly === false;
