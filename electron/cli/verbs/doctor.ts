import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Command } from 'commander';
import { ports, product } from '../places.ts';

type Line = { part: string; has: boolean; what: string };

/** `doctor`: what this machine has and lacks; never a word of a case. */
export const doctorVerb = (): Command =>
  new Command('doctor')
    .description('say what this machine has and lacks')
    .option('--json', 'print JSON')
    .action(({ json = false }: { json?: boolean }) => {
      const lines = findings();
      const words = lines.map(({ part, has, what }) => `${has ? 'yes' : 'no '}  ${part.padEnd(12)} ${what}`);
      process.stdout.write(`${json ? JSON.stringify(lines, null, 2) : words.join('\n')}\n`);
    });

function findings(): Line[] {
  const require = createRequire(import.meta.url);
  const isInstalled = (name: string): boolean => {
    try {
      require.resolve(name);
      return true;
    } catch {
      return false;
    }
  };
  const has = (part: string, is: boolean, yes: string, no: string): Line => ({
    part,
    has: is,
    what: is ? yes : no,
  });
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const electron = [...(override ? [override] : []), join(product.root, 'node_modules/electron/dist')].some(
    (dist) => existsSync(dist),
  );
  const handedOver = process.env['WHOLE_PICTURE_HANDED_OVER'] === '1';
  const browsers = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'firefox',
    'microsoft-edge',
    'xdg-open',
    'open',
  ];
  const browser = process.platform === 'win32' || browsers.some(isOnPath);
  return [
    {
      part: 'Node',
      has: true,
      what: `${process.version}${handedOver ? ', the one installed with Whole Picture' : ''}`,
    },
    has('Electron', electron, 'the desktop app can start', 'npm start uses the browser instead'),
    has('browser', browser, 'there is one to open the page with', 'open the printed address in one yourself'),
    has('page', existsSync(join(product.pageFolder, 'index.html')), 'built', 'run npm run build'),
    has(
      'fonts',
      isInstalled('@expo-google-fonts/source-sans-3/package.json'),
      'bundled with Whole Picture',
      'run npm ci',
    ),
    has(
      'templates',
      existsSync(join(ports.templatesFolder, 'reports')),
      'found',
      'the folder templates is missing: get a whole copy',
    ),
    has(
      'example',
      existsSync(join(ports.exampleFolder, 'conference.json')),
      'found',
      'the folder test/cases/rowan is missing',
    ),
    has(
      'store',
      isInstalled('better-sqlite3-multiple-ciphers'),
      'the encrypted store can be opened',
      'not part of this version: nothing is kept between sessions',
    ),
  ];
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)));
}
