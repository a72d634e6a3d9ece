import { expect, test } from './app.ts';
import { Contribution } from './pages/contribution.ts';
import { Problems } from './pages/problems.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('from a problem to its evidence and back', async ({ app }) => {
  const [workbench, problems, contribution] = [new Workbench(app), new Problems(app), new Contribution(app)];
  await workbench.openExample();
  await expect(problems.agencies.first()).toHaveAccessibleName(
    /^School or college Marlfield Primary School \d+$/,
  );
  const first = problems.findings.first();
  await expect(first).toHaveAccessibleName(/^Must .+\?/);

  await first.click();
  await expect(workbench.activeTab).toHaveAccessibleName('School or college log');
  await expect(contribution.lit.first()).toBeInViewport();
  await expect(first).toHaveAttribute('aria-selected', 'true');

  await app.page.keyboard.press('Control+Shift+M');
  await expect(first).toBeFocused();
  await problems.study.click();
  await expect(workbench.activeTab).toHaveAccessibleName('Findings');
  const grounds = app.page.getByRole('tabpanel').getByRole('region');
  await expect(grounds.getByRole('heading', { level: 2 })).toHaveText(
    await first.locator('.tree-name').innerText(),
  );
  await grounds.getByRole('button', { name: 'Show in its place' }).first().click();
  await expect(workbench.activeTab).toHaveAccessibleName('School or college log');
});

test('problems are narrowed by weight and by words, and counted', async ({ app }) => {
  const [workbench, problems] = [new Workbench(app), new Problems(app)];
  await workbench.openExample();
  const all = await problems.findings.count();
  await problems.weight('Must').click();
  await problems.weight('Should').click();
  await expect(problems.weight('Must')).toHaveAttribute('aria-pressed', 'false');
  await expect(problems.findings.first()).toHaveAccessibleName(/^Consider /);
  const few = await problems.findings.count();
  expect(few).toBeLessThan(all);
  await expect(problems.panel.getByRole('heading')).toContainText(`${few} of ${all}`);

  await problems.weight('Must').click();
  await problems.weight('Should').click();
  await problems.filter.fill('no such words anywhere');
  await expect(problems.panel).toContainText('No finding matches');
  await problems.filter.press('Escape');
  await expect(problems.findings).toHaveCount(all);
});

test('questions that only invite a look are quiet, and hidden everywhere once somebody wants that', async ({
  app,
}) => {
  const [workbench, problems, contribution] = [new Workbench(app), new Problems(app), new Contribution(app)];
  await workbench.openExample();
  const quiet = contribution.marks.and(app.page.locator('[data-weight="quiet"]'));
  await expect(quiet.first()).toHaveAccessibleName(/\(Perhaps: something is asked here\)$/);
  const all = await problems.findings.count();
  await problems.quiet.click();
  await expect(problems.quiet).toHaveAttribute('aria-pressed', 'false');
  await expect(quiet).toHaveCount(0);
  expect(await problems.findings.count()).toBeLessThan(all);
  expect(await contribution.marks.count()).toBeGreaterThan(5);
  // The report has the same switch, and it is kept for next time.
  await expect(contribution.button('Perhaps')).toHaveAttribute('aria-pressed', 'false');
  const kept = () => app.page.evaluate(() => localStorage.getItem('layout') ?? '');
  expect(await kept()).toContain('"quietShown":false');
  await contribution.button('Perhaps').click();
  await expect(problems.findings).toHaveCount(all);
  expect(await kept()).toContain('"quietShown":true');
});

test('findings are gone through gravest first, one key at a time, and by kind', async ({ app }) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  await workbench.run('Go through the findings');
  const list = app.page.getByRole('listbox', { name: 'Findings' });
  await expect(list).toBeVisible();
  const weights = await list
    .getByRole('option')
    .evaluateAll((lines) =>
      lines.map((line) => line.querySelector('[data-weight]')?.getAttribute('data-weight') ?? ''),
    );
  const order = ['must', 'should', 'consider', 'quiet'];
  expect(weights.length).toBeGreaterThan(100);
  expect(weights.map((weight) => order.indexOf(weight))).toEqual(
    weights.map((weight) => order.indexOf(weight)).sort((a, b) => a - b),
  );
  await list.focus();
  for (let step = 0; step < 40; step++) await app.page.keyboard.press('j');
  const chosen = list.getByRole('option', { selected: true });
  await expect(chosen).toBeInViewport();
  await expect(list.getByRole('option').nth(40)).toHaveAttribute('aria-selected', 'true');

  await workbench.activity('Findings by kind').click();
  await app.page.getByRole('treeitem', { name: /Same event, told twice \d/ }).click();
  await expect(list.getByRole('option').first()).toContainText('Same event, told twice');
  await expect(app.page.getByRole('heading', { name: 'Why we ask' })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'The words it stands on, side by side' })).toBeVisible();
});
