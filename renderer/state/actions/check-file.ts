import type { Awaited, CheckedFile } from '../document.ts';
import type { Verification } from '../../../shared/domain/verification.ts';
import { carryFile } from '../../ui/carry-files.ts';
import type { Page } from '../page.tsx';
import { sentenceOf } from './sentence-of.ts';

/** Asks the host who signed a file and whether it is whole; the newest answer stands first. */
export async function checkFile(page: Page, file: File): Promise<void> {
  const entry: CheckedFile = { name: file.name, outcome: { state: 'waiting' } };
  page.document.setState(({ checked }) => ({ checked: [entry, ...checked] }));
  const put = (outcome: Awaited<Verification>) => {
    page.document.setState(({ checked }) => ({
      checked: checked.map((each) => (each === entry ? { name: entry.name, outcome } : each)),
    }));
  };
  try {
    const carried = await carryFile(file, file.name);
    put({ state: 'here', value: await page.host.documents.verify({ file: carried }) });
  } catch (thrown) {
    put({ state: 'failed', message: sentenceOf(thrown) });
  }
}
