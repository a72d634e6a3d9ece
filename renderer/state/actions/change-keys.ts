import type { FreshKey } from '../vault.ts';
import type { Page } from '../page.tsx';
import { answered } from './answered.ts';
import { takeStatus } from './vault-status.ts';

/** `present` is the passphrase again; after opening by the recovery key it is not asked for. */
type Present = { present?: string };

/** Sets another passphrase; nothing is encrypted anew. */
export const changePassphrase = (page: Page, next: string, asked: Present): Promise<string | null> =>
  answered(page.host.vaults.changePassphrase({ next, ...asked }));

/** Makes a new recovery key and shows it; the one before opens the vault no longer. */
export const renewRecoveryKey = (page: Page, asked: Present): Promise<string | null> =>
  answered(show(page, 'renewed', page.host.vaults.newRecoveryCode(asked)));

/** Encrypts the vault under another key, and shows the new recovery key that comes with it. */
export const rotateKey = (page: Page, passphrase: string): Promise<string | null> =>
  answered(show(page, 'rotated', page.host.vaults.rotateKey({ passphrase })));

/** Lets the keychain of this computer open the vault. */
export const allowKeychain = (page: Page, asked: Present): Promise<string | null> =>
  answered(page.host.vaults.allowKeychain(asked).then((status) => takeStatus(page, status)));

/** Takes the keychain of this computer its way into the vault. */
export const removeKeychain = (page: Page): Promise<string | null> =>
  answered(page.host.vaults.removeKeychain({}).then((status) => takeStatus(page, status)));

/** Sets after how many minutes without anybody doing anything a vault is locked. */
export const setLockAfter = (page: Page, minutes: number): Promise<string | null> =>
  answered(page.host.vaults.lockAfter({ minutes }).then((status) => takeStatus(page, status)));

/** The fresh recovery key was kept by somebody; the window forgets it. */
export const forgetFreshKey = (page: Page): void => page.vault.setState({ fresh: null });

async function show(
  page: Page,
  why: FreshKey['why'],
  asked: Promise<{ recoveryCode: string }>,
): Promise<void> {
  const vault = page.vault.getState().status?.open?.name ?? '';
  const { recoveryCode } = await asked;
  page.vault.setState({ fresh: { code: recoveryCode, vault, why } });
}
