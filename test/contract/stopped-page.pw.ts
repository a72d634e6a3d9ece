import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../house/run-all.ts';
import { electronProgram } from './launch-desktop.ts';

/** Loaded into the app before it starts: crashes its page once, answers the box for a person, and tells what happens. */
const crashOnce = `
const { app, dialog, BrowserWindow } = require('electron');
dialog.showMessageBox = (window, { message }) => {
  console.log('asked: ' + message);
  return Promise.resolve({ response: 0 });
};
const inPage = (contents, code) => contents.executeJavaScript(code);
const call = (operation) => "window.host.call({ service: 'conferences', operation: '" + operation + "', input: {} })";
app.whenReady().then(async () => {
  while (BrowserWindow.getAllWindows().length === 0) await new Promise(setImmediate);
  const [{ webContents: contents }] = BrowserWindow.getAllWindows();
  await new Promise((done) => contents.once('did-finish-load', done));
  await inPage(contents, call('openExample'));
  contents.forcefullyCrashRenderer();
  await new Promise((done) => contents.once('did-finish-load', done));
  const { value } = await inPage(contents, call('list'));
  console.log('open: ' + value.map(({ id }) => id).length);
  app.exit(0);
});
`;

// Playwright cannot hold on to a page that has crashed, so the app runs by itself here.
test('a page that has stopped is opened again, with what was open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-picture-profile-'));
  const script = join(folder, 'crash-once.cjs');
  writeFileSync(script, crashOnce);
  const unsandboxed = process.env['ELECTRON_DISABLE_SANDBOX'] ? ['--no-sandbox'] : [];
  const { status, stdout } = spawnSync(
    electronProgram(),
    [...unsandboxed, '-r', script, root, `--profile-folder=${folder}`],
    { encoding: 'utf8', timeout: 50_000 },
  );
  expect(stdout.trim().split('\n')).toEqual(['asked: The page has stopped.', 'open: 1']);
  expect(status).toBe(0);
});
