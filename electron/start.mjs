// `npm start`: the app in Electron where there is one, else in the browser. Plain JavaScript, for any Node may start it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'].map((file) =>
  join(root, file),
);
const unsandboxed = process.env.ELECTRON_DISABLE_SANDBOX ? ['--no-sandbox'] : [];
// What Electron ends with, by itself and at once, where this machine cannot run it: a library is missing, or no sandbox.
const cannotRun = new Set([127, 'SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV']);

/** The newest change in a folder, in milliseconds. */
function newest(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    0,
    ...entries
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

function isBuilt() {
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const rooms = ['shared', 'electron', 'renderer'].map((room) => newest(join(root, room)));
  return [...rooms, statSync(join(root, 'package-lock.json')).mtimeMs].every((time) => time <= oldest);
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
  if (!found) return { why: 'There is no Electron here yet (npx electron --version fetches it)' };
  if (process.platform !== 'linux') return { found };
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { why: 'There is no display here' };
  if (process.getuid() === 0 && unsandboxed.length === 0)
    return { why: 'Electron keeps its sandbox, which root cannot have' };
  return { found };
}

function inBrowser(why) {
  console.log(`${why}, so the app opens in your browser.`);
  const bin = join(root, 'electron/cli/whole-picture.mjs');
  run(process.execPath, [bin, 'serve', '--open']);
}

function run(program, rest, otherwise) {
  const began = Date.now();
  const child = spawn(program, rest, { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
  const end = (code) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
    if (otherwise && cannotRun.has(code) && Date.now() - began < 15_000) otherwise();
    else process.exit(typeof code === 'number' ? code : 1);
  };
  child.on('error', () => end(127));
  child.on('exit', (code, signal) => end(code ?? signal));
}

if (!isBuilt()) {
  console.log('Building the app (a few seconds) …');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log('The app could not be built: run npm ci, then npm start again.');
    process.exit(70);
  }
}
const { found, why } = electronHere();
if (found) run(found, [...unsandboxed, root], () => inBrowser('Electron cannot run on this machine'));
else inBrowser(why);
