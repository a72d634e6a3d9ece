import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { root } from '../house/run-all.ts';

const program = join(
  root,
  { linux: 'dist/linux-unpacked/whole-picture', win32: 'dist/win-unpacked/Whole Picture.exe' }[
    process.platform as string
  ] ?? 'dist/mac/Whole Picture.app/Contents/MacOS/Whole Picture',
);
// The bytes behind FuseState; its enum cannot be read where each file is compiled by itself.
const off = 48;
const on = 49;

test.describe.configure({ mode: 'serial' });

test('the program is packaged offline', () => {
  test.setTimeout(240_000);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'electron/desktop/package-dir.ts')],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(stdout + stderr).toContain('Packaged:');
  expect(status).toBe(0);
});

test('the packaged program starts, draws its page and answers', () => {
  const profile = mkdtempSync(join(tmpdir(), 'whole-picture-profile-'));
  const unsandboxed = process.env['ELECTRON_DISABLE_SANDBOX'] ? ['--no-sandbox'] : [];
  const { status, stdout } = spawnSync(program, [...unsandboxed, '--smoke', `--profile-folder=${profile}`], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stdout).toMatch(/^ready$/m);
  expect(status).toBe(0);
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
