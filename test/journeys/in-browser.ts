import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { serveLocally } from '../../electron/local/serve.ts';
import { testPorts } from '../contract/test-ports.ts';
import { installedBrowser } from '../house/browser.ts';
import { root } from '../house/run-all.ts';
import type { App, Starter } from './driver.ts';
import { drawn } from './drawn.ts';

/** The app in a browser: one Chromium for all journeys, and for each a local host and a visitor of its own. */
export async function inBrowser(): Promise<Starter> {
  const installed = installedBrowser();
  const browser = await chromium.launch({
    ...(installed && { executablePath: installed }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return { start: () => visit(() => browser.newContext({ viewport: usual })), stop: () => browser.close() };
}

const usual = { width: 1280, height: 800 };

async function visit(arrive: () => Promise<BrowserContext>): Promise<App> {
  const serve = () => serveLocally(testPorts, { role: 'chair', pageFolder: join(root, 'out/renderer') });
  let host = await serve();
  const context = await arrive();
  const enter = async () => {
    const page = await context.newPage();
    await page.goto(host.oneTimeEntrance());
    return drawn(page);
  };
  const app: App = {
    page: await enter(),
    least: { width: 320, height: 400 },
    resize: (width, height) => app.page.setViewportSize({ width, height }),
    save: async (act) => {
      const [download] = await Promise.all([app.page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    restart: async () => {
      // Browsers keep what they keep for an address, so the host comes back to the same one.
      const port = Number(new URL(host.url).port);
      await app.page.close();
      await host.close();
      host = await serveLocally(testPorts, { role: 'chair', pageFolder: join(root, 'out/renderer'), port });
      app.page = await enter();
    },
    close: async () => {
      await context.close();
      await host.close();
    },
  };
  return app;
}
