import type { Page } from '../page.tsx';
import { answered } from './answered.ts';
import { takeStatus } from './vault-status.ts';

/** Puts a vault that lies elsewhere on the list of those known, by the full path of its folder. */
export const findVault = (page: Page, folder: string): Promise<string | null> =>
  answered(page.host.vaults.find({ folder }).then((status) => takeStatus(page, status)));

/** Takes a vault off the list; the vault itself stays where it is. */
export const forgetVault = (page: Page, place: string): Promise<string | null> =>
  answered(page.host.vaults.forget({ place }).then((status) => takeStatus(page, status)));
