import { defineConfig } from '@playwright/test';
import type { Hosted } from './app.ts';

/** One script, two hosts: every journey in Debian's Chromium over the local host, and in a real Electron. */
export default defineConfig<object, Hosted>({
  testDir: '..',
  tsconfig: './tsconfig.json',
  outputDir: '../../out/journeys',
  // Generous, for machines that do other work too: waiting costs nothing where nothing fails.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 0,
  // One more than the cores that we count on, since journeys wait as well as work.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: { trace: 'off' },
  projects: [
    { name: 'browser', testMatch: 'journeys/*.pw.ts', use: { host: 'browser' } },
    {
      name: 'desktop',
      testMatch: ['journeys/*.pw.ts', 'contract/*.pw.ts'],
      testIgnore: 'contract/packaged.pw.ts',
      use: { host: 'desktop' },
      teardown: 'packaged',
    },
    // Packaging builds anew what the journeys run from, so it waits until they are done.
    { name: 'packaged', testMatch: 'contract/packaged.pw.ts' },
  ],
});
