import { test as base } from '@playwright/test';
import { inBrowser } from './in-browser.ts';
import { onDesktop } from './on-desktop.ts';
import type { App, Hosted } from './hosted.ts';

export type { App, Hosted, Saved } from './hosted.ts';

type Given = {
  /** Whether the host runs in a program of its own, which can be killed; on the desktop it always does. */
  apart: boolean;
  app: App;
  /** Starts the app once more, for another person on the same computer. */
  another: () => Promise<App>;
};

/** A journey: a test that is given a freshly started app. */
export const test = base.extend<Given, Hosted>({
  host: ['browser', { scope: 'worker', option: true }],
  browsing: [
    async ({ host }, use) => {
      const browsing = host === 'browser' ? await inBrowser() : null;
      // Only journeys of this host ever ask for it.
      await use(browsing ?? { start: onDesktop, stop: () => Promise.resolve() });
      await browsing?.stop();
    },
    { scope: 'worker' },
  ],
  apart: [false, { option: true }],
  app: async ({ browsing, apart }, use) => {
    const app = await browsing.start(apart);
    await use(app);
    await app.close();
  },
  another: async ({ browsing, apart }, use) => {
    const started: App[] = [];
    await use(async () => {
      const app = await browsing.start(apart);
      started.push(app);
      return app;
    });
    for (const app of started) await app.close();
  },
});

export { expect } from '@playwright/test';
