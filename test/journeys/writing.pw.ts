import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type App } from './app.ts';
import { saveElsewhere } from './ask-host.ts';
import { Drafting } from './pages/drafting.ts';
import { passphrase, Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

// What is written is kept by the clock on the wall, and hosts are killed.
test.use({ apart: true, lent: 'report' });

const worried = 'What are we worried about?';
const says = 'What does the child say?';

/** Unlocks the vault and opens the report that was begun for an agency of the conference in it. */
async function open(app: App): Promise<Writing> {
  const writing = new Writing(app);
  await new Vault(app).enter();
  await writing.open('Hospital and paediatrics');
  return writing;
}

test('what was said to be saved is there after the host was killed in the middle of a word', async ({
  app,
}) => {
  const writing = await open(app);
  await writing.type(worried, 'Hana was seen with a bruise to her left cheek on 3 February. ');
  await writing.type(says, 'Hana said: "I was on my scooter."');
  await expect(new Workbench(app).status).toContainText(/Saved \d\d:\d\d:\d\d/);
  // The last words are still on their way when the power goes.
  await writing.section(worried).pressSequentially('Nobody asked her alone', { delay: 10 });
  await app.kill();

  const again = await open(app);
  await expect(again.section(says)).toHaveValue('Hana said: "I was on my scooter."');
  await expect(again.section(worried)).toHaveValue(
    /^Hana was seen with a bruise to her left cheek on 3 February[.] /,
  );
});

test('leaving saves: a key pressed right before the lock, the close or another tab is there again', async ({
  app,
}) => {
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  const writing = await open(app);
  await writing.section(worried).fill('One.');
  await vault.lock();
  await vault.unlock();
  await expect(writing.section(worried)).toHaveValue('One.');

  await writing.section(worried).fill('One. Two.');
  await workbench.goTo('Chronology');
  await expect(workbench.status).toContainText(/Saved \d\d:\d\d:\d\d/);
  await workbench.goTo('Draft: Hospital and paediatrics');
  await writing.section(worried).fill('One. Two. Three.');
  await app.restart();
  await expect((await open(app)).section(worried)).toHaveValue('One. Two. Three.');
});

test('undo takes back word by word, and after a restart goes on into what earlier sessions wrote', async ({
  app,
}) => {
  const writing = await open(app);
  await writing.type(worried, 'Yusuf lost weight. ');
  await writing.type(worried, 'The clinic was missed twice.');
  const field = writing.section(worried);
  await field.press('Control+z');
  await expect(field).toHaveValue('Yusuf lost weight. The clinic was missed ');
  await field.press('Control+Shift+Z');
  await expect(field).toHaveValue('Yusuf lost weight. The clinic was missed twice.');
  await writing.isSaved();
  await app.restart();

  const again = (await open(app)).section(worried);
  await expect(again).toHaveValue('Yusuf lost weight. The clinic was missed twice.');
  await again.press('Control+z');
  await expect(app.page.getByText(/^As it was on .*, before this session[.]$/)).toBeVisible();
  const earlier = await again.inputValue();
  expect('Yusuf lost weight. The clinic was missed twice.'.startsWith(earlier)).toBe(true);
  expect(earlier.length).toBeLessThan(47);
  await again.press('Control+y');
  await expect(again).toHaveValue('Yusuf lost weight. The clinic was missed twice.');
});

test('versions are compared word by word, and an earlier one is brought back as the newest', async ({
  app,
}) => {
  const { page } = app;
  const workbench = new Workbench(app);
  const writing = await open(app);
  const field = writing.section(worried);
  // At one stroke, so that it is one version however slow the machine is.
  await field.fill('Mother said that he fell.');
  await writing.isSaved();
  await field.fill('Father said that he fell downstairs.');
  await writing.isSaved();
  await workbench.run('Show earlier versions of this report');
  await expect(workbench.activeTab).toHaveAccessibleName('Versions: Hospital and paediatrics');

  // One sitting, unfolded into its versions by the keyboard.
  await expect(writing.versions.getByRole('treeitem').first()).toBeVisible();
  await writing.versions.getByRole('treeitem', { level: 2 }).first().focus();
  await page.keyboard.press('ArrowRight');
  const versions = writing.versions.getByRole('treeitem', { level: 3 });
  await expect(versions.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(writing.compared).toContainText(/Mother said.* that he fell[.]/);
  // The chosen one beside the report as it stands now.
  await page.keyboard.press('c');
  await expect(writing.compared.getByRole('status')).toContainText(/\d words? put in, \d words? taken out/);
  await expect(writing.compared.locator('ins').first()).toContainText('Father');
  await expect(writing.compared.locator('del').first()).toContainText('Mother');

  const back = page.getByRole('button', { name: /^Bring version \d+ back$/ });
  const number = Number(/\d+/.exec(await back.innerText())?.[0]);
  await back.click();
  await expect(page.getByText(new RegExp(`^Version ${number} is back, as version \\d+[.]$`))).toBeVisible();
  await expect(writing.versions).toContainText(`brought back version ${number}`);
  await page.getByRole('button', { name: 'Go to the report' }).click();
  await expect(field).toHaveValue('Mother said that he fell.');
});

test.describe('in an app that is new', () => {
  test.use({ lent: null });

  test('a vault, a report and its versions with the keyboard alone', async ({ app }) => {
    const { keyboard } = app.page;
    const [workbench, vault, writing] = [new Workbench(app), new Vault(app), new Writing(app)];
    const go = async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await workbench.run('Make a vault');
    await expect(app.page.getByLabel('Name of the vault')).toBeFocused();
    await keyboard.type('Safeguarding team');
    await go('Tab');
    await keyboard.type('H. Brightwell');
    await go('Tab', 'Tab');
    await keyboard.type(passphrase);
    await go('Tab', 'Tab');
    await keyboard.type(passphrase);
    await go('Enter');
    await expect(app.page.getByRole('heading', { name: 'Keep this recovery key' })).toBeFocused();
    const key = await vault.freshKey();
    await go('Tab', 'Tab');
    const group = Number(/\d+/.exec(await app.page.getByText(/^To show that you have it/).innerText())?.[0]);
    await keyboard.type(key.split('-')[group - 1]?.toLowerCase() ?? '');
    await go('Enter');
    await expect(workbench.activeTab).toHaveAccessibleName('Start');

    await vault.takeIn();
    await workbench.run('Write a report');
    await expect(app.page.getByRole('button', { name: 'Start writing' })).toBeFocused();
    await go('Enter');
    await expect(writing.section('About this report')).toBeFocused();
    await keyboard.type('We saw him once.');
    await writing.isSaved();
    await keyboard.type(' We wrote to nobody.');
    await go('Control+s');
    await expect(app.page.getByText('Everything is saved.')).toBeVisible();

    await go('Control+Alt+v');
    await expect(writing.versions.locator(':focus')).toBeVisible();
    await go('ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter', 'c');
    await expect(writing.compared.locator('ins').first()).toBeVisible();
    await go('Control+Alt+v');
    await expect(writing.section('About this report')).toBeFocused();
    await go('Control+Alt+l');
    await expect(vault.passphrase).toBeFocused();
    await keyboard.type(passphrase);
    await go('Enter');
    await expect(writing.section('About this report')).toHaveValue('We saw him once. We wrote to nobody.');
  });
});

test('a save that is refused keeps the words, says why and what to do, and is made good after unlocking', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  const writing = await open(app);
  await writing.type(worried, 'Before.');
  const folder = await vault.folder();
  await workbench.goTo('Draft: Hospital and paediatrics');
  // A program that synchronises folders touches the file.
  const file = join(folder, 'vault.db');
  utimesSync(file, statSync(file).atime, new Date(Date.now() + 5000));

  await writing.section(worried).fill('Before. After.');
  await expect(vault.why).toContainText('The files of this vault were changed from outside');
  await expect(vault.why).toContainText('Your words are kept in this window.');
  await expect(workbench.status).toContainText('Not saved:');
  expect(await app.leave()).toBe('asked');
  await expect(writing.section(worried)).toHaveValue('Before. After.');
  await vault.lock();
  await expect(page.getByText('Some words could not be saved. They are kept in this window')).toBeVisible();
  await expect(page.getByText('Before. After.')).toHaveCount(0);
  await vault.unlock();
  await expect(writing.section(worried)).toHaveValue('Before. After.');
  await writing.isSaved();
  await app.restart();
  await expect((await open(app)).section(worried)).toHaveValue('Before. After.');
});

test('a report that was changed elsewhere is not overwritten: the two are compared and chosen from', async ({
  app,
}) => {
  const writing = await open(app);
  await writing.type(worried, 'As it was.');
  await writing.type(says, 'Nothing yet.');
  const declared = {
    topic: 'missing',
    lookedAt: 'The ward notes',
    from: '2026-01-01',
    to: '2026-04-20',
    by: 'A. Reid',
    on: '2026-04-20',
  };
  await saveElsewhere(app, { [worried]: 'As one saw it.', [says]: 'Then she spoke.' }, () => ({
    role: 'Ward manager',
    declarations: [declared],
  }));

  await writing.section(worried).fill('As the other saw it.');
  const moved = app.page.getByRole('region', { name: 'This report was changed elsewhere as well' });
  await expect(moved).toContainText('Nothing was overwritten.');
  const choice = (heading: string) =>
    moved.getByRole('group', { name: `Which words of “${heading}” go on?` });
  // What only one side has changed is proposed; what both have changed is for a person.
  await expect(choice(says).getByLabel(/^Theirs/)).toBeChecked();
  const asked = choice('Asked, and nothing known: Missing');
  await expect(asked).toContainText('The ward notes, 1 January 2026 to 20 April 2026');
  await expect(asked.getByLabel(/^Theirs/)).toBeChecked();
  await choice('Who writes').getByLabel(/^Mine/).check();
  const go = moved.getByRole('button', { name: 'Go on with what is chosen' });
  await expect(go).toBeDisabled();
  await choice(worried).getByLabel(/^Mine/).check();
  await go.click();
  await expect(moved).toBeHidden();
  await expect(writing.section(worried)).toHaveValue('As the other saw it.');
  await expect(writing.section(says)).toHaveValue('Then she spoke.');
  await expect(app.page.getByLabel('Role', { exact: true })).toHaveValue('Designated safeguarding lead');
  await expect(new Drafting(app).form('Asked, and nothing known')).toContainText('1/11');
  await writing.isSaved();

  // Where nothing was typed since, it is shown as it stands as soon as somebody comes back to the window.
  await saveElsewhere(app, { [says]: 'Then she spoke again.' });
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(writing.section(says)).toHaveValue('Then she spoke again.');
});
