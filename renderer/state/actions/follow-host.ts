import type { Events } from '../../../shared/contract/events.ts';
import type { Page } from '../page.tsx';
import { noteCopying } from './copies.ts';
import { flushDesks, hasUnsaved, refreshDesks } from './desks.ts';
import { noteProgress } from './export-report.ts';
import { comeBack, isOpening } from './open-vault.ts';
import { refreshStatus } from './vault-status.ts';

type Heard = { [N in keyof Events]: (page: Page, happened: Events[N]) => void | Promise<void> };

/** What the page does about each event of the host. */
const heard: Heard = {
  'render-progress': (page, happened) => {
    noteProgress(page, happened);
    noteCopying(page, happened);
  },
  'save-now': async (page, { ticket }) => {
    await flushDesks(page);
    await page.host.vaults.flushed({ ticket }).catch(() => undefined);
  },
  'vault-opened': async (page) => {
    if (isOpening()) return;
    await refreshStatus(page);
    await comeBack(page);
  },
  'vault-locked': (page, { why }) => refreshStatus(page, why),
};

/** Takes an event of the host in. */
export const hearHost = <N extends keyof Events>(page: Page, name: N, happened: Events[N]): void =>
  void heard[name](page, happened);

/** How long the host is not told again that somebody is there, in milliseconds. */
const quiet = 30_000;

/**
 * Saves what was typed whenever this window is left, looks for changes when it is come back to, and tells the host that somebody
 * is there while keys or the mouse are used. Lasts as long as the window.
 */
export function followWindow(page: Page): void {
  let told = -quiet;
  const stillHere = () => {
    const now = performance.now();
    if (now - told < quiet || !page.vault.getState().status?.open) return;
    told = now;
    void page.host.vaults.stillHere({}).catch(() => undefined);
  };
  for (const gesture of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    window.addEventListener(gesture, stillHere, { capture: true, passive: true });
  const save = () => void flushDesks(page);
  window.addEventListener('blur', save);
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  document.addEventListener('focusout', save);
  window.addEventListener('focus', () => void refreshDesks(page));
  window.addEventListener('beforeunload', (event) => {
    save();
    if (hasUnsaved(page)) event.preventDefault();
  });
  page.workbench.subscribe((now, before) => {
    if (now.activeEditor !== before.activeEditor) save();
  });
}
