import { expect, test } from './app.ts';
import { Chronology } from './pages/chronology.ts';
import { Contribution } from './pages/contribution.ts';
import { Explorer } from './pages/explorer.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('the chronology is narrowed by agency, child, months, certainty and words, and put in order', async ({
  app,
}) => {
  const [workbench, chronology] = [new Workbench(app), new Chronology(app)];
  await workbench.openExample();
  await workbench.run('Show the chronology');
  const all = await chronology.shown();
  expect(all).toBeGreaterThan(60);

  await chronology.filter('Agency').selectOption('Police');
  await expect(chronology.rows.first()).toContainText('Police');
  const police = await chronology.shown();
  expect(police).toBeLessThan(all);
  await chronology.filter('Child').selectOption('Poppy Rowan');
  await expect(chronology.rows.first()).toContainText('Poppy');
  await app.page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(chronology.count).toHaveText(`${all} of ${all} events`);

  await chronology.filter('From').selectOption('January 2026');
  await expect(chronology.rows.first()).toContainText('2026');
  expect(await chronology.shown()).toBeLessThan(all);
  await chronology.filter('to').selectOption('January 2026');
  await expect(chronology.rows.last()).toContainText('January 2026');
  await app.page.getByRole('button', { name: 'Clear filters' }).click();

  // Every date of the example is certain.
  await chronology.filter('How sure the date is').selectOption('Certain dates');
  await expect(chronology.count).toHaveText(`${all} of ${all} events`);
  await chronology.filter('How sure the date is').selectOption('Approximate dates');
  await expect(app.page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Show all events' }).click();

  await chronology.filter('Filter events').fill('trampoline');
  await expect(chronology.rows.first()).toContainText(/trampoline/i);
  await chronology.filter('Filter events').fill('nothing says this');
  await expect(app.page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Show all events' }).click();

  await chronology.heading('Date').getByRole('button').click();
  await expect(chronology.heading('Date')).toHaveAttribute('aria-sort', 'descending');
  await chronology.heading('Agency').getByRole('button').click();
  await expect(chronology.heading('Agency')).toHaveAttribute('aria-sort', 'ascending');
  await expect(chronology.rows.first()).toContainText('Children');
});

test('a row leads to its report, to the same event told by another, and a child to its own events', async ({
  app,
}) => {
  const [workbench, chronology, explorer] = [new Workbench(app), new Chronology(app), new Explorer(app)];
  await workbench.openExample();
  await explorer.item(/Poppy Rowan/).click();
  await expect(chronology.filter('Child')).toHaveValue(/./);
  const [poppys, all] = (await chronology.count.innerText()).match(/\d+/g)?.map(Number) ?? [];
  expect(poppys).toBeLessThan(all ?? 0);
  await app.page.getByRole('button', { name: 'Clear filters' }).click();

  const twice = chronology.rows.filter({ hasText: 'Perhaps the same event' }).first();
  await twice
    .getByRole('button', { name: /, .*\d{4}/ })
    .first()
    .click();
  await expect(chronology.table.locator('[aria-current="true"]')).toBeInViewport();

  await chronology.rows.first().getByTitle('Show in its report').click();
  await expect(new Contribution(app).lit.first()).toBeInViewport();
});
