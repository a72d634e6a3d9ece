import type { Page } from '@playwright/test';

/** A file that the app has handed over, where it lies now. */
export type Saved = { name: string; path: string };

/** The app as a person has it before them, whichever host it runs in. */
export type App = {
  host: 'browser' | 'desktop';
  page: Page;
  /** The folder in which its host keeps vaults, and what it remembers of them. */
  keptIn: string;
  /** The smallest window that this host allows, in pixels. */
  least: { width: number; height: number };
  resize: (width: number, height: number) => Promise<void>;
  /** Does what makes the app hand a file over, and waits until it is saved. */
  save: (act: () => Promise<void>) => Promise<Saved>;
  /** Closes the app and starts it again for the same person on the same computer. */
  restart: () => Promise<void>;
  /** Ends the host at once, as a loss of power would, and starts it again for the same person on the same computer. */
  kill: () => Promise<void>;
  /** Closes the window as a person does who, asked whether to lose what is not saved, says no; gives what came of it. */
  leave: () => Promise<'asked' | 'closed'>;
  close: () => Promise<void>;
};

/**
 * As what an app is lent: somebody has looked at the example before and closed it; has made a vault besides and taken a conference
 * into it; has begun a report there. The page shows the start page, and no vault is open.
 */
export type Lent = 'example' | 'conference' | 'report';

/**
 * What starts the app again and again, and what ends the program that it ran in; `apart`: see the journeys that ask for it. `lend`
 * gives one app to journey after journey.
 */
export type Starter = {
  start: (apart: boolean) => Promise<App>;
  lend: (what: Lent, apart: boolean) => Promise<App>;
  stop: () => Promise<void>;
};
