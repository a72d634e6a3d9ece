import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npm run package:dir`: builds the unpacked program offline from the Electron that ELECTRON_OVERRIDE_DIST_PATH names. */
const root = resolve(import.meta.dirname, '../..');
const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
const fetched = join(root, 'node_modules/electron/dist');
const dist = named ?? (existsSync(fetched) ? fetched : undefined);

if (dist === undefined || !existsSync(dist)) {
  console.error(
    'There is no Electron to package with: set ELECTRON_OVERRIDE_DIST_PATH to the folder of one.',
  );
  process.exit(2);
}
const run = (program: string, ...rest: string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...rest], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) process.exit(status ?? 70);
};
run(
  'electron-vite/bin/electron-vite.js',
  'build',
  '--config',
  'electron/electron.vite.config.ts',
  '--logLevel',
  'warn',
);
run(
  'electron-builder/cli.js',
  '--dir',
  '--publish',
  'never',
  '--config',
  'electron-builder.yml',
  `-c.electronDist=${dist}`,
);
// Electron's own welcome app comes with an unpacked Electron; nothing loads it, so it goes.
for (const path of globSync('dist/**/default_app.asar', { cwd: root })) rmSync(join(root, path));
console.log(`Packaged: ${join(root, 'dist')}`);
