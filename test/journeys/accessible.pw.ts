import { join } from 'node:path';
import { root } from '../house/run-all.ts';
import { expect, test, type App } from './app.ts';
import { lookOver, type View } from './look-over.ts';
import { Contribution } from './pages/contribution.ts';
import { Pictures } from './pages/pictures.ts';
import { Problems } from './pages/problems.ts';
import { Report } from './pages/report.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

const tab =
  (place: string) =>
  async (app: App): Promise<void> => {
    const workbench = new Workbench(app);
    await workbench.goTo(place);
    await expect(workbench.activeTab).toHaveAccessibleName(place);
    await expect(app.page.locator('.skeleton')).toHaveCount(0);
  };

const side = (activity: string) => (app: App) => new Workbench(app).activity(activity).click();

const withoutPanel = async (app: App): Promise<void> => {
  await new Workbench(app).openExample();
  await app.page.keyboard.press('Control+j');
  await expect(new Problems(app).panel).toBeHidden();
};

/** Walks through views; each begins where the one before it has ended. */
const walks: Record<string, readonly View[]> = {
  'what comes in': [
    { name: 'start', show: () => Promise.resolve() },
    { name: 'conference', show: (app) => new Workbench(app).openExample() },
    {
      name: 'contribution',
      show: async (app) => {
        const contribution = new Contribution(app);
        await contribution.button('Go to the first').click();
        await contribution.lit.first().click();
        await expect(contribution.card).toBeVisible();
      },
    },
    { name: 'log', show: tab('School or college log') },
    { name: 'disclosure-log', show: tab('Disclosure log') },
    { name: 'chronology', show: tab('Chronology') },
    {
      name: 'nothing-found',
      show: async (app) => {
        await app.page.getByRole('searchbox', { name: 'Filter events' }).fill('nothing says this');
        await new Problems(app).filter.fill('nothing says this');
        await expect(app.page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
      },
    },
  ],
  'what goes out': [
    {
      name: 'findings',
      show: async (app) => {
        await withoutPanel(app);
        await tab('Findings')(app);
      },
    },
    { name: 'timeline', show: tab('Timeline') },
    {
      name: 'knowledge',
      show: async (app) => {
        await tab('Who knew what')(app);
        await new Pictures(app).matrix('fields of life').getByRole('button').first().click();
      },
    },
    { name: 'decisions', show: tab('Decisions') },
    { name: 'checklist', show: tab('Checklist') },
    {
      name: 'same-event',
      show: async (app) => {
        await side('Findings by kind')(app);
        await app.page.getByRole('treeitem', { name: /Same event, told twice \d/ }).click();
      },
    },
    {
      name: 'preview-professionals',
      show: async (app) => {
        await side('Reports')(app);
        await tab('Preview (professionals)')(app);
        await expect(new Report(app).sheets('professionals').nth(1)).toBeVisible();
      },
    },
    {
      name: 'preview-family',
      show: async (app) => {
        await tab('Preview (family)')(app);
        await expect(new Report(app).sheets('family').nth(1)).toBeVisible();
      },
    },
    {
      name: 'export',
      show: async (app) => {
        await side('Conference')(app);
        await tab('Export')(app);
        const report = new Report(app);
        await report.export('Report for the family', 'PDF');
        await expect(report.jobs.first()).toContainText('Whole: signed', { timeout: 20_000 });
      },
    },
    {
      name: 'verify',
      show: async (app) => {
        await tab('Verify a file')(app);
        const unsigned = join(root, 'test/cases/rowan-docx/gp.docx');
        await expect(await new Report(app).verify(unsigned)).toContainText('no signature');
      },
    },
    { name: 'settings', show: tab('Settings') },
    { name: 'manual', show: tab('What is asked') },
    { name: 'about', show: tab('About') },
    {
      name: 'palette',
      show: async (app) => {
        await app.page.keyboard.press('Control+k');
        await expect(new Workbench(app).palette.getByRole('option').first()).toBeVisible();
      },
    },
  ],
};

for (const [walk, views] of Object.entries(walks)) {
  test(`axe finds nothing in any view in any theme: ${walk}`, async ({ app }) => {
    test.setTimeout(600_000);
    await lookOver(app, views);
  });
}
