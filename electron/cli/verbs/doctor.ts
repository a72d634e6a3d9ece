import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Command } from 'commander';
import { ports, product } from '../places.ts';

/** One part of the machine: whether it is there, whether the command line needs it, and what that means in words. */
type Part = { part: string; has: boolean; needed: boolean; what: string };

/** `doctor`: what this machine has and lacks, never a word of a case; exit 1 if something that is needed is missing. */
export const doctorVerb = (): Command =>
  new Command('doctor')
    .description('say what this machine has and lacks')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  whole-picture doctor')
    .action(({ json = false }: { json?: boolean }) => {
      const parts = examine();
      const words = parts.map(({ part, has, what }) => `${has ? 'yes' : 'no '}  ${part.padEnd(10)} ${what}`);
      process.stdout.write(`${json ? JSON.stringify(parts, null, 2) : words.join('\n')}\n`);
      if (parts.some(({ has, needed }) => needed && !has)) process.exitCode = 1;
    });

function examine(): Part[] {
  const needs = (part: string, has: boolean, yes: string, no: string): Part => ({
    part,
    has,
    needed: true,
    what: has ? yes : no,
  });
  const mayHave = (...given: Parameters<typeof needs>): Part => ({ ...needs(...given), needed: false });
  const handedOver = process.env['WHOLE_PICTURE_HANDED_OVER'] === '1';
  const origin = handedOver ? ', the one installed with Whole Picture' : '';
  const lacks = whatElectronLacks();
  const fonts = ['@expo-google-fonts/source-sans-3', '@expo-google-fonts/source-serif-4', 'dejavu-fonts-ttf'];
  return [
    needs('Node', true, `${process.version}${origin}`, ''),
    needs(
      'fonts',
      fonts.every((name) => isInstalled(`${name}/package.json`)),
      'bundled with Whole Picture',
      'some are missing: run npm ci',
    ),
    needs(
      'templates',
      existsSync(join(ports.templatesFolder, 'reports')),
      'found',
      'the folder templates is missing: get a whole copy',
    ),
    mayHave(
      'example',
      existsSync(join(ports.exampleFolder, 'conference.json')),
      'found',
      'the folder test/cases/rowan is missing: get a whole copy',
    ),
    mayHave(
      'page',
      existsSync(join(product.pageFolder, 'index.html')),
      'built',
      'not built yet: npm start or npm run build does it',
    ),
    mayHave(
      'Electron',
      lacks === null,
      'npm start opens the desktop app',
      `${lacks}: npm start uses a browser`,
    ),
    mayHave(
      'browser',
      hasBrowser(),
      'found',
      'none found: open the address that serve prints in one yourself',
    ),
    mayHave(
      'store',
      isInstalled('better-sqlite3-multiple-ciphers'),
      'the encrypted store can be opened',
      'not part of this version: nothing is kept between sessions',
    ),
  ];
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Why the desktop app cannot start here; null where it can. */
function whatElectronLacks(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const dists = [...(override ? [override] : []), join(product.root, 'node_modules/electron/dist')];
  const programs = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
  if (!dists.some((dist) => programs.some((program) => existsSync(join(dist, program)))))
    return 'not fetched yet (npx electron --version fetches it)';
  const hasDisplay = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  return process.platform === 'linux' && !hasDisplay ? 'there is no display' : null;
}

function hasBrowser(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['chromium', 'chromium-browser', 'google-chrome', 'firefox', 'microsoft-edge', 'xdg-open'].some(
    (program) => folders.some((folder) => existsSync(join(folder, program))),
  );
}
