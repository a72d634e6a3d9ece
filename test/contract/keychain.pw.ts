import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../house/run-all.ts';
import { electronProgram } from './launch-desktop.ts';

/** Loaded into the app before it starts: asks what a page would ask, through the page, and says what came of it. */
const throughTheKeychain = `
const { app, BrowserWindow } = require('electron');
const passphrase = 'kettle marble otter';
const actor = 'K. Osei';
app.whenReady().then(async () => {
  while (BrowserWindow.getAllWindows().length === 0) await new Promise(setImmediate);
  const [{ webContents: contents }] = BrowserWindow.getAllWindows();
  await new Promise((done) => contents.once('did-finish-load', done));
  const ask = async (operation, input) => {
    const call = JSON.stringify({ service: 'vaults', operation, input });
    const reply = await contents.executeJavaScript('window.host.call(' + call + ')');
    return reply.ok ? reply.value : { refused: reply.failure.message };
  };
  const by = { keychain: true };
  const first = process.env.STEP === 'first';
  if (first) await ask('create', { name: 'Trial', passphrase, actor });
  const { keychainAvailable, known: [{ place }] } = await ask('status', {});
  console.log('available: ' + keychainAvailable);
  if (first) {
    const allowed = await ask('allowKeychain', { present: passphrase });
    console.log('allowed: ' + (allowed.refused ?? allowed.open.keychainAllowed));
    await ask('lock', {});
  }
  const opened = await ask('open', { place, by, actor });
  console.log('opened: ' + (opened.status?.open.openedBy ?? opened.reason));
  await ask('lock', {});
  app.exit(0);
});
`;

const hasKeychain = process.platform === 'linux' && spawnSync('which', ['gnome-keyring-daemon']).status === 0;

/** Runs the app in a session with a keychain of its own, unlocked; the store is named, for no desktop says which it is. */
function inSession(folder: string, profile: string, step: 'first' | 'later', store: string): string[] {
  const script = join(folder, 'ask.cjs');
  writeFileSync(script, throughTheKeychain);
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const unsandboxed = process.env['ELECTRON_DISABLE_SANDBOX'] ? '--no-sandbox' : '';
  const unlock = 'printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1';
  const start = `exec "$0" ${unsandboxed} -r "$1" "$2" --profile-folder="$3" --password-store=${store}`;
  const { stdout } = spawnSync(
    'dbus-run-session',
    ['--', 'sh', '-c', `${unlock}; ${start}`, electronProgram(), script, root, profile],
    {
      encoding: 'utf8',
      timeout: 50_000,
      env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data'), STEP: step },
    },
  );
  return stdout.trim().split('\n');
}

test.describe('the keychain of the operating system', () => {
  // Not every machine has one, and nothing but a real one shows anything; the skip is counted and named.
  test.skip(!hasKeychain, 'there is no gnome-keyring here');
  // The second goes on where the first has left the profile.
  test.describe.configure({ mode: 'serial', timeout: 150_000 });
  const folder = mkdtempSync(join(tmpdir(), 'whole-picture-keychain-'));
  const profile = join(folder, 'profile');

  test('opens a vault that it has leave for, also after the app was started again', () => {
    expect(inSession(folder, profile, 'first', 'gnome-libsecret')).toEqual([
      'available: true',
      'allowed: true',
      'opened: keychain',
    ]);
    expect(inSession(folder, profile, 'later', 'gnome-libsecret')).toEqual([
      'available: true',
      'opened: keychain',
    ]);
  });

  test('is refused where Electron would keep secrets under a word that everybody knows', () => {
    expect(inSession(folder, profile, 'later', 'basic')).toEqual([
      'available: false',
      'opened: keychain-unavailable',
    ]);
    expect(inSession(folder, join(folder, 'other'), 'first', 'basic')).toEqual([
      'available: false',
      "allowed: This computer's keychain cannot keep a key safely; use the passphrase.",
      'opened: no-such-slot',
    ]);
  });
});
