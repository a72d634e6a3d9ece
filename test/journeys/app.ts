import { test as base, type Page } from '@playwright/test';
import { inBrowser, type Browsing } from './in-browser.ts';
import { onDesktop } from './on-desktop.ts';

/** A file that the app has handed over, where it lies now. */
export type Saved = { name: string; path: string };

/** The app as a person has it before them, whichever host it runs in. */
export type App = {
  page: Page;
  /** The smallest window that this host allows, in pixels. */
  least: { width: number; height: number };
  resize: (width: number, height: number) => Promise<void>;
  /** Does what makes the app hand a file over, and waits until it is saved. */
  save: (act: () => Promise<void>) => Promise<Saved>;
  /** Closes the app and starts it again for the same person on the same computer. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
};

/** Which host the journeys of a project go through. */
export type Hosted = { host: 'browser' | 'desktop'; browsing: Browsing };

/** A journey: a test that is given a freshly started app. */
export const test = base.extend<{ app: App }, Hosted>({
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
  app: async ({ browsing }, use) => {
    const app = await browsing.start();
    await use(app);
    await app.close();
  },
});

export { expect } from '@playwright/test';
