import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'example' });

test('the audit says who did what and when; the chain is checked, and goes out as CSV and PDF', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, writing] = [new Workbench(app), new Writing(app)];
  await workbench.openExample();
  await writing.begin('Child and adolescent mental health');
  await writing.section('What are we worried about?').fill('One.');
  await writing.isSaved();
  await workbench.run('Show the audit');

  const table = page.getByRole('table', { name: 'Audit' });
  const rows = table.getByRole('row');
  await expect(rows.nth(1)).toContainText('Saved a draft');
  await expect(rows.nth(1)).toContainText('draft of Child and adolescent mental health');
  await expect(table).toContainText('Took a conference in');
  await expect(rows.last()).toContainText('Made the vault');

  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText(/^The record is whole: \d+ entries/)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter entries' }).fill('draft');
  await expect(rows).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'Filter entries' }).fill('no such thing');
  await expect(page.getByRole('heading', { name: 'No entry matches' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter entries' }).press('Escape');

  const csv = await app.save(() => page.getByRole('button', { name: 'Export as CSV' }).click());
  expect(readFileSync(csv.path, 'utf8')).toContain('Took a conference in');
  await expect(rows.nth(1)).toContainText('Exported this audit');
  const pdf = await app.save(() => page.getByRole('button', { name: 'Export as PDF' }).click());
  expect(readFileSync(pdf.path).subarray(0, 5).toString()).toBe('%PDF-');
});
