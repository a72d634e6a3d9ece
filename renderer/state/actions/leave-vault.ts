import type { Editor } from '../editors.ts';
import { nothingOfAVault, type Locked, type Tabs } from '../vault.ts';
import { everyEvent } from '../selectors/chronology.ts';
import type { Page } from '../page.tsx';
import { everyFinding } from '../workbench.ts';
import { desksOf, putAwaySaved } from './desks.ts';

/** The tabs of this window as they stand. */
export function tabsOf(page: Page): Tabs {
  let editors: Editor[] = [];
  page.editors.ask((area) => {
    editors = area.all();
  });
  return { editors, active: page.workbench.getState().activeEditor };
}

/**
 * Takes everything out of the window that was in the vault. What could not be saved stays in memory, unseen, until the same
 * vault is open again. `elsewhere`: another vault was opened in its place, so that there is nothing to go back to.
 */
export function leaveVault(page: Page, why: Locked['why'] | 'elsewhere'): void {
  const { status, locking } = page.vault.getState();
  const open = status?.open;
  if (!open) return;
  const { current } = page.document.getState();
  const tabs = locking ?? tabsOf(page);
  if (!locking)
    page.editors.ask((area) => {
      area.closeWhere(() => true);
      area.open({ kind: 'welcome', subject: '' }, false);
    });
  const locked: Locked | null =
    why === 'elsewhere'
      ? null
      : {
          id: open.id,
          place: open.place,
          name: open.name,
          demonstration: open.demonstration,
          actor: open.actor,
          why,
          conference: current?.conference.id ?? null,
          ...tabs,
        };
  putAwaySaved(page);
  for (const desk of desksOf(page.vault.getState())) desk.rest();
  page.document.setState({
    opened: [],
    current: null,
    opening: 'none',
    failure: null,
    review: null,
    reports: {},
    exports: [],
    checked: [],
  });
  page.workbench.setState({
    target: null,
    finding: null,
    palette: 'closed',
    findingFilter: everyFinding,
    chronologyFilter: everyEvent,
  });
  page.vault.setState({
    ...nothingOfAVault,
    locked,
    locking: null,
    copying: null,
    status: { ...status, open: null, reminders: [] },
  });
}
