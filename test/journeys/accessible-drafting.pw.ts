import { expect, test, type App } from './app.ts';
import { lookOver, type View } from './look-over.ts';
import { Drafting } from './pages/drafting.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'example' });

const form = (name: string, act?: (app: App) => Promise<void>) => async (app: App) => {
  await new Drafting(app).form(name).click();
  await act?.(app);
  await new Writing(app).isSaved();
};
const press = ({ page }: App, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A report that is begun from its agency's template, with every form beside its words. */
const views: readonly View[] = [
  {
    name: 'draft-by-template',
    show: async (app) => {
      await new Workbench(app).openExample();
      await app.page.keyboard.press('Control+j');
      const writing = new Writing(app);
      await writing.begin('School or college', 'With the questions for this agency');
      await writing.section('Our involvement').focus();
      await new Drafting(app).questions.getByText('How it can look').click();
    },
  },
  {
    name: 'draft-figures',
    show: form('Figures', async ({ page }) => {
      const own = page.getByRole('region', { name: 'Ellis Rowan' });
      await own.getByLabel('Sessions possible', { exact: true }).fill('200');
      await own.getByLabel('Sessions attended', { exact: true }).fill('150');
      await own.getByLabel('Attendance', { exact: true }).fill('95');
      await own.getByLabel('Sessions missed', { exact: true }).focus();
    }),
  },
  {
    name: 'draft-answers',
    show: form('Questions to you', async ({ page }) => {
      const first = page.getByRole('list', { name: 'Questions to you' }).getByRole('listitem').first();
      await first.locator('summary').click();
      await first.getByRole('radio', { name: 'Yes' }).check();
    }),
  },
  {
    name: 'draft-declarations',
    show: form('Asked, and nothing known', async (app) => {
      const topic = app.page.getByRole('listitem').filter({ hasText: 'Domestic abuse' });
      await topic.locator('summary').click();
      await press(app, 'Asked, and nothing known');
      await topic.getByLabel('What was looked at?').fill('The safeguarding record');
    }),
  },
  {
    name: 'draft-services',
    show: form('Services involved', async (app) => {
      await press(app, 'Add a service');
      await app.page.getByLabel('Service', { exact: true }).fill('Northside clinic');
      await app.page.getByLabel('Can the name do harm?').selectOption('sexual-health');
    }),
  },
  {
    name: 'draft-requests',
    show: form('Requests for information', async (app) => {
      await press(app, 'Ask for information');
      await app.page.getByRole('textbox', { name: 'What is the worry?' }).fill('A bruise on his cheek.');
      await app.page.getByRole('radio', { name: 'A refusal' }).check();
    }),
  },
  {
    name: 'draft-decisions',
    show: form('Decisions to share', async (app) => {
      await press(app, 'Record a decision');
      await app.page.getByLabel('What is shared').fill('The bruise seen on 3 June');
      await app.page.getByRole('radio', { name: 'Do not share it' }).check();
      await app.page.getByRole('radio', { name: 'No', exact: true }).check();
      await app.page.getByText('The rest of the record').click();
    }),
  },
  { name: 'draft-signing', show: form('Sign the report') },
  {
    name: 'draft-preview',
    show: async (app) => {
      await app.page.keyboard.press('Control+Alt+p');
      await expect(app.page.getByRole('document').getByRole('article').nth(1)).toBeVisible();
    },
  },
];

test('axe finds nothing in what is recorded beside the words of a report, in any theme', async ({ app }) => {
  test.setTimeout(600_000);
  await lookOver(app, views);
});
