import type { OpeningReason, Shown, VaultStatus } from '../../../shared/contract/services/vaults.ts';
import { t } from '../../texts/t.ts';
import { editorId } from '../editors.ts';
import type { Page } from '../page.tsx';
import type { Tabs } from '../vault.ts';
import { announce } from './announce.ts';
import { flushDesks } from './desks.ts';
import { leaveVault, tabsOf } from './leave-vault.ts';
import { showConference } from './open-conference.ts';
import { sentenceOf } from './sentence-of.ts';
import { refreshStatus, takeStatus } from './vault-status.ts';

/** Why a vault did not open: the host's reason where it has one, and the sentence for the person. */
export type NotOpened = { reason: OpeningReason | null; message: string; wait: number };

/** Whom and how: which vault, by what, under which name. */
export type Attempt = {
  place: string;
  by: Shown;
  actor: string;
  readOnly?: boolean;
  acceptOtherState?: boolean;
};

let underWay = 0;

/** Whether this window has asked for a vault to be opened, so that the answer and not the event will say what became of it. */
export const isOpening = (): boolean => underWay > 0;

async function asking<T>(ask: () => Promise<T>): Promise<T> {
  underWay++;
  try {
    return await ask();
  } finally {
    underWay--;
  }
}

/** Makes a vault and opens it; gives null when it is made, else the sentence why not. */
export async function makeVault(
  page: Page,
  wanted: { name: string; passphrase: string; actor: string },
): Promise<string | null> {
  try {
    await flushDesks(page);
    const { recoveryCode, status } = await asking(() => page.host.vaults.create(wanted));
    page.vault.setState({ fresh: { code: recoveryCode, vault: wanted.name, why: 'made' }, locked: null });
    await takeStatus(page, status);
    return null;
  } catch (thrown) {
    return sentenceOf(thrown);
  }
}

/** Tries to open a vault; gives null when it is open, else why not. Goes back to where this window was, if it was locked. */
export async function openVault(page: Page, attempt: Attempt): Promise<NotOpened | null> {
  try {
    await flushDesks(page);
    const answer = await asking(() => page.host.vaults.open(attempt));
    if (!answer.opened)
      return { reason: answer.reason, message: answer.message, wait: answer.waitSeconds ?? 0 };
    await arrive(page, answer.status);
    return null;
  } catch (thrown) {
    return { reason: null, message: sentenceOf(thrown), wait: 0 };
  }
}

/** Opens the demonstration vault with the example in it, and shows the example. */
export async function openDemonstration(page: Page): Promise<void> {
  if (page.document.getState().opening !== 'none') return;
  page.document.setState({ opening: 'example', failure: null });
  try {
    await flushDesks(page);
    const { status, conference } = await asking(() => page.host.vaults.openDemonstration({}));
    page.document.setState({ opening: 'none' });
    const cameBack = await arrive(page, status);
    if (!cameBack || !page.document.getState().current) await showConference(page, conference);
  } catch (thrown) {
    page.document.setState({ opening: 'none', failure: { message: sentenceOf(thrown), files: null } });
    page.editors.ask((area) => area.open({ kind: 'welcome', subject: '' }, false));
  }
}

/** Deletes the demonstration vault with everything that was tried in it. */
export async function throwDemonstrationAway(page: Page): Promise<void> {
  try {
    if (page.vault.getState().status?.open?.demonstration) {
      page.vault.setState({ desks: {} });
      leaveVault(page, 'elsewhere');
    }
    await takeStatus(page, await page.host.vaults.throwDemonstrationAway({}));
    page.vault.setState(({ locked }) => (locked?.demonstration ? { locked: null } : {}));
    announce(page, t('vault.thrownAway'));
  } catch (thrown) {
    await refreshStatus(page);
    announce(page, sentenceOf(thrown));
  }
}

/** Saves what was typed, then locks: from the first moment on nothing of the vault is seen. */
export async function lockVault(page: Page): Promise<void> {
  if (!page.vault.getState().status?.open) return;
  const tabs = tabsOf(page);
  page.vault.setState({ locking: tabs });
  try {
    await flushDesks(page);
    await takeStatus(page, await page.host.vaults.lock({}));
  } catch (thrown) {
    await refreshStatus(page);
    if (page.vault.getState().status?.open) reopen(page, tabs);
    announce(page, sentenceOf(thrown));
  } finally {
    page.vault.setState({ locking: null });
  }
}

/** Leaves the locked screen for the start page; what could not be saved is still kept. */
export const putLockAside = (page: Page): void => page.vault.setState({ locked: null });

/** Takes in the vault that was opened; gives whether this window went back to where it was before it was locked. */
async function arrive(page: Page, status: VaultStatus): Promise<boolean> {
  await takeStatus(page, status);
  if (await comeBack(page)) return true;
  page.vault.setState({ locked: null });
  page.editors.ask((area) => {
    area.open({ kind: 'welcome', subject: '' }, false);
    area.closeWhere(({ kind }) => kind === 'unlock-vault');
    // Whoever came in by the recovery key needs a passphrase.
    if (status.open?.openedBy === 'recovery') area.open({ kind: 'vault', subject: '' }, false);
  });
  return false;
}

/** Goes back to where this window was when the vault was locked that is open again; gives whether it was that one. */
export async function comeBack(page: Page): Promise<boolean> {
  const { locked, status } = page.vault.getState();
  if (!locked || locked.id !== status?.open?.id) return false;
  page.vault.setState({ locked: null });
  // What could not be saved before the lock comes first.
  await flushDesks(page);
  const summary = page.document.getState().opened.find(({ id }) => id === locked.conference);
  if (summary) await showConference(page, summary);
  reopen(page, locked);
  if (status.open.openedBy === 'recovery')
    page.editors.ask((area) => area.open({ kind: 'vault', subject: '' }, false));
  return true;
}

/** Opens the tabs as they stood, the same one in front. */
function reopen(page: Page, { editors, active }: Tabs): void {
  page.editors.ask((area) => {
    for (const editor of editors) area.open(editor, false);
    const front = editors.find((editor) => editorId(editor) === active?.split('~')[0]);
    if (front) area.open(front, false);
  });
}
