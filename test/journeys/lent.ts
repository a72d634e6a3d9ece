import { askHost } from './ask-host.ts';
import { startPage } from './drawn.ts';
import type { App } from './driver.ts';

/** Has the example looked at once, so that it is known from then on. */
export const knowExample = (app: App): Promise<unknown> => askHost(app, 'conferences', 'openExample', {});

/** Puts away what a journey has left open in the host; the example stays known. */
export async function putAway(app: App): Promise<void> {
  const open = (await askHost(app, 'conferences', 'list', {})) as { id: string; kept: boolean }[];
  for (const { id, kept } of open) if (!kept) await askHost(app, 'conferences', 'close', { id });
  await askHost(app, 'vaults', 'lock', {});
}

/** Shows the page as a window that was just opened does, with nothing in it that an earlier journey has chosen. */
export async function showAnew({ page, resize }: App): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.emulateMedia({ media: null, colorScheme: 'light', contrast: null, reducedMotion: null });
  await resize(1280, 800);
  await startPage(page).waitFor();
}
