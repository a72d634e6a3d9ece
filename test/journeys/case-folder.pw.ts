import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../house/run-all.ts';
import { expect, test } from './app.ts';
import { Explorer } from './pages/explorer.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

const rowan = join(root, 'test/cases/rowan');

/** A copy of the case folder in which something is amiss. */
function broken(harm: (folder: string) => void): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'whole-picture-case-')), 'rowan');
  cpSync(rowan, folder, { recursive: true });
  harm(folder);
  return folder;
}

test('a case folder from disk opens by button and by key', async ({ app }) => {
  const [workbench, explorer] = [new Workbench(app), new Explorer(app)];
  const button = app.page.getByRole('button', { name: /^Open a case folder A folder/ });
  await workbench.openFolder(rowan, () => button.click());
  await expect(explorer.item('Agency reports 8 of 9')).toBeVisible();
  await workbench.run('Close this conference');
  await workbench.openFolder(rowan, () => app.page.keyboard.press('Control+o'));
  await expect(explorer.item('Agency reports 8 of 9')).toBeVisible();
});

test('the same case as Word files opens too', async ({ app }) => {
  const [workbench, explorer] = [new Workbench(app), new Explorer(app)];
  await workbench.openFolder(join(root, 'test/cases/rowan-docx'), () => app.page.keyboard.press('Control+o'));
  await expect(explorer.item('Agency reports 8 of 9')).toBeVisible();
});

test('a folder that cannot be opened is refused in one sentence that says what to mend', async ({ app }) => {
  const workbench = new Workbench(app);
  const alert = app.page.getByRole('tabpanel').getByRole('alert');
  const open = (folder: string) => workbench.openFolder(folder, () => app.page.keyboard.press('Control+o'));

  await open(broken((folder) => rmSync(join(folder, 'conference.json'))));
  await expect(alert).toContainText('conference.json');
  await expect(alert).toContainText('Your files are as they were.');
  await expect(alert.getByRole('button')).toHaveCount(0);

  await open(broken((folder) => writeFileSync(join(folder, 'conference.json'), '{ "children": [')));
  await expect(alert).toContainText(/^conference\.json: /);
  await expect(workbench.explorer).toBeHidden();
});

test('a folder with one report that cannot be read can be opened without it, and says so', async ({
  app,
}) => {
  const [workbench, explorer] = [new Workbench(app), new Explorer(app)];
  const folder = broken((at) => rmSync(join(at, 'police.md')));
  await workbench.openFolder(folder, () => app.page.keyboard.press('Control+o'));
  const alert = app.page.getByRole('tabpanel').getByRole('alert');
  await expect(alert).toContainText('police.md');
  await alert.getByRole('button', { name: 'Open the rest without it' }).click();
  await expect(explorer.item('Agency reports 7 of 9')).toBeVisible();
  await explorer.item(/^Police .*not readable/).click();
  await expect(app.page.getByRole('tabpanel')).toContainText('police.md');
  await workbench.run('Show the start page');
  await expect(alert).toHaveCount(0);
});

test('what was opened is listed on the start page and opens from there', async ({ app }) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  await workbench.openFolder(join(root, 'test/cases/rowan-docx'), () => app.page.keyboard.press('Control+o'));
  await workbench.run('Show the start page');
  const recent = app.page.getByRole('button', { name: /Rowan.*Initial Child Protection Conference/ });
  await expect(recent.first()).toBeVisible();
  await recent.first().click();
  await expect(workbench.activeTab).toHaveAccessibleName('School or college');
});
