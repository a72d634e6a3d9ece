import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { root } from '../house/run-all.ts';

const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
const programs: Partial<Record<NodeJS.Platform, string>> = {
  linux: `dist/linux${suffix}-unpacked/whole-picture`,
  win32: `dist/win${suffix}-unpacked/Whole Picture.exe`,
  darwin: `dist/mac${suffix}/Whole Picture.app/Contents/MacOS/Whole Picture`,
};
const program = join(root, programs[process.platform] ?? '');
const resources = join(dirname(program), process.platform === 'darwin' ? '../Resources' : 'resources');
const options = (): string[] => [
  ...(process.env['ELECTRON_DISABLE_SANDBOX'] ? ['--no-sandbox'] : []),
  `--profile-folder=${mkdtempSync(join(tmpdir(), 'whole-picture-profile-'))}`,
];
// The bytes behind FuseState; its enum cannot be read where each file is compiled by itself.
const off = 48;
const on = 49;

test.describe.configure({ mode: 'serial' });

test('the program is packaged offline', () => {
  test.setTimeout(240_000);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'electron/desktop/package-dir.ts')],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stdout + stderr).toContain('Packaged:');
  expect(status).toBe(0);
});

test('the packaged program starts and does the main job with nothing but itself', () => {
  test.setTimeout(180_000);
  const { status, stdout } = spawnSync(program, [...options(), '--smoke=whole'], {
    cwd: tmpdir(),
    encoding: 'utf8',
    timeout: 150_000,
  });
  expect(stdout.trim().split('\n')).toEqual(['ready', 'whole']);
  expect(status).toBe(0);
});

/** Every file of the archive, by its path in it. */
function packed(): string[] {
  type Folder = { files: Record<string, Folder | object> };
  const bytes = readFileSync(join(resources, 'app.asar'));
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Folder;
  const walk = ({ files }: Folder, path: string): string[] =>
    Object.entries(files).flatMap(([name, one]) =>
      'files' in one ? walk(one as Folder, `${path}${name}/`) : [path + name],
    );
  return walk(header, '');
}

test('the package holds what it needs and nothing else', () => {
  const files = packed();
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const isForeign = (file: string) =>
    !/^(out\/(main|preload|renderer)|node_modules)\/|^package\.json$/.test(file) ||
    /^node_modules\/(node-\w+-\w+|react|react-dom|dockview\w*|@napi-rs)\//.test(file) ||
    /\.(ts|map)$|\.test\./.test(file) ||
    Object.keys(devDependencies).some((name) => file.startsWith(`node_modules/${name}/`));
  expect(files.filter(isForeign)).toEqual([]);
  const stores = files.filter((file) => /better-sqlite3-multiple-ciphers\/.*\.(node|c|h|gyp)$/.test(file));
  expect(stores.length).toBeGreaterThan(0);
  const here = new RegExp(`/prebuilds/${process.platform}-\\w+\\.node$`);
  expect(stores.filter((file) => !here.test(file))).toEqual([]);
  // What is loaded by the operating system has to lie outside the archive.
  for (const file of files.filter((one) => one.endsWith('.node')))
    expect(existsSync(join(resources, 'app.asar.unpacked', file)), file).toBe(true);
  expect(files).toContain('out/renderer/index.html');
  expect(existsSync(join(resources, 'templates/reports/holistic/layout.json'))).toBe(true);
  expect(existsSync(join(resources, 'templates/agencies/school/1/template.json'))).toBe(true);
  const example = readdirSync(join(resources, 'example'));
  expect(example).toContain('conference.json');
  expect(example).not.toContain('truth.json');
  expect(readdirSync(resources)).not.toContain('default_app.asar');
});

test('the packaged program has its fuses blown', async () => {
  const wire = await getCurrentFuseWire(program);
  const fuses = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  expect(fuses.map((fuse) => wire[fuse])).toEqual([off, on, off, off, on, on, off]);
});

test('the packaged program opens no port for debugging, whatever it is told', async () => {
  const [page, node] = [47_113, 47_114];
  const child = spawn(program, [...options(), `--remote-debugging-port=${page}`, `--inspect=${node}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  try {
    await new Promise((done) => setTimeout(done, 4000));
    expect(child.exitCode).toBeNull();
    const isOpen = (port: number) =>
      new Promise<boolean>((done) => {
        const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
        socket.on('connect', () => socket.destroy());
      });
    expect(await Promise.all([page, node].map(isOpen))).toEqual([false, false]);
    expect(said).not.toContain('listening on ws:');
  } finally {
    child.kill();
  }
});
