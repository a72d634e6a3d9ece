import { expect, test } from './app.ts';
import { Problems } from './pages/problems.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('parts of the window are made larger by pointer and by keys', async ({ app }) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  const sides = { name: 'Width of the side bar' };
  const column = app.page.getByRole('separator', sides);
  const width = Number(await column.getAttribute('aria-valuenow'));
  await column.focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(column).toHaveAttribute('aria-valuenow', String(width + 16));

  const row = app.page.getByRole('separator', { name: 'Height of the panel' });
  const height = Number(await row.getAttribute('aria-valuenow'));
  const box = await row.boundingBox();
  if (!box) throw new Error('The line above the panel is not there.');
  await app.page.mouse.move(box.x + 200, box.y);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x + 200, box.y - 100, { steps: 4 });
  await app.page.mouse.up();
  await expect(row).toHaveAttribute('aria-valuenow', String(height + 100));
  await app.page.keyboard.press('Control+j');
  await expect(new Problems(app).panel).toBeHidden();
});

test('the smallest window shows everything: nothing is cut off, nothing lies over anything for good', async ({
  app,
}) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  const marking = workbench.status.getByText('OFFICIAL-SENSITIVE');
  for (const width of [1180, 1000, 800, 720]) {
    await app.resize(width, 700);
    await expect(marking).toBeInViewport({ ratio: 1 });
    await expect(new Problems(app).panel.getByRole('button', { name: 'Hide the panel' })).toBeInViewport({
      ratio: 1,
    });
  }
  await app.resize(app.least.width, app.least.height);
  const overflow = () =>
    app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect(app.page.getByRole('article')).toBeVisible();
  await expect(workbench.explorer).toBeHidden();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expect(marking).toBeInViewport({ ratio: 1 });

  await workbench.activity('Conference').click();
  await expect(workbench.explorer).toBeInViewport();
  await app.page.keyboard.press('Escape');
  await expect(workbench.explorer).toBeHidden();
  await workbench.activity('Conference').click();
  await workbench.explorer.getByRole('treeitem', { name: /^Police / }).click();
  await expect(workbench.explorer).toBeHidden();
  await expect(workbench.activeTab).toHaveAccessibleName('Police');
  for (const place of ['Chronology', 'Findings', 'Export', 'Settings']) {
    await workbench.goTo(place);
    await expect(workbench.activeTab).toHaveAccessibleName(place);
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
  await app.resize(1280, 800);
  await expect(workbench.explorer).toBeVisible();
});

test('every view says what to do when there is nothing in it', async ({ app }) => {
  const workbench = new Workbench(app);
  const side = app.page.getByRole('complementary', { name: 'Side bar' });
  await expect(side).toContainText('No conference is open. The example shows');
  await workbench.activity('Findings by kind').click();
  await expect(side).toContainText('Questions about the reports appear here');
  await workbench.activity('Reports').click();
  await expect(side).toContainText('Open a conference first');
  await expect(workbench.activity('Chronology')).toBeDisabled();
  await side.getByRole('button', { name: 'Verify a signed file' }).click();
  await expect(app.page.getByLabel('Choose a PDF or Word file')).toBeVisible();
  await workbench.run('About Whole Picture');
  await expect(app.page.getByRole('tabpanel')).toContainText('Version 0.1.0');
});
