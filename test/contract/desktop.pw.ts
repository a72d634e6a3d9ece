import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { contract } from '../../shared/contract/contract.ts';
import { type Happened, readEvent } from '../../shared/contract/events.ts';
import { connect, type Call, type Reply, type Send } from '../../shared/contract/wire.ts';
import { launchDesktop } from './launch-desktop.ts';
import { everyScenario } from './every-scenario.ts';

type InPage = {
  host: {
    call: (call: Call) => Promise<Reply>;
    subscribe: (listener: (name: string, happened: unknown) => void) => () => void;
  };
  heard?: [string, unknown][];
};

let app: ElectronApplication;
let page: Page;
const violations: string[] = [];

test.describe.configure({ mode: 'serial' });
const profile = mkdtempSync(join(tmpdir(), 'whole-picture-profile-'));

async function start(): Promise<void> {
  ({ app, page } = await launchDesktop(profile));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  // The first page is exchanged for that of the app; only that one can be loaded anew.
  await page.waitForLoadState();
  await page.reload();
  await page.evaluate(() => {
    const inPage = window as unknown as InPage;
    const heard: [string, unknown][] = [];
    inPage.heard = heard;
    inPage.host.subscribe((name, happened) => heard.push([name, happened]));
  });
}

test.beforeAll(start);
test.afterAll(() => app.close());

const restart = async () => {
  await app.close();
  await start();
};

const send: Send = (call) => page.evaluate((asked) => (window as unknown as InPage).host.call(asked), call);
const heard = async (): Promise<Happened[]> => {
  const told = await page.evaluate(() => (window as unknown as InPage).heard ?? []);
  return told.flatMap(([name, happened]) => {
    const one = readEvent(name, happened);
    return one ? [one] : [];
  });
};

for (const { title, run } of everyScenario) {
  test(`in Electron: ${title}`, () =>
    run({ host: connect(contract, send), send, heard, is: { host: 'desktop', role: 'chair' }, restart }));
}

test('the page has no Node, no Electron, and only its two functions', async () => {
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    host: Object.keys((window as unknown as InPage).host).sort(),
  }));
  expect(found).toEqual({ globals: [], host: ['call', 'subscribe'] });
});

test('there is one window, on our own address, named without a word of a case', async () => {
  const window = await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    return { title: first?.getTitle(), count: BrowserWindow.getAllWindows().length };
  });
  expect(window.count).toBe(1);
  expect(window.title).toMatch(/^Whole Picture( – demonstration)?$/);
  expect(page.url()).toBe('app://whole-picture/');
});

test('the page goes nowhere else: no navigation, no window, no request, no permission', async () => {
  await page.evaluate(() => {
    location.href = 'https://example.invalid/';
  });
  expect(await page.evaluate(() => window.open('https://example.invalid/'))).toBeNull();
  expect(page.url()).toBe('app://whole-picture/');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const denied = await page.evaluate(async () => {
    const asked = await fetch('https://example.invalid/').then(
      () => 'answered',
      () => 'refused',
    );
    return [asked, await Notification.requestPermission()];
  });
  expect(denied).toEqual(['refused', 'denied']);
});

test('a page or frame that is not ours is not heard', async () => {
  const reply = await app.evaluate(async ({ BrowserWindow, app: running }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${running.getAppPath()}/out/preload/index.cjs`, sandbox: true },
    });
    await other.loadURL('about:blank');
    const said: unknown = await other.webContents.executeJavaScript(
      "window.host.call({ service: 'machine', operation: 'about', input: {} })",
    );
    other.destroy();
    return said;
  });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'refused' } });
});

test('the page keeps to its policy', () => {
  // The refused fetch above is the one violation there may be.
  expect(violations.filter((words) => !words.includes('example.invalid'))).toEqual([]);
});
