import type { Page } from '@playwright/test';

/** The same page once it is drawn and answers: the start page stands there. */
export async function drawn(page: Page): Promise<Page> {
  // Heard from the beginning, since the browser is told only then that dialogs for files are answered here.
  page.on('filechooser', () => {});
  await page.getByRole('heading', { name: 'Whole Picture', level: 2 }).waitFor();
  return page;
}
