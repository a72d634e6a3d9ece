import { carryFolder, type Carried } from '../../ui/carry-files.ts';
import type { Page } from '../page.tsx';
import { t } from '../../texts/t.ts';
import { failOpening, openFolder } from './open-conference.ts';

const largest = 256 * 1024 * 1024;

/** Lets the person choose a case folder and opens it; nothing happens when none is chosen. */
export function chooseFolder(page: Page): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.setAttribute('webkitdirectory', '');
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0)
      void takeIn(
        page,
        files.reduce((sum, { size }) => sum + size, 0),
        () => carryFolder(files),
      );
  });
  input.click();
}

/** Takes in a folder once its files are read; a folder that is empty or too large is refused in one sentence. */
export async function takeIn(page: Page, bytes: number, read: () => Promise<Carried[]>): Promise<void> {
  if (bytes > largest) return failOpening(page, t('opening.tooLarge'));
  const files = await read().catch(() => null);
  if (!files) return failOpening(page, t('opening.notRead'));
  if (files.length === 0) return failOpening(page, t('opening.empty'));
  return openFolder(page, files);
}
