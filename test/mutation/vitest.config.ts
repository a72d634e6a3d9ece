import { readFileSync } from 'node:fs';
import { mergeConfig } from 'vitest/config';
import ours from '../vitest.config.ts';
import { mutated, readMutant } from './mutants.ts';

/** The unit tests as they are, over a tree in which one place of one file is changed: the one that `CHANGE` holds. */
const change = readMutant(process.env['CHANGE'] ?? '');

export default mergeConfig(ours, {
  // What was kept of a file from another run knows nothing of the change.
  test: { bail: 1, fsModuleCache: false },
  plugins: [
    {
      name: 'one-change',
      enforce: 'pre' as const,
      load: (id: string) => (id === change.file ? mutated(readFileSync(id, 'utf8'), change) : null),
    },
  ],
});
