import { test as base } from '@playwright/test';
import type { App, Starter } from './driver.ts';
import { inBrowser } from './in-browser.ts';
import { onDesktop } from './on-desktop.ts';

/** Which host the journeys of a project go through. */
export type Hosted = { host: 'browser' | 'desktop'; starter: Starter };

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
  starter: [
    async ({ host }, use) => {
      const starter = host === 'browser' ? await inBrowser() : { start: onDesktop, stop: () => {} };
      await use(starter);
      await starter.stop();
    },
    { scope: 'worker' },
  ],
  apart: [false, { option: true }],
  app: async ({ starter, apart }, use) => {
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
