import { expect, test } from './app.ts';
import { Search } from './pages/search.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'example' });

test('words are found anywhere in the vault, and one press goes to their place', async ({ app }) => {
  const [workbench, search] = [new Workbench(app), new Search(app)];
  await workbench.openExample();
  await search.find('trampoline');
  await expect(search.results.first()).toBeVisible();
  await expect(search.said).toHaveText(/^\d+ places?$/);
  for (const result of await search.results.all()) await expect(result.locator('mark').first()).toBeVisible();

  await search.results.filter({ hasText: 'Event' }).first().click();
  await expect(workbench.activeTab).toHaveAccessibleName('School or college');
  const lit = app.page.locator('[data-lit="true"]');
  await expect(lit.first()).toBeInViewport();
  await expect(lit.filter({ hasText: /trampoline/i }).first()).toBeVisible();

  await search.results.filter({ hasText: 'Row of a log' }).first().click();
  await expect(workbench.activeTab).toHaveAccessibleName('School or college log');
  await expect(app.page.locator('[data-lit="true"]').first()).toBeInViewport();

  await search.field.fill('zzyzx');
  await expect(search.said).toContainText('Nothing was found.');
});

test('filters are typed or chosen, shown as chips, and taken out one by one', async ({ app }) => {
  const { page } = app;
  const [workbench, search] = [new Workbench(app), new Search(app)];
  await workbench.openExample();
  await search.find('plast* agency:gp -agency:police before:2026-06');
  await expect(search.chips).toHaveText(['GP', 'not Police', 'before 1 June 2026']);
  await page.getByRole('button', { name: 'Take out: before 1 June 2026' }).click();
  await expect(search.field).toHaveValue('plast* agency:gp -agency:police');

  await page.getByText('Narrow the search').click();
  await page.getByLabel('Agency', { exact: true }).selectOption('School or college');
  await expect(search.field).toHaveValue('plast* -agency:police agency:school');
  await page.getByLabel('What', { exact: true }).selectOption('Rows of logs');
  await expect(search.chips).toHaveText(['not Police', 'School or college', 'Rows of logs']);
  await expect(search.results.first()).toContainText('Row of a log');

  await search.field.fill('when:2026 bruise');
  await expect(page.getByText(/when: is not a filter/)).toBeVisible();
  await page.getByText('How to search').click();
  await page.getByRole('button', { name: 'kind:draft' }).click();
  await expect(search.field).toHaveValue('when:2026 bruise kind:draft');
  await expect(search.field).toBeFocused();
});

test('a draft is found as soon as it is saved, from another conference and by keys alone', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, search, writing] = [new Workbench(app), new Search(app), new Writing(app)];
  await workbench.openExample();
  await writing.begin('Child and adolescent mental health');
  await writing.section('What does the child say?').fill('He spoke of a quokka under his bed.');
  await writing.isSaved();
  await workbench.run('Close this conference');
  await expect(workbench.explorer).toBeHidden();

  await search.find('quokka');
  await expect(search.results).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workbench.activeTab).toHaveAccessibleName('Draft: Child and adolescent mental health');
  const field = writing.section('What does the child say?');
  await expect(field).toBeFocused();
  const chosen = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
  expect(chosen).toContain('quokka');
});
