import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { contract, type Host } from '../../shared/contract/contract.ts';
import { connect, type Call, type Reply } from '../../shared/contract/wire.ts';
import { filesBelow, hitsBelow } from '../vault/files-below.ts';
import { actor, passphrase, plantByContract } from '../vault/plant-by-contract.ts';
import { Names, planted } from '../vault/planted-names.ts';
import { launchDesktop } from './launch-desktop.ts';

type InPage = { host: { call: (call: Call) => Promise<Reply> } };

const names = new Names(planted);
const all = mkdtempSync(join(tmpdir(), 'whole-picture-scan-'));
const [profile, home, temporary] = ['profile', 'home', 'temporary'].map((name) => join(all, name));
const hits = () => hitsBelow(all, names);
let app: ElectronApplication;
let page: Page;
let host: Host;

/** Starts the app with all the places in which it or Chromium could leave something in one folder. */
async function start(): Promise<void> {
  const home_ = home ?? '';
  const own = {
    HOME: home_,
    XDG_CONFIG_HOME: join(home_, 'config'),
    XDG_CACHE_HOME: join(home_, 'cache'),
    XDG_DATA_HOME: join(home_, 'data'),
    TMPDIR: temporary ?? '',
    SQLITE_TMPDIR: temporary ?? '',
  };
  for (const folder of [profile, ...Object.values(own)]) mkdirSync(folder ?? '', { recursive: true });
  ({ app, page } = await launchDesktop(profile, own));
  host = connect(contract, (call) =>
    page.evaluate((asked) => (window as unknown as InPage).host.call(asked), call),
  );
}

/** Has every name on the page and typed into it, as a page has that shows a conference and a draft. */
async function showAndType(): Promise<void> {
  await page.evaluate((shown) => {
    const words = document.createElement('p');
    words.textContent = shown.join(', ');
    const field = document.createElement('textarea');
    field.id = 'typed';
    document.body.append(words, field);
    document.title = shown[0] ?? '';
  }, planted);
  await page.locator('#typed').focus();
  for (const name of planted.slice(0, 20)) await page.keyboard.insertText(`${name}\n`);
}

test.afterAll(() => rmSync(all, { recursive: true, force: true }));

test('200 names are in no file of the profile, of temporary folders or of dumps, live, crashed and closed', async () => {
  test.setTimeout(180_000);
  await start();
  const { place, found } = await plantByContract(host);
  expect(found).toBe(200);
  await page.reload();
  await showAndType();
  expect(filesBelow(all).map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      ['vault.db', 'vault.db-wal', 'vault.db-shm'].map((file) =>
        join(profile ?? '', 'vaults/Trial.vault', file),
      ),
    ),
  );
  expect(hits()).toEqual([]);
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle())),
  ).toEqual(['Whole Picture']);

  // The page crashes with all of it in memory, then the program is killed: whatever writes dumps would write them now.
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = () => new Promise(() => {});
    for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()),
    )
    .toBe(true);
  const gone = new Promise((done) => app.process().once('exit', done));
  app.process().kill('SIGSEGV');
  await gone;
  expect(hits()).toEqual([]);

  await start();
  const answer = await host.vaults.open({ place, by: { passphrase }, actor });
  expect(answer.opened).toBe(true);
  const [first] = await host.conferences.list({});
  expect(first && (await host.conferences.read({ id: first.id })).conference.children.length).toBe(20);
  await showAndType();
  expect(hits()).toEqual([]);
  await host.vaults.lock({});
  expect(hits()).toEqual([]);
  await host.vaults.open({ place, by: { passphrase }, actor });
  await app.close();
  expect(hits()).toEqual([]);
  // It was locked in good order before the app ended: nothing is left beside the file.
  const beside = filesBelow(join(profile ?? '', 'vaults')).filter(({ name }) =>
    /-(wal|shm|journal)$/.test(name),
  );
  expect(beside.map(({ name }) => name)).toEqual([]);
  expect(filesBelow(all).length).toBeGreaterThan(20);
});
