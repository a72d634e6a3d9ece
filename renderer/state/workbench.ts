import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Evidence } from '../../shared/domain/passage.ts';
import type { Weight } from '../../shared/domain/finding.ts';
import { readLayout, writeLayout } from './layout-storage.ts';

export type Theme = 'system' | 'light' | 'dark' | 'hc-light' | 'hc-dark';
export type Density = 'compact' | 'comfortable';
export type Motion = 'system' | 'reduced';
export type SideView = 'conference' | 'reports' | 'findings';

/** What is kept for this window between starts: sizes and appearance, never a word of a case. */
export type Layout = {
  sideBarOpen: boolean;
  sideBarWidth: number;
  panelOpen: boolean;
  panelHeight: number;
  theme: Theme;
  density: Density;
  motion: Motion;
};

/** The words to go to and light up; `turn` counts jumps, so that the same place can be gone to again. */
export type Target = Evidence & { turn: number };

/** How the workbench stands at this moment, for this window. */
export type WorkbenchState = Layout & {
  sideView: SideView;
  palette: 'closed' | 'commands' | 'places';
  activeEditor: string | null;
  target: Target | null;
  /** The finding that is being looked at, by its id. */
  finding: string | null;
  findingFilter: { text: string; weights: readonly Weight[]; kind: string | null };
  announcement: string;
};

export type WorkbenchStore = StoreApi<WorkbenchState>;

export const defaultLayout: Layout = {
  sideBarOpen: true,
  sideBarWidth: 268,
  panelOpen: true,
  panelHeight: 188,
  theme: 'system',
  density: 'compact',
  motion: 'system',
};

export const everyWeight: readonly Weight[] = ['must', 'should', 'consider'];

/** The workbench as this window last stood; its layout is kept in `storage` from now on. */
export function createWorkbenchStore(storage: Storage): WorkbenchStore {
  const store = createStore<WorkbenchState>(() => ({
    ...readLayout(storage, defaultLayout),
    sideView: 'conference',
    palette: 'closed',
    activeEditor: null,
    target: null,
    finding: null,
    findingFilter: { text: '', weights: everyWeight, kind: null },
    announcement: '',
  }));
  store.subscribe((state) => writeLayout(storage, state, defaultLayout));
  return store;
}
