import { existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
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
  const app = await launch(profile, env, 3);
  return { app, page: await app.firstWindow() };
}

/**
 * On a busy machine Playwright now and then speaks to Electron before its own hook in it is there; then Electron waits to be told
 * that it is ready, and Playwright for Electron. Such a start never comes to the app: it is given up and made again.
 */
async function launch(
  profile: string,
  env: Record<string, string>,
  attempts: number,
): Promise<ElectronApplication> {
  const unsandboxed = process.env['ELECTRON_DISABLE_SANDBOX'] ? ['--no-sandbox'] : [];
  try {
    return await _electron.launch({
      executablePath: electronProgram(),
      args: [...unsandboxed, root, `--profile-folder=${profile}`],
      env: { ...Object.fromEntries(Object.entries(process.env).filter(isSet)), ...env },
      timeout: 15_000,
    });
  } catch (thrown) {
    if (attempts === 1 || !(thrown instanceof errors.TimeoutError)) throw thrown;
    return launch(profile, env, attempts - 1);
  }
}

const isSet = (one: [string, string | undefined]): one is [string, string] => one[1] !== undefined;
