import { readFileSync } from 'node:fs';
import { asIfReal } from './case-copies.ts';
import { expect, test, type App } from './app.ts';
import { passphrase, Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

// Clocks must go on where somebody has to wait or to see when something was saved.
test.use({ apart: true });

/** What could be read in the window by somebody who walks past. */
const inSight = (app: App) => app.page.evaluate(() => document.documentElement.outerHTML);

/** Takes a case folder into the vault that is open. */
async function takeIn(app: App, name = 'aspen'): Promise<void> {
  const workbench = new Workbench(app);
  await workbench.openFolder(asIfReal(name), () => app.page.keyboard.press('Control+o'));
  await expect(workbench.explorer).toBeVisible();
}

test('a vault is made: the passphrase is judged in words, the recovery key is shown once and kept', async ({
  app,
}) => {
  const { page } = app;
  const vault = new Vault(app);
  await page.getByRole('button', { name: /^Make a vault Keeps/ }).click();
  await expect(page.getByLabel('Name of the vault')).toBeFocused();
  await page.getByLabel('Name of the vault').fill('Safeguarding team');
  await page.getByLabel('Your name').fill('H. Brightwell');
  const make = page.getByRole('button', { name: 'Make the vault' });
  for (const [typed, judged] of [
    ['short', 'Too short: 7 more characters are needed.'],
    ['safeguarding1', 'Easily guessed.'],
    ['kettle marble otter', 'Fair.'],
    [passphrase, 'Hard to guess.'],
  ] as const) {
    await vault.passphrase.fill(typed);
    await expect(page.getByText(judged)).toBeVisible();
    await expect(make).toBeDisabled();
  }
  await vault.passphrase.press('CapsLock');
  await page.getByLabel('The same passphrase again').fill('kettle marble');
  await expect(page.getByText('The two are not the same yet.')).toBeVisible();
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await make.click();

  const key = await vault.freshKey();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Recovery key of the vault Safeguarding team')).toBeVisible();
  await expect(new Workbench(app).status).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByLabel(/^Group \d+$/).fill('AAAAA');
  await vault.button('I have kept it').click();
  await expect(vault.why).toContainText('Look at your copy once more.');
  await vault.keep(key);
  await expect(page.getByRole('heading', { name: 'In the vault Safeguarding team' })).toBeVisible();
  expect(await inSight(app)).not.toContain(key.slice(0, 5));
  await expect(new Workbench(app).status).toContainText(/Saved \d\d:\d\d:\d\d/);
});

test('locking hides every word of the case, and unlocking goes back to where one was', async ({ app }) => {
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.make();
  await takeIn(app);
  await workbench.goTo('Chronology');
  await expect(app.page.getByRole('table', { name: 'Chronology' })).toContainText('Zainab');
  expect(await inSight(app)).toMatch(/Zainab|Malik|Kelderwick/);

  await app.page.keyboard.press('Control+Alt+l');
  await expect(vault.locked).toBeVisible();
  await expect(app.page.getByText('Everything that was typed is saved.')).toBeVisible();
  const seen = await inSight(app);
  expect(seen).not.toMatch(/Zainab|Hana|Yusuf|Malik|Kelder|St Cuthbert|Moorside|Aspen/i);
  expect(await app.page.title()).toBe('Whole Picture');
  const kept = await app.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/Zainab|Malik|Aspen|Brightwell|kettle/i);
  // No command reaches past the lock.
  await app.page.keyboard.press('Control+Shift+H');
  await expect(vault.locked).toBeVisible();

  await vault.unlock('kettle marble weasel');
  await expect(vault.why).toContainText('This is not the passphrase of this vault.');
  await vault.unlock();
  await expect(workbench.activeTab).toHaveAccessibleName('Chronology');
  await expect(app.page.getByRole('table', { name: 'Chronology' })).toContainText('Zainab');
});

test('several wrong passphrases make one wait, second by second', async ({ app }) => {
  const vault = new Vault(app);
  await vault.make();
  await vault.lock();
  for (let attempt = 0; attempt < 4; attempt++) {
    await vault.unlock(`wrong passphrase ${attempt}`);
    await expect(vault.why.or(vault.button(/^Wait \d+ s$/)).first()).toBeVisible();
    await expect(vault.button(/^Unlock$/)).toBeEnabled({ timeout: 45_000 });
  }
  // Each failure doubles the wait, so that the next attempt comes too early however slow the machine is.
  const waiting = vault.button(/^Wait \d+ s$/);
  for (let attempt = 5; attempt < 10 && !(await waiting.isVisible()); attempt++) {
    await vault.unlock(`wrong passphrase ${attempt}`);
    await expect(vault.why.or(waiting).first()).toBeVisible();
  }
  await expect(waiting).toBeDisabled();
  await expect(vault.why).toContainText('Too many attempts went wrong.');
  await expect(vault.button(/^Unlock$/)).toBeEnabled({ timeout: 45_000 });
  await vault.unlock();
  await expect(app.page.getByRole('heading', { name: 'In the vault Safeguarding team' })).toBeVisible();
});

test('a forgotten passphrase: the recovery key opens, a slip in it is named, a new passphrase is set', async ({
  app,
}) => {
  const vault = new Vault(app);
  const key = await vault.make();
  await takeIn(app);
  await app.restart();
  const { page } = app;

  await vault.button('Unlock: Safeguarding team').click();
  await page.getByLabel('Your name').fill('H. Brightwell');
  await vault.button('I forgot the passphrase').click();
  const groups = key.split('-');
  const slip = [...groups];
  slip[3] = (slip[3] ?? '').replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
  await page.getByLabel('Recovery key').fill(slip.join(' '));
  await vault.button('Unlock with the recovery key').click();
  await expect(vault.why).toContainText('Group 4 is not as it was printed.');
  await expect(page.getByRole('list', { name: 'What you typed, in groups' })).toContainText(slip[3] ?? '');
  await page.getByLabel('Recovery key').fill(key.toLowerCase());
  await vault.button('Unlock with the recovery key').click();

  await expect(page.getByText('Set a new passphrase now')).toBeVisible();
  const next = 'walnut ferry candle brook';
  await page.getByLabel('New passphrase').fill(next);
  await page.getByLabel('The same passphrase again').fill(next);
  await vault.button('Change the passphrase').click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible();

  await vault.lock();
  await vault.unlock(passphrase);
  await expect(vault.why).toContainText('This is not the passphrase of this vault.');
  await vault.unlock(next);
  await expect(page.getByRole('heading', { name: 'Conferences in this vault' })).toBeVisible();
});

test('a vault that is open in one window can only be read in another', async ({ app, another }) => {
  const vault = new Vault(app);
  await vault.make();
  await takeIn(app);
  const folder = await vault.folder();

  const second = await another();
  const there = new Vault(second);
  await there.button('Unlock a vault that is not listed').click();
  await second.page.getByText('Find a vault that lies elsewhere').click();
  await second.page.getByLabel('Folder of the vault').fill(folder);
  await there.button('Find it').click();
  await there.unlock(passphrase, 'R. Adeyemi');
  await expect(there.why).toContainText('This vault is open elsewhere');
  await there.button('Open for reading only').click();

  await expect(new Workbench(second).status).toContainText('Open for reading only');
  await second.page
    .getByRole('button', { name: /^Conference of|^Aspen/ })
    .first()
    .click();
  await expect(new Workbench(second).explorer).toBeVisible();
  await new Workbench(second).run('Write a report');
  await expect(second.page.getByRole('tabpanel')).toContainText('This vault is open for reading only');
  await new Workbench(second).run('Show the vault');
  await expect(second.page.getByRole('button', { name: /^Delete / })).toBeDisabled();
});

test('a conference is kept until a day, reminded of, and deleted for good once its name is typed', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.make();
  await takeIn(app);
  await workbench.run('Show the vault');
  const until = page.getByLabel(/^Keep .+ until$/);
  await until.fill('2026-01-31');
  await expect(page.getByText('To be looked at')).toBeVisible();
  await workbench.run('Show the start page');
  await expect(page.getByText('To be looked at')).toBeVisible();

  await workbench.run('Show the vault');
  await page.getByRole('button', { name: /^Delete / }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this conference?' });
  const act = dialog.getByRole('button', { name: 'Delete it for good' });
  await dialog.getByLabel('Name of the conference').fill('something else');
  await expect(act).toBeDisabled();
  const asked = await dialog.getByText(/^To be sure, type the name of the conference: /).innerText();
  await dialog.getByLabel('Name of the conference').fill(asked.replace(/^.*: /, ''));
  await act.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('None yet. Open a case folder: it is then kept here.')).toBeVisible();
  await expect(workbench.explorer).toBeHidden();
  expect(await inSight(app)).not.toMatch(/Zainab|Malik/);
});

test('a backup goes out encrypted, is restored beside the vault, and opens by the same passphrase', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.make();
  await takeIn(app);
  await workbench.run('Show the vault');
  const saved = await app.save(() => vault.button('Back up').click());
  expect(saved.name).toMatch(/[.]zip$/);
  const bytes = readFileSync(saved.path);
  expect(bytes.includes('Zainab')).toBe(false);

  await vault.button('Restore a backup').click();
  await page.getByLabel('Backup file').setInputFiles(saved.path);
  await page.getByLabel('Name of the vault').fill('Put back');
  await page.getByLabel('Your name').fill('H. Brightwell');
  await vault.passphrase.fill(passphrase);
  await vault.button('Restore it').click();
  await expect(page.getByText('Put back is restored. Unlock it to go on.')).toBeVisible({ timeout: 20_000 });
  await vault.button('Unlock it').click();
  await page.getByRole('radio', { name: /^Put back/ }).check();
  await vault.unlock();
  await expect(page.getByRole('heading', { name: 'In the vault Put back' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'taken in' })).toHaveCount(1);
});

test('the recovery key is renewed, the vault encrypted anew, and everything exported after a warning', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  const first = await vault.make();
  await takeIn(app);
  await workbench.run('Show the vault');
  await vault.button('Make a new one').click();
  await page.getByLabel('Your passphrase now').fill(passphrase);
  await page.getByRole('dialog').getByRole('button', { name: 'Make a new one' }).click();
  const second = await vault.freshKey();
  expect(second).not.toBe(first);
  await vault.keep(second);

  await vault.button('Encrypt anew').click();
  await page.getByLabel('Your passphrase now').fill(passphrase);
  await page.getByRole('dialog').getByRole('button', { name: 'Encrypt anew' }).click();
  const third = await vault.freshKey();
  expect(third).not.toBe(second);
  await vault.keep(third);

  await vault.button('Export everything').click();
  await expect(page.getByRole('dialog')).toContainText('Whoever gets this file can read every word');
  const saved = await app.save(() => vault.button('Export it, not encrypted').click());
  expect(readFileSync(saved.path).includes('conference.json')).toBe(true);
});

test('the demonstration is marked in every window, keeps its own vault, and can be thrown away', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.make();
  await workbench.openFolder(asIfReal(), () => page.keyboard.press('Control+o'));
  await expect(workbench.explorer).toBeVisible();
  await workbench.run('Show the start page');
  await workbench.openExample();
  await expect(workbench.header).toContainText('Demonstration vault');
  await expect(workbench.status).toContainText('Demonstration: everybody here is invented');
  await expect.poll(() => page.title()).toBe('Whole Picture – demonstration');
  await expect(page.getByText(/Malik/)).toHaveCount(0);

  await workbench.run('Throw the demonstration vault away');
  await page.getByRole('dialog').getByRole('button', { name: 'Throw it away' }).click();
  await expect(workbench.explorer).toBeHidden();
  await expect(workbench.header).not.toContainText('Demonstration vault');
  await expect.poll(() => page.title()).toBe('Whole Picture');
  await expect(vault.button('Unlock: Safeguarding team')).toBeVisible();
  await expect(page.getByRole('main').getByText('Demonstration vault', { exact: true })).toHaveCount(0);
});
