import type { Events } from '../../../shared/contract/events.ts';
import type { CarriedFile } from '../../../shared/contract/services/conferences.ts';
import type { Shown } from '../../../shared/contract/services/vaults.ts';
import { carryFile } from '../../ui/carry-files.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Copying } from '../vault.ts';
import type { Page } from '../page.tsx';
import { answered } from './answered.ts';
import { flushDesks } from './desks.ts';
import { takeStatus } from './vault-status.ts';

/** Makes the encrypted backup of the open vault and hands it over to be saved. */
export const backUp = (page: Page): Promise<string | null> =>
  handOver(page, 'backup', (job) => page.host.vaults.backUp({ job }));

/** Makes case folders of everything in the open vault, not encrypted, and hands them over to be saved. */
export const exportEverything = (page: Page): Promise<string | null> =>
  handOver(page, 'export', (job) => page.host.vaults.exportEverything({ job }));

/** Makes a vault out of a backup; it is known then and can be opened. */
export const restoreBackup = (
  page: Page,
  backup: File,
  wanted: { name: string; by: Shown; actor: string },
): Promise<string | null> =>
  copying(page, 'restore', async () => {
    const file = await carryFile(backup, backup.name);
    const { status } = await page.host.vaults.restore({ file, ...wanted });
    await takeStatus(page, status);
  });

/** Takes a step of a copy into account. */
export function noteCopying(page: Page, { job, done, total, doing }: Events['render-progress']): void {
  const { copying: under } = page.vault.getState();
  if (under?.job === job) page.vault.setState({ copying: { ...under, done, total, doing } });
}

const handOver = (
  page: Page,
  what: Copying['what'],
  ask: (job: string) => Promise<{ file: CarriedFile; media: string }>,
): Promise<string | null> =>
  copying(page, what, async (job) => {
    await flushDesks(page);
    const { file, media } = await ask(job);
    saveFile(file, media);
  });

async function copying(
  page: Page,
  what: Copying['what'],
  act: (job: string) => Promise<void>,
): Promise<string | null> {
  const job = crypto.randomUUID();
  page.vault.setState({ copying: { what, job, done: 0, total: 0, doing: '' } });
  const said = await answered(act(job));
  if (page.vault.getState().copying?.job === job) page.vault.setState({ copying: null });
  return said;
}
