import type { Locator, Page } from '@playwright/test';

/** What shows that the page is drawn and answers. */
export const startPage = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Whole Picture', level: 2 });

/** The same page once it is drawn and answers: the start page stands there. */
export async function drawn(page: Page): Promise<Page> {
  // Heard from the beginning, since the browser is told only then that dialogs for files are answered here.
  page.on('filechooser', () => {});
  await startPage(page).waitFor();
  return page;
}
