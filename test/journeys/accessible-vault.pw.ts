import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type App } from './app.ts';
import { saveElsewhere } from './ask-host.ts';
import { lookOver, type View } from './look-over.ts';
import { Drafting } from './pages/drafting.ts';
import { Search } from './pages/search.ts';
import { passphrase, Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ apart: true });

const worried = 'What are we worried about?';

const tab = (place: string) => async (app: App) => {
  const workbench = new Workbench(app);
  await workbench.goTo(place);
  await expect(workbench.activeTab).toHaveAccessibleName(place);
  await expect(app.page.locator('.skeleton')).toHaveCount(0);
};

const draft = 'Draft: Hospital and paediatrics';
let folder = '';
let key = '';

/** Everything that has to do with vaults and what is written in them, each view from the one before it. */
const views: readonly View[] = [
  { name: 'start-new', show: () => Promise.resolve() },
  {
    name: 'make-vault',
    show: async (app) => {
      await app.page.getByRole('button', { name: /^Make a vault Keeps/ }).click();
      await app.page.getByLabel('Name of the vault').fill('Safeguarding team');
      await app.page.getByLabel('Your name').fill('H. Brightwell');
      await new Vault(app).passphrase.fill('kettle marble otter');
      await app.page.getByLabel('The same passphrase again').fill('kettle marble');
    },
  },
  {
    name: 'recovery-key',
    show: async (app) => {
      await new Vault(app).passphrase.fill(passphrase);
      await app.page.getByLabel('The same passphrase again').fill(passphrase);
      await app.page.getByRole('button', { name: 'Make the vault' }).click();
      key = await new Vault(app).freshKey();
    },
  },
  {
    name: 'start-empty-vault',
    show: async (app) => {
      await new Vault(app).keep(key);
      await expect(app.page.getByRole('heading', { name: 'In the vault Safeguarding team' })).toBeVisible();
    },
  },
  {
    name: 'conference-in-vault',
    show: (app) => new Vault(app).takeIn(),
  },
  { name: 'start-draft', show: (app) => new Workbench(app).run('Write a report') },
  {
    name: 'draft',
    show: async (app) => {
      const writing = new Writing(app);
      await writing.begin('Hospital and paediatrics');
      await writing
        .section('Our involvement')
        .fill('Yusuf was seen twice in the children’s assessment unit.');
      await writing
        .section(worried)
        .fill(
          'Hana, aged 6, had a linear bruise of 4 cm on her left cheek on 3 February. Her mother said that she fell off her scooter. Nobody spoke to Hana alone.',
        );
      await writing.isSaved();
    },
  },
  {
    name: 'draft-asked',
    show: async (app) => {
      const [writing, drafting] = [new Writing(app), new Drafting(app)];
      await writing
        .section('Our involvement')
        .fill(
          'Yusuf was seen twice in the children’s assessment unit. Social care are already aware. It was just silly behaviour, and his mother did not attend.',
        );
      await drafting.question('Assumed to be known').getByText('Why, and what helps').click();
      await drafting
        .question('Made light of')
        .getByRole('button', { name: 'Set aside, with a reason' })
        .click();
      await drafting
        .question('Made light of')
        .getByRole('button', { name: 'Set aside', exact: true })
        .click();
      await writing.isSaved();
    },
  },
  {
    name: 'draft-card',
    show: async (app) => {
      const field = new Writing(app).section('Our involvement');
      await field.focus();
      await field.evaluate((own: HTMLTextAreaElement) => own.setSelectionRange(75, 75));
      await field.press('Control+.');
      await expect(new Drafting(app).card).toBeVisible();
    },
  },
  {
    name: 'versions',
    show: async (app) => {
      const writing = new Writing(app);
      await app.page.keyboard.press('Escape');
      await writing
        .section(worried)
        .fill(
          'Hana, aged 6, had a linear bruise of 4 cm on her left cheek on 3 February. Her mother said that she had walked into a door; the school was told that she fell off her scooter. Nobody spoke to Hana alone until 5 February.',
        );
      await writing.isSaved();
      await new Workbench(app).run('Show earlier versions of this report');
      await expect(writing.compared.locator('ins').first()).toBeVisible();
    },
  },
  {
    name: 'draft-moved-on',
    show: async (app) => {
      const writing = new Writing(app);
      await tab(draft)(app);
      await saveElsewhere(app, {
        [worried]: 'Hana had a linear bruise on her left cheek. The GP was not told.',
      });
      await writing.section(worried).fill('Hana had a bruise on her left cheek.');
      await expect(
        app.page.getByRole('region', { name: 'This report was changed elsewhere as well' }),
      ).toBeVisible();
    },
  },
  {
    name: 'audit',
    show: async (app) => {
      const moved = app.page.getByRole('region', { name: 'This report was changed elsewhere as well' });
      await moved.getByLabel(/^Theirs/).check();
      await moved.getByRole('button', { name: 'Go on with what is chosen' }).click();
      await expect(moved).toBeHidden();
      await tab('Audit')(app);
      await app.page.getByRole('button', { name: 'Check the chain' }).click();
      await expect(app.page.getByText(/^The record is whole: /)).toBeVisible();
    },
  },
  {
    name: 'search',
    show: async (app) => {
      await new Search(app).find('bruis* after:2026-01');
      await expect(new Search(app).results.first()).toBeVisible();
    },
  },
  {
    name: 'search-help',
    show: async (app) => {
      await app.page.getByText('Narrow the search').click();
      await app.page.getByText('How to search').click();
    },
  },
  {
    name: 'vault',
    show: async (app) => {
      await app.page.getByText('Narrow the search').click();
      await app.page.getByText('How to search').click();
      await new Workbench(app).activity('Conference').click();
      folder = await new Vault(app).folder();
      await app.page.getByLabel(/^Keep .+ until$/).fill('2026-01-31');
      await expect(app.page.getByText('To be looked at')).toBeVisible();
    },
  },
  {
    name: 'vault-ways-in',
    show: (app) => app.page.getByRole('heading', { name: 'Copies' }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'change-passphrase',
    show: (app) => new Vault(app).button('Change it').click(),
  },
  {
    name: 'delete-conference',
    show: async (app) => {
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('button', { name: /^Delete / }).click();
    },
  },
  {
    name: 'export-warning',
    show: async (app) => {
      await app.page.keyboard.press('Escape');
      await new Vault(app).button('Export everything').click();
    },
  },
  {
    name: 'not-saved',
    show: async (app) => {
      await app.page.keyboard.press('Escape');
      await tab(draft)(app);
      const file = join(folder, 'vault.db');
      utimesSync(file, statSync(file).atime, new Date(Date.now() + 5000));
      await new Writing(app).section(worried).fill('These words cannot be saved at the moment.');
      await expect(new Vault(app).why.first()).toContainText('changed from outside');
    },
  },
  {
    name: 'locked',
    show: async (app) => {
      await new Vault(app).lock();
    },
  },
  {
    name: 'locked-wrong-passphrase',
    show: async (app) => {
      await new Vault(app).unlock('kettle marble weasel');
      await expect(new Vault(app).why).toContainText('This is not the passphrase of this vault.');
    },
  },
  {
    name: 'start-known-vaults',
    show: async (app) => {
      await new Vault(app).unlock();
      await expect(app.page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
      await new Writing(app).isSaved();
      await new Workbench(app).run('Show the start page');
      await new Workbench(app).openExample();
      await new Vault(app).lock();
      await new Vault(app).button('Go to the start page').click();
      await expect(app.page.getByRole('heading', { name: 'Your vaults' })).toBeVisible();
    },
  },
  {
    name: 'unlock',
    show: async (app) => {
      await new Vault(app).button('Unlock: Safeguarding team').click();
      await expect(app.page.getByLabel('Your name')).toBeFocused();
    },
  },
  {
    name: 'unlock-recovery-key',
    show: async (app) => {
      await app.page.getByLabel('Your name').fill('H. Brightwell');
      await new Vault(app).button('I forgot the passphrase').click();
      const slip = key.split('-');
      slip[3] = (slip[3] ?? '').replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
      await app.page.getByLabel('Recovery key').fill(slip.join('-'));
      await new Vault(app).button('Unlock with the recovery key').click();
      await expect(new Vault(app).why).toContainText('Group 4');
    },
  },
  {
    name: 'recovered',
    show: async (app) => {
      await app.page.getByLabel('Recovery key').fill(key);
      await new Vault(app).button('Unlock with the recovery key').click();
      await expect(app.page.getByText('Set a new passphrase now')).toBeVisible();
    },
  },
  {
    name: 'restore',
    show: async (app) => {
      await new Workbench(app).run('Restore a vault from a backup');
      await expect(app.page.getByLabel('Backup file')).toBeFocused();
    },
  },
  {
    name: 'throw-away',
    show: (app) => new Workbench(app).run('Throw the demonstration vault away'),
  },
];

test('axe finds nothing in any view of vaults and drafts, in any theme', async ({ app }) => {
  test.setTimeout(600_000);
  await lookOver(app, views);
});
