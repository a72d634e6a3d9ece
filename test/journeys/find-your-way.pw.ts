import { expect, test } from './app.ts';
import { Contribution } from './pages/contribution.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('the palette finds commands, and only those that can be run', async ({ app }) => {
  const workbench = new Workbench(app);
  await app.page.keyboard.press('Control+k');
  await expect(workbench.palette.getByRole('combobox')).toBeFocused();
  await expect(workbench.palette.getByRole('option', { name: /Export the report/ })).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await expect(workbench.palette).toBeHidden();

  await workbench.openExample();
  await workbench.header.getByRole('button', { name: /Find a command/ }).click();
  await app.page.keyboard.type('zzzz');
  await expect(workbench.palette).toContainText('Nothing is called that.');
  await app.page.keyboard.press('Escape');
  await workbench.run('Export the report');
  await expect(workbench.activeTab).toHaveAccessibleName('Export');
});

test('quick open goes to any report, log or view', async ({ app }) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  for (const place of ['Police', 'Disclosure log', 'Chronology', 'Preview (family)', 'Settings']) {
    await workbench.goTo(place);
    await expect(workbench.activeTab).toHaveAccessibleName(place);
    await expect(workbench.activeTab).toBeInViewport();
  }
});

test('tabs stand side by side, keep their places, and close one by one', async ({ app }) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  const article = app.page.getByRole('article');
  await article.evaluate((element) => element.scrollTo(0, 500));
  await workbench.goTo('Chronology');
  const table = app.page.getByRole('table', { name: 'Chronology' });
  await table.evaluate((element) => element.scrollTo(0, 400));
  await workbench.goTo('School or college');
  await expect.poll(() => article.evaluate((element) => element.scrollTop)).toBe(500);
  await workbench.goTo('Chronology');
  await expect.poll(() => table.evaluate((element) => element.scrollTop)).toBe(400);

  await app.page.getByRole('button', { name: 'Show this tab side by side' }).click();
  await expect(app.page.getByRole('table', { name: 'Chronology' })).toHaveCount(2);
  await app.page.getByRole('button', { name: 'Close this tab' }).first().click();
  await app.page.keyboard.press('Alt+w');
  await app.page.keyboard.press('Alt+w');
  await expect(app.page.getByText('Nothing is open here.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Go to the start page' }).click();
  await expect(workbench.activeTab).toHaveAccessibleName('Start');
});

test('the manual says what is asked and why, opens at the question that somebody came from, and is narrowed by words', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, contribution] = [new Workbench(app), new Contribution(app)];
  await workbench.openExample();
  await contribution.lit.or(contribution.marks).first().click();
  await contribution.card.getByRole('button', { name: 'More on this question' }).first().click();
  await expect(workbench.activeTab).toHaveAccessibleName('What is asked');
  await expect(page.locator('.manual-check h4:focus')).toBeInViewport();
  await page.getByRole('searchbox', { name: 'Filter what is asked' }).fill('dispute');
  await expect(page.getByRole('article', { name: 'Domestic dispute' })).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('status')).toHaveText(/^[1-5] checks?$/);
});
