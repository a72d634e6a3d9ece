import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { QuietPorts } from '../host/ports.ts';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The product as it lies on this machine: its folder, its version, and the built page. */
export const product = { root, version, pageFolder: join(root, 'out/renderer') };

/** What the command line brings as a host. */
export const ports: QuietPorts = {
  now: () => new Date(),
  exampleFolder: join(root, 'test/cases/rowan'),
  templatesFolder: join(root, 'templates'),
  version,
};
