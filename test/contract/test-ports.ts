import { join } from 'node:path';
import type { QuietPorts } from '../../electron/host/ports.ts';
import { root } from '../house/run-all.ts';

/** Real ports over the checkout, at a fixed instant within the validity of nothing but what is made here. */
export const testPorts: QuietPorts = {
  now: () => new Date('2026-06-20T09:00:00Z'),
  exampleFolder: join(root, 'test/cases/rowan'),
  templatesFolder: join(root, 'templates'),
  version: '0.1.0',
};
