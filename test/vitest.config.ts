import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; contract scenarios and house rules in test/. Journeys run in Playwright. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      '{shared,electron,renderer}/**/*.test.{ts,tsx}',
      'test/{contract,cli,house,cases,vault,torture}/**/*.test.ts',
    ],
    // Generous: what writes to the disk waits for it, and other work may be using it too.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'threads',
    // No test changes a module's state, so files share what is loaded: a third less work.
    isolate: false,
  },
});
