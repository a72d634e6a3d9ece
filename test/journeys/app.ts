import { test as base } from '@playwright/test';
import type { App, Lent, Starter } from './driver.ts';
import { inBrowser } from './in-browser.ts';
import { desktopStarter } from './on-desktop.ts';

/** Which host the journeys of a project go through. */
export type Hosted = { host: 'browser' | 'desktop'; starter: Starter };

type Given = {
  /** Whether the host runs in a program of its own, which can be killed; on the desktop it always does. */
  apart: boolean;
  /** As what the app is lent to one journey after the other; null for those that need one that is new. */
  lent: Lent | null;
  app: App;
  /** Starts the app once more, for another person on the same computer. */
  another: () => Promise<App>;
};

/** A journey: a test that is given a freshly started app. */
export const test = base.extend<Given, Hosted>({
  host: ['browser', { scope: 'worker', option: true }],
  starter: [
    async ({ host }, use) => {
      const starter = host === 'browser' ? await inBrowser() : desktopStarter();
      await use(starter);
      await starter.stop();
    },
    { scope: 'worker' },
  ],
  apart: [false, { option: true }],
  lent: [null, { option: true }],
  app: async ({ starter, apart, lent }, use) => {
    if (lent) return use(await starter.lend(lent, apart));
    const app = await starter.start(apart);
    await use(app);
    await app.close();
  },
  another: async ({ starter, apart }, use) => {
    const started: App[] = [];
    await use(async () => {
      const app = await starter.start(apart);
      started.push(app);
      return app;
    });
    for (const app of started) await app.close();
  },
});

export type { App, Saved } from './driver.ts';
export { expect } from '@playwright/test';
