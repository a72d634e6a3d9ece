import type { Page } from '../page.tsx';

/** Asks the host which conferences it holds: those that the open vault keeps, and those that are only looked at. */
export async function recallConferences(page: Page): Promise<void> {
  const opened = await page.host.conferences.list({}).catch(() => []);
  page.document.setState({ opened });
}
