import type { Page } from '../page.tsx';
import type { Desk } from '../writing/desk.ts';

/** Saves what stands in a draft, and has the audit told of its decisions; what is not told now is told before the vault is locked. */
export async function accountFor(page: Page, desk: Desk): Promise<void> {
  const { locked, locking } = page.vault.getState();
  // What is locked away has been told of, and takes nothing more.
  if (locked || locking) return;
  await desk.flush();
  const { draft } = desk.store.getState();
  await page.host.drafts.account({ draft: draft.id }).catch(() => null);
}
