import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { serveLocally } from '../../electron/local/serve.ts';
import { portsIn } from '../contract/test-ports.ts';
import { installedBrowser } from '../house/browser.ts';
import { root } from '../house/run-all.ts';
import { drawn } from './drawn.ts';
import type { App, Starter } from './driver.ts';
import { Lender } from './lent.ts';
import { serveApart } from './serve-apart.ts';

/** The app in a browser: one Chromium for all journeys, and for each a local host and a visitor of its own. */
export async function inBrowser(): Promise<Starter> {
  const installed = installedBrowser();
  const browser = await chromium.launch({
    ...(installed && { executablePath: installed }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const arrive = () => browser.newContext({ viewport: usual, locale: 'en-GB', timezoneId: 'Europe/London' });
  const start = (apart: boolean) => visit(arrive, apart ? serveApart : serveHere);
  const [here, apart] = [new Lender(() => start(false)), new Lender(() => start(true))];
  return {
    start,
    lend: (what, isApart) => (isApart ? apart : here).lend(what),
    stop: async () => {
      await here.stop();
      await apart.stop();
      await browser.close();
    },
  };
}

const usual = { width: 1280, height: 800 };

/** A local host that runs: where one enters, and two ways to end it. */
type Running = { entrance: () => string; stop: () => Promise<void>; kill: () => Promise<void> };

async function serveHere(folder: string, port?: number): Promise<Running> {
  const host = await serveLocally(portsIn(folder), {
    role: 'chair',
    pageFolder: join(root, 'out/renderer'),
    ...(port !== undefined && { port }),
  });
  return {
    entrance: host.oneTimeEntrance,
    stop: host.close,
    kill: () =>
      Promise.reject(new Error('Only a host that runs apart can be killed: test.use({ apart: true }).')),
  };
}

async function visit(
  arrive: () => Promise<BrowserContext>,
  serve: (folder: string, port?: number) => Promise<Running>,
): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'whole-picture-data-'));
  let host = await serve(folder);
  const context = await arrive();
  const enter = async () => {
    const page = await context.newPage();
    await page.goto(host.entrance());
    return drawn(page);
  };
  // Browsers keep what they keep for an address, so the host comes back to the same one.
  const again = async () => {
    host = await serve(folder, Number(new URL(host.entrance()).port));
    app.page = await enter();
  };
  const app: App = {
    host: 'browser',
    page: await enter(),
    keptIn: folder,
    least: { width: 320, height: 400 },
    resize: (width, height) => app.page.setViewportSize({ width, height }),
    save: async (act) => {
      const [download] = await Promise.all([app.page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    restart: async () => {
      // Closing a page by the protocol alone would spare it what it does when a person closes it.
      await app.page.goto('about:blank');
      await app.page.close();
      await host.stop();
      await again();
    },
    kill: async () => {
      await host.kill();
      await app.page.close();
      await again();
    },
    leave: async () => {
      const { page } = app;
      const outcome = Promise.race([
        page.waitForEvent('dialog').then(async (dialog) => {
          await dialog.dismiss();
          return 'asked' as const;
        }),
        page.waitForEvent('close').then(() => 'closed' as const),
      ]);
      await page.close({ runBeforeUnload: true });
      return outcome;
    },
    close: async () => {
      await context.close();
      await host.stop();
    },
  };
  return app;
}
