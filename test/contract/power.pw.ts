import { once } from 'node:events';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { asIfReal } from '../journeys/case-copies.ts';
import { onDesktop, type Desktop } from '../journeys/on-desktop.ts';
import { Vault } from '../journeys/pages/vault.ts';
import { Workbench } from '../journeys/pages/workbench.ts';
import { Writing } from '../journeys/pages/writing.ts';

const worried = 'What are we worried about?';
let desktop: Desktop;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  desktop = await onDesktop();
});
test.afterAll(() => desktop.close());

const inVault = () => readdirSync(join(desktop.profile, 'vaults/Safeguarding team.vault'));
const isLocked = () => expect(new Vault(desktop).locked).toBeVisible();

async function openReport(): Promise<void> {
  await desktop.page.getByRole('button', { name: /taken in/ }).click();
  await expect(new Workbench(desktop).explorer).toBeVisible();
  await new Writing(desktop).open('Hospital and paediatrics');
}

test('the computer sleeps, its screen is locked, nobody is there, it shuts down: the words are saved, the vault is locked', async () => {
  const vault = new Vault(desktop);
  const writing = new Writing(desktop);
  await vault.make();
  await new Workbench(desktop).openFolder(asIfReal(), () => desktop.page.keyboard.press('Control+o'));
  await expect(new Workbench(desktop).explorer).toBeVisible();
  await writing.begin('Hospital and paediatrics');

  const happenings: [string, () => Promise<unknown>, RegExp][] = [
    [
      'It sleeps.',
      () => desktop.electron().evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
      /went to sleep or its screen was locked/,
    ],
    [
      'Its screen is locked.',
      () => desktop.electron().evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')),
      /went to sleep or its screen was locked/,
    ],
    [
      'Windows ends the session.',
      () =>
        desktop
          .electron()
          .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('query-session-end', {})),
      /went to sleep or its screen was locked/,
    ],
    [
      'Nobody is there for an hour, by the clock on the wall.',
      async () => {
        // Saving them is something that is done, from which the hour begins.
        await writing.isSaved();
        await desktop.electron().evaluate(() => {
          const now = Date.now;
          Date.now = () => now() + 3_600_000;
          setTimeout(() => (Date.now = now), 12_000);
        });
      },
      /nobody did anything for a while/,
    ],
  ];
  for (const [words, happen, why] of happenings) {
    // The last key is pressed right before: sooner than words are saved by themselves.
    await writing.section(worried).fill(words);
    await happen();
    await isLocked();
    await expect(desktop.page.getByText(why)).toBeVisible();
    await expect(desktop.page.getByText('Everything that was typed is saved.')).toBeVisible();
    expect(await desktop.page.evaluate(() => document.documentElement.outerHTML)).not.toContain(words);
    // Closed in good order: nothing lies beside the file.
    expect(inVault().filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
    await vault.unlock();
    await expect(writing.section(worried)).toHaveValue(words);
  }

  await writing.section(worried).fill('It shuts down.');
  const ended = once(desktop.electron().process(), 'exit');
  const held = await desktop.electron().evaluate(({ powerMonitor }) => {
    let prevented = false;
    powerMonitor.emit('shutdown', { preventDefault: () => (prevented = true) });
    return prevented;
  });
  expect(held).toBe(true);
  await ended;
  expect(inVault().filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  await desktop.restart();
  await vault.unlockFromStart();
  await openReport();
  await expect(writing.section(worried)).toHaveValue('It shuts down.');
});

test('a vault whose whole folder was put back is noticed by what the profile remembers', async () => {
  const vault = new Vault(desktop);
  await vault.lock();
  const folder = join(desktop.profile, 'vaults/Safeguarding team.vault');
  const yesterday = join(desktop.profile, 'yesterday');
  cpSync(folder, yesterday, { recursive: true });
  await vault.unlock();
  await expect(vault.locked).toBeHidden();
  await vault.lock();
  rmSync(folder, { recursive: true });
  cpSync(yesterday, folder, { recursive: true });
  await vault.unlock();
  await expect(vault.why).toContainText('This vault is older than when it was last open here');
});
