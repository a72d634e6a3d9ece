import { join } from 'node:path';
import { root } from '../house/run-all.ts';
import { expect, test, type App } from './app.ts';
import { Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

const itemsOf =
  ({ page }: App) =>
  (words: RegExp) =>
    page.getByRole('listitem', { name: words });

test('the record answers the checklist where it can, and leads to the words it stands on', async ({
  app,
}) => {
  const { page } = app;
  const workbench = new Workbench(app);
  const item = itemsOf(app);
  await workbench.openFolder(join(root, 'test/cases/rowan'), () => page.keyboard.press('Control+o'));
  await workbench.run('Go through the checklist');
  const reported = item(/Has every invited agency reported/);
  await expect(reported).toContainText('The record lacks it.');
  await expect(reported).toContainText('CAMHS');
  await expect(page.getByText('Answers are kept in a vault')).toBeVisible();
  await expect(reported.getByRole('button', { name: 'Yes' })).toHaveCount(0);
  await item(/own words/)
    .getByRole('button')
    .first()
    .click();
  await expect(page.locator('[data-lit]').first()).toBeInViewport();
});

test.describe('in a vault', () => {
  test.use({ lent: 'conference' });

  test('a chair answers an item in words, finds the answer kept, and takes it back', async ({ app }) => {
    const { page } = app;
    const [workbench, vault] = [new Workbench(app), new Vault(app)];
    const item = itemsOf(app);
    await vault.enter();
    await workbench.run('Go through the checklist');
    const dissent = item(/Is dissent recorded/);
    await expect(dissent).toContainText('For a person.');
    await dissent.getByRole('button', { name: 'No', exact: true }).click();
    await dissent.getByRole('button', { name: 'Keep the answer' }).click();
    await expect(dissent.getByRole('alert')).toContainText('Say in a few words what is missing');
    await page.keyboard.type('Housing disagreed; to be written down.');
    await expect(dissent.getByLabel('What is missing, or why it does not arise')).not.toHaveValue('');
    await page.keyboard.press('Enter');
    await expect(dissent).toContainText('Housing disagreed; to be written down.');
    await page.getByLabel('Only what is open').check();
    await expect(dissent).toHaveCount(0);
    await page.getByLabel('Only what is open').uncheck();
    await dissent.getByRole('button', { name: 'Take back' }).click();
    await expect(dissent.getByRole('button', { name: 'Yes' })).toBeVisible();
  });
});
