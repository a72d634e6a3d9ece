import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { root } from '../house/run-all.ts';
import { expect, test, type App } from './app.ts';
import { Contribution } from './pages/contribution.ts';
import { Report } from './pages/report.ts';
import { Workbench } from './pages/workbench.ts';

/** Rules of WCAG 2.2 up to AA, and good practice beyond them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const themes = {
  light: 'Use the light theme',
  dark: 'Use the dark theme',
  'hc-light': 'Use the light high contrast theme',
  'hc-dark': 'Use the dark high contrast theme',
} as const;

/** Where pictures of every view go; none are taken where it is not set. */
const pictures = process.env['SCREENSHOTS'];
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

type View = { name: string; show: (app: App) => Promise<void> };

const tab =
  (place: string) =>
  async (app: App): Promise<void> => {
    const workbench = new Workbench(app);
    await workbench.goTo(place);
    await expect(workbench.activeTab).toHaveAccessibleName(place);
    await expect(app.page.locator('.skeleton')).toHaveCount(0);
  };

const side = (activity: string) => (app: App) => new Workbench(app).activity(activity).click();

/** The views in the order in which they are looked at; each begins where the one before it has ended. */
const views: readonly View[] = [
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
  { name: 'findings', show: tab('Findings') },
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
      const report = new Report(app);
      await expect(await report.verify(join(root, 'test/cases/rowan-docx/gp.docx'))).toContainText(
        'no signature',
      );
    },
  },
  { name: 'settings', show: tab('Settings') },
  { name: 'about', show: tab('About') },
  {
    name: 'palette',
    show: async (app) => {
      await app.page.keyboard.press('Control+k');
      await expect(new Workbench(app).palette.getByRole('option').first()).toBeVisible();
    },
  },
];

for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
  test(`axe finds nothing in any view, theme ${theme}`, async ({ app }) => {
    test.setTimeout(180_000);
    await new Workbench(app).run(themes[theme]);
    for (const { name, show } of views) {
      await test.step(name, async () => {
        await show(app);
        await expect(app.page.locator('.live-region')).toHaveCount(0);
        // Its own tab for the report is more than Electron opens, so axe is told to do without one.
        const { violations } = await new AxeBuilder({ page: app.page })
          .setLegacyMode()
          .options({
            runOnly: tags,
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
          })
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 300)}`,
        );
        expect.soft(found, `${name} in ${theme}`).toEqual([]);
        if (pictures) await picture(app, pictures, `${theme}/${name}`);
      });
    }
  });
}

/** Takes a picture of a view in both sizes. */
async function picture(app: App, folder: string, name: string): Promise<void> {
  for (const { width, height } of sizes) {
    const path = join(root, folder, `${width}x${height}`, `${name}.png`);
    mkdirSync(join(path, '..'), { recursive: true });
    await app.resize(width, height);
    await app.page.screenshot({ path });
  }
  await app.resize(1280, 800);
}
