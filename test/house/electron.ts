import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-all.ts';

/** How the desktop journeys are started here: a prefix for the command, or the sentence that says why they cannot run. */
export type DesktopRunner = { prefix: string[] } | { missing: string };

/**
 * Finds an Electron: DESKTOP_RUNNER names a program that brings one (and a display), ELECTRON_OVERRIDE_DIST_PATH a folder
 * with one, else the one that the electron package has fetched; none is fetched from here.
 */
export function desktopRunner(): DesktopRunner {
  const runner = process.env['DESKTOP_RUNNER'];
  if (runner) return { prefix: [runner] };
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const fetched = join(root, 'node_modules/electron/dist');
  if (!(override && existsSync(override)) && !existsSync(fetched)) {
    return {
      missing: 'no Electron on this machine (run `npx electron --version` once where it may be fetched)',
    };
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { missing: 'no display (start a desktop session, or use xvfb-run)' };
  }
  if (process.getuid?.() === 0 && !process.env['ELECTRON_DISABLE_SANDBOX']) {
    return {
      missing: 'root cannot have the sandbox (run as somebody else, or set ELECTRON_DISABLE_SANDBOX)',
    };
  }
  return { prefix: [] };
}
