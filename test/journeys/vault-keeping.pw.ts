import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { passphrase, Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'conference' });

test('a conference is kept until a day, reminded of, and deleted for good once its name is typed', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.enter();
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
  expect(await vault.inSight()).not.toMatch(/Zainab|Malik/);
});

test('a backup goes out encrypted, is restored beside the vault, and opens by the same passphrase', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.enter();
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

test.describe('in an app that is new', () => {
  test.use({ lent: null });

  test('the recovery key is renewed, the vault encrypted anew, and everything exported after a warning', async ({
    app,
  }) => {
    const { page } = app;
    const [workbench, vault] = [new Workbench(app), new Vault(app)];
    const first = await vault.make();
    await vault.takeIn();
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
});

test('the demonstration is marked in every window, keeps its own vault, and can be thrown away', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.enter();
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
