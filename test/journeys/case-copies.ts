import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../house/run-all.ts';

/** A copy of an invented case that no longer says so: only such a one goes into a vault that is not the demonstration's. */
export function asIfReal(name = 'aspen'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'whole-picture-case-')), name);
  cpSync(join(root, 'test/cases', name), folder, { recursive: true });
  const file = join(folder, 'conference.json');
  const told: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...(told as object), synthetic: false }));
  return folder;
}
