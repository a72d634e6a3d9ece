import type { VaultStatus } from '../../../shared/contract/services/vaults.ts';
import type { Events } from '../../../shared/contract/events.ts';
import type { Page } from '../page.tsx';
import { recallDrafts } from './drafts.ts';
import { leaveVault } from './leave-vault.ts';
import { recallConferences } from './recall-conferences.ts';

/** Why a vault is left: as the host tells of its lock. */
type Why = Events['vault-locked']['why'];

// How often something was taken in: what was asked before and comes after it may be out of date.
let taken = 0;

/** Asks the host which vault is open and which are known; `why` it was locked, where the host has just told of that. */
export async function refreshStatus(page: Page, why?: Why): Promise<void> {
  const before = taken;
  const status = await page.host.vaults.status({}).catch(() => null);
  if (!status) return;
  if (before === taken) await takeStatus(page, status, why);
  else await refreshStatus(page, why);
}

/** Takes in what the host said of its vaults; what was in one that is no longer open goes from the window. */
export async function takeStatus(page: Page, status: VaultStatus, why: Why = 'asked'): Promise<void> {
  taken++;
  const before = page.vault.getState().status?.open;
  if (before && before.id !== status.open?.id) leaveVault(page, status.open ? 'elsewhere' : why);
  page.vault.setState({ status });
  if (!status.open || before?.id === status.open.id) return;
  await recallConferences(page);
  await recallDrafts(page);
}
