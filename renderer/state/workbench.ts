import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftId } from '../../shared/domain/draft.ts';
import type { Evidence } from '../../shared/domain/passage.ts';
import type { Weight } from '../../shared/domain/finding.ts';
import { everyEvent, type ChronologyFilter } from './selectors/chronology.ts';
import type { DecisionKind } from '../../shared/domain/chair-decision.ts';
import type { DecisionFilter } from './selectors/decisions.ts';
import type { FindingFilter } from './selectors/findings.ts';
import { defaultLayout, type Layout } from './layout.ts';
import { readLayout, writeLayout, type KeptWords } from './layout-storage.ts';
import type { DraftForm, SectionWords } from './writing/draft-place.ts';

export type SideView = 'conference' | 'search' | 'reports' | 'findings';

/** The words to go to and light up; `turn` counts jumps, so that the same place can be gone to again. */
export type Target = Evidence & { turn: number };

/** The words or the form (`entry` names a line of it) of a draft to go to; `turn` as in Target. */
export type DraftTarget = { draft: DraftId; turn: number } & (
  SectionWords | { form: DraftForm; entry?: string }
);

/** One sentence about what has just happened, to be seen and read out or, where it is on the page already, only read out. */
export type Announcement = { words: string; how: 'seen' | 'spoken' };

/** How the workbench stands at this moment, for this window. */
export type WorkbenchState = Layout & {
  sideView: SideView;
  /** Whether the window has no room for a side bar beside the editors; it then lies over them while `sideBarOver`. */
  narrow: boolean;
  sideBarOver: boolean;
  palette: 'closed' | 'commands' | 'places';
  activeEditor: string | null;
  target: Target | null;
  draftTarget: DraftTarget | null;
  /** The finding that is being looked at, by its id. */
  finding: string | null;
  findingFilter: FindingFilter;
  /** How far the findings are that are gone through. */
  decisionFilter: DecisionFilter;
  /** The finding about which somebody is about to write a decision, and of which kind. */
  deciding: { finding: string; kind: DecisionKind } | null;
  chronologyFilter: ChronologyFilter;
  announcement: Announcement;
  /** Whether somebody is asked if the demonstration vault is really to be thrown away. */
  throwingAway: boolean;
};

export type WorkbenchStore = StoreApi<WorkbenchState>;

export const nothingToSay: Announcement = { words: '', how: 'spoken' };

export const everyWeight: readonly Weight[] = ['must', 'should', 'consider'];

/** The filter that lets every finding through. */
export const everyFinding: FindingFilter = { text: '', weights: everyWeight, kind: null };

/** The workbench as this window last stood; its layout is kept in `storage` from now on. */
export function createWorkbenchStore(storage: KeptWords): WorkbenchStore {
  const store = createStore<WorkbenchState>(() => ({
    ...readLayout(storage, defaultLayout),
    sideView: 'conference',
    narrow: false,
    sideBarOver: false,
    palette: 'closed',
    activeEditor: null,
    target: null,
    draftTarget: null,
    finding: null,
    findingFilter: everyFinding,
    decisionFilter: 'any',
    deciding: null,
    chronologyFilter: everyEvent,
    announcement: nothingToSay,
    throwingAway: false,
  }));
  store.subscribe((state) => writeLayout(storage, state, defaultLayout));
  return store;
}

/** Shows or hides the side bar, where it stands or, in a narrow window, over the editors. */
export const showSideBar = (store: WorkbenchStore, open: boolean): void =>
  store.setState(({ narrow }) => (narrow ? { sideBarOver: open } : { sideBarOpen: open }));

/** Whether the side bar can be seen. */
export const isSideBarShown = ({ narrow, sideBarOver, sideBarOpen }: WorkbenchState): boolean =>
  narrow ? sideBarOver : sideBarOpen;
