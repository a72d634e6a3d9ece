import { test as base } from '@playwright/test';
import type { App, Starter } from './driver.ts';
import { inBrowser } from './in-browser.ts';
import { onDesktop } from './on-desktop.ts';

/** Which host the journeys of a project go through. */
export type Hosted = { host: 'browser' | 'desktop'; starter: Starter };

/** A journey: a test that is given a freshly started app. */
export const test = base.extend<{ app: App }, Hosted>({
  host: ['browser', { scope: 'worker', option: true }],
  starter: [
    async ({ host }, use) => {
      const starter = host === 'browser' ? await inBrowser() : { start: onDesktop, stop: () => {} };
      await use(starter);
      await starter.stop();
    },
    { scope: 'worker' },
  ],
  app: async ({ starter }, use) => {
    const app = await starter.start();
    await use(app);
    await app.close();
  },
});

export type { App } from './driver.ts';
export { expect } from '@playwright/test';
