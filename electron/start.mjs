// `npm start`: the app in Electron where there is one, else in the browser. Plain JavaScript, for any Node may start it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'].map((file) =>
  join(root, file),
);

/** The newest change in a folder, in milliseconds. */
function newest(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    0,
    ...entries
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

function isBuilt() {
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return ['shared', 'electron', 'renderer'].every((room) => newest(join(root, room)) <= oldest);
}

/** The Electron that is already here; none is ever fetched from here, for that can take minutes or never end. */
function electronHere() {
  const program =
    { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
  const dists = [process.env.ELECTRON_OVERRIDE_DIST_PATH, join(root, 'node_modules/electron/dist')];
  const found = dists
    .filter(Boolean)
    .map((dist) => join(dist, program))
    .find((file) => existsSync(file));
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? found : undefined;
}

if (!isBuilt()) {
  console.log('Building the app (once, a few seconds) …');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log('The app could not be built; run npm ci, then npm start again.');
    process.exit(70);
  }
}
const electron = electronHere();
if (!electron) console.log('There is no Electron here yet, so the app opens in your browser.');
const unsandboxed = process.env.ELECTRON_DISABLE_SANDBOX ? ['--no-sandbox'] : [];
const child = electron
  ? spawn(electron, [...unsandboxed, root], { stdio: 'inherit' })
  : spawn(process.execPath, [join(root, 'electron/cli/whole-picture.mjs'), 'serve', '--open'], {
      stdio: 'inherit',
    });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
