import { expect, test } from './app.ts';
import { lookOver } from './look-over.ts';
import { Vault } from './pages/vault.ts';
import { Writing } from './pages/writing.ts';
import { Drafting } from './pages/drafting.ts';
test('look', async ({ app }) => {
  test.setTimeout(900_000);
  const { page } = app;
  await new Vault(app).make();
  await new Vault(app).takeIn();
  const [writing, drafting] = [new Writing(app), new Drafting(app)];
  await writing.begin('Hospital and paediatrics');
  await lookOver(app, [
    { name: 'draft-decisions', show: async () => {
      await drafting.form('Decisions to share').click();
      await page.getByRole('button', { name: 'Record a decision' }).click();
      await page.getByLabel('What is shared').fill('The bruise seen on 3 February, with its size');
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await page.getByLabel('With whom').focus();
      await page.getByLabel('With whom').blur();
    } },
    { name: 'draft-decisions-more', show: async () => {
      await page.getByText('The rest of the record').click();
      await page.getByLabel('Lawful basis').selectOption('children-act-2004-16la');
      await page.getByLabel('Lawful basis').scrollIntoViewIfNeeded();
    } },
    { name: 'draft-declarations', show: async () => {
      await drafting.form('Asked, and nothing known').click();
      const topic = page.getByRole('listitem').filter({ hasText: 'Domestic abuse' });
      await topic.getByText('Domestic abuse').click();
      await topic.getByRole('button', { name: 'Asked, and nothing known' }).click();
    } },
    { name: 'draft-services', show: async () => {
      await drafting.form('Services involved').click();
      await page.getByRole('button', { name: 'Add a service' }).click();
      await page.getByLabel('Can the name do harm?').selectOption('sexual-health');
    } },
    { name: 'draft-requests', show: async () => {
      await drafting.form('Requests for information').click();
      await page.getByRole('button', { name: 'Ask for information' }).click();
      await page.getByRole('radio', { name: 'A refusal' }).check();
    } },
    { name: 'draft-signing', show: async () => {
      await writing.isSaved();
      await drafting.form('Sign the report').click();
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await expect(page.getByRole('region', { name: 'Signed' })).toBeVisible();
    } },
  ]);
});
