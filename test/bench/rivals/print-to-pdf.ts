import { chromium, type Browser } from '@playwright/test';

/** A running browser, so that its start is not counted; null where there is none. */
export async function startBrowser(executablePath: string | null): Promise<Browser | null> {
  if (!executablePath) return null;
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** An HTML report as a PDF by Chromium's printToPDF in a page of its own; `tagged` as ours is, or bare. */
export async function byPrintToPdf(browser: Browser, html: string, tagged: boolean): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged });
  } finally {
    await page.close();
  }
}
