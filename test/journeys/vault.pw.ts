import { cpSync, rmSync } from 'node:fs';
import { expect, test } from './app.ts';
import { passphrase, Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

// Clocks must go on where somebody has to wait or to see when something was saved.
test.use({ apart: true });

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
  expect(await vault.inSight()).not.toContain(key.slice(0, 5));
  await expect(new Workbench(app).status).toContainText(/Saved \d\d:\d\d:\d\d/);
});

test('a forgotten passphrase: the recovery key opens, a slip in it is named, a new passphrase is set', async ({
  app,
}) => {
  const vault = new Vault(app);
  const key = await vault.make();
  await vault.takeIn();
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

test('files put back to an earlier day are noticed and explained; one may read them, or go on knowingly', async ({
  app,
}) => {
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  await vault.make();
  const folder = await vault.folder();
  await app.restart();
  const earlier = `${folder}-earlier`;
  cpSync(folder, earlier, { recursive: true });
  await vault.unlockFromStart();
  await vault.takeIn();
  await app.restart();
  // What a program does that synchronises folders, when it takes the wrong side.
  rmSync(folder, { recursive: true });
  cpSync(earlier, folder, { recursive: true });

  await vault.button('Unlock: Safeguarding team').click();
  await vault.unlock();
  await expect(vault.why).toContainText('This vault is not as it was left here');
  await expect(vault.why).toContainText('pause the program that synchronises this folder');
  await vault.button('Open for reading only').click();
  await expect(workbench.status).toContainText('Open for reading only');
  await expect(app.page.getByText('No conference yet.')).toBeVisible();

  await vault.lock();
  await vault.unlock();
  await vault.button('Go on from the state that is here').click();
  await expect(workbench.status).toContainText(/Saved \d/);
  await workbench.run('Show the audit');
  await expect(app.page.getByRole('table', { name: 'Audit' })).toContainText(
    'Went on from another state of the vault than the last one',
  );
});

test.describe('a vault in which a conference lies', () => {
  test.use({ lent: 'conference' });

  test('locking hides every word of the case, and unlocking goes back to where one was', async ({ app }) => {
    const [workbench, vault] = [new Workbench(app), new Vault(app)];
    await vault.enter();
    await workbench.goTo('Chronology');
    await expect(app.page.getByRole('table', { name: 'Chronology' })).toContainText('Zainab');
    expect(await vault.inSight()).toMatch(/Zainab|Malik|Kelderwick/);

    await app.page.keyboard.press('Control+Alt+l');
    await expect(vault.locked).toBeVisible();
    await expect(app.page.getByText('Everything that was typed is saved.')).toBeVisible();
    const seen = await vault.inSight();
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
    await vault.unlockFromStart();
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

  test('a vault that is open in one window can only be read in another', async ({ app, another }) => {
    const vault = new Vault(app);
    await vault.enter();
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
});
