import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Command } from 'commander';
import { dataFolder } from '../../host/data-folder.ts';
import { isRefusal } from '../../host/vault/refusals.ts';
import { ports, product } from '../places.ts';

/** One part of the machine: whether it is there, whether the command line needs it, and what that means in words. */
type Part = { part: string; has: boolean; needed: boolean; what: string };

/** `doctor`: what this machine has and lacks, never a word of a case; exit 1 if something that is needed is missing. */
export const doctorVerb = (): Command =>
  new Command('doctor')
    .description('say what this machine has and lacks')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  whole-picture doctor')
    .action(async ({ json = false }: { json?: boolean }) => {
      const parts = await examine();
      const words = parts.map(({ part, has, what }) => `${has ? 'yes' : 'no '}  ${part.padEnd(10)} ${what}`);
      process.stdout.write(`${json ? JSON.stringify(parts, null, 2) : words.join('\n')}\n`);
      if (parts.some(({ has, needed }) => needed && !has)) process.exitCode = 1;
    });

async function examine(): Promise<Part[]> {
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
  const storeLacks = await whatTheStoreLacks();
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
      storeLacks === null,
      `an encrypted store was made, closed, opened and read; vaults lie in ${join(dataFolder(), 'vaults')}`,
      `${storeLacks}: nothing can be kept here between sessions`,
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

/** Why no vault can be kept here; null where one was made, closed, opened again and read, and thrown away. */
async function whatTheStoreLacks(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'whole-picture-doctor-'));
  try {
    const { Vault } = await import('../../host/vault/vault.ts');
    const vault = join(folder, 'Trial.vault');
    const passphrase = randomUUID();
    const opening = { actor: 'doctor' };
    const made = await Vault.create(vault, { passphrase, demonstration: true, ...opening }, ports);
    await made.vault.lock();
    const opened = await Vault.unlock(vault, { passphrase }, opening, ports);
    const { breaks } = await opened.audit.verify();
    await opened.lock();
    return breaks.length === 0 ? null : 'what was written to the encrypted store is not what was read';
  } catch (thrown) {
    if (isRefusal(thrown)) return thrown.message.replace(/\.$/, '');
    return 'the encrypted store cannot be loaded: run npm ci';
  } finally {
    await rm(folder, { recursive: true, force: true });
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
