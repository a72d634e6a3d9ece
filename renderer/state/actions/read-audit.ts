import { saveFile } from '../../ui/save-file.ts';
import type { Page } from '../page.tsx';
import { answered } from './answered.ts';
import { flushDesks } from './desks.ts';
import { sentenceOf } from './sentence-of.ts';

/** How many entries are read at a time. */
const atATime = 5000;

/** Reads the newest entries of the audit chain. */
export async function readAudit(page: Page): Promise<void> {
  if (!page.vault.getState().audit) page.vault.setState({ audit: { state: 'waiting' } });
  try {
    await flushDesks(page);
    const { total } = await page.host.audit.entries({ limit: 1 });
    const after = Math.max(0, total - atATime);
    const { entries } = await page.host.audit.entries({ after, limit: atATime });
    page.vault.setState({ audit: { state: 'here', value: { entries: entries.reverse(), total } } });
  } catch (thrown) {
    page.vault.setState({ audit: { state: 'failed', message: sentenceOf(thrown) } });
  }
}

/** Reads entries from before those that are here. */
export async function readEarlierAudit(page: Page): Promise<void> {
  const { audit } = page.vault.getState();
  if (audit?.state !== 'here') return;
  const first = audit.value.entries.at(-1)?.seq ?? 1;
  const after = Math.max(0, first - 1 - atATime);
  const { entries, total } = await page.host.audit.entries({ after, limit: first - 1 - after });
  page.vault.setState({
    audit: { state: 'here', value: { entries: [...audit.value.entries, ...entries.reverse()], total } },
  });
}

/** Follows the whole chain and says what that came to. */
export async function checkChain(page: Page): Promise<void> {
  page.vault.setState({ check: { state: 'waiting' } });
  try {
    page.vault.setState({ check: { state: 'here', value: await page.host.audit.verify({}) } });
  } catch (thrown) {
    page.vault.setState({ check: { state: 'failed', message: sentenceOf(thrown) } });
  }
}

/** Makes a file of the audit and hands it over to be saved; the export is told in the chain. */
export const exportAudit = (page: Page, format: 'csv' | 'pdf'): Promise<string | null> =>
  answered(
    page.host.audit.export({ format }).then(async ({ file, media }) => {
      saveFile(file, media);
      await readAudit(page);
    }),
  );
