import { existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { root } from '../house/run-all.ts';

/** The program of the Electron at hand; the electron package knows where it fetched its own. */
export function electronProgram(): string {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
  const named = names.map((name) => join(dist ?? '', name)).find((file) => dist && existsSync(file));
  return named ?? String(createRequire(import.meta.url)('electron'));
}

/** Starts the built desktop app with a profile of its own (a fresh one unless named) and waits for its page; `env` is added. */
export async function launchDesktop(
  profile = mkdtempSync(join(tmpdir(), 'whole-picture-profile-')),
  env: Record<string, string> = {},
): Promise<{ app: ElectronApplication; page: Page }> {
  const unsandboxed = process.env['ELECTRON_DISABLE_SANDBOX'] ? ['--no-sandbox'] : [];
  // Playwright finds the program through the electron package: only then does it make the app wait until it is attached.
  const app = await _electron.launch({
    args: [...unsandboxed, root, `--profile-folder=${profile}`],
    env: { ...Object.fromEntries(Object.entries(process.env).filter(isSet)), ...env },
  });
  return { app, page: await app.firstWindow() };
}

const isSet = (one: [string, string | undefined]): one is [string, string] => one[1] !== undefined;
