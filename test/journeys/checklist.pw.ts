import { expect, test } from './app.ts';
import { Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

test('a chair goes through the checklist: the record answers with its words, the chair answers, the answer is kept', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, vault] = [new Workbench(app), new Vault(app)];
  const item = (words: RegExp) => page.getByRole('listitem', { name: words });

  // Looked at only: the record answers, nothing can be kept.
  await workbench.openExample();
  await workbench.run('Go through the checklist');
  const reported = item(/Has every invited agency reported/);
  await expect(reported).toContainText('The record lacks it.');
  await expect(reported).toContainText('CAMHS');
  await expect(page.getByText('Answers are kept in a vault')).toBeVisible();
  await expect(reported.getByRole('button', { name: 'Yes' })).toHaveCount(0);

  // What an answer stands on leads to its words.
  await item(/own words/)
    .getByRole('button')
    .first()
    .click();
  await expect(page.locator('[data-lit]').first()).toBeInViewport();

  // In a vault: a no needs words, an answer stands with who gave it, and is there after a restart.
  await vault.make();
  await vault.takeIn();
  await workbench.run('Go through the checklist');
  const dissent = item(/Is dissent recorded/);
  await expect(dissent).toContainText('For a person.');
  await dissent.getByRole('button', { name: 'No' }).click();
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
