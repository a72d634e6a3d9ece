import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with what crosses rooms, which takes longest, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const crosses = ({ moduleId }: TestSpecification) => Number(moduleId.startsWith(import.meta.dirname));
    return (await super.sort(files)).toSorted((a, b) => crosses(b) - crosses(a));
  }
}

/** Unit tests stand beside the code; contract scenarios and house rules in test/. Journeys run in Playwright. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      '{shared,electron,renderer}/**/*.test.{ts,tsx}',
      'test/{contract,cli,house,cases,vault,torture}/**/*.test.ts',
    ],
    setupFiles: ['test/house/property-seed.ts'],
    // Generous: what writes to the disk waits for it, and other work may be using it too.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'threads',
    // One for each core: by itself Vitest spares one, and of two cores used one alone.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    // No test changes a module's state, so files share what is loaded: a third less work.
    isolate: false,
  },
});
