import { expect, test } from './app.ts';
import { Contribution } from './pages/contribution.ts';
import { Explorer } from './pages/explorer.ts';
import { Pictures } from './pages/pictures.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('the timeline has a lane for each agency, and a mark leads to its words', async ({ app }) => {
  const [workbench, pictures] = [new Workbench(app), new Pictures(app)];
  await workbench.openExample();
  await workbench.run('Show the timeline');
  for (const lane of ['Marlfield Primary School', 'Wenshire Constabulary', 'Wenshire CAMHS'])
    await expect(pictures.drawing.getByText(lane)).toBeVisible();
  await expect(pictures.drawing.getByText('no report')).toBeVisible();

  // By the keyboard alone: into the drawing, from mark to mark, to the words.
  await expect(pictures.drawing.locator('[data-entry]')).toBeFocused();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('ArrowDown');
  await expect(pictures.drawing.locator('[aria-pressed="true"]')).toBeFocused();
  await expect(pictures.words.getByRole('article').first()).toBeVisible();

  // Closer, until a mark of several comes apart.
  const before = await pictures.marks.count();
  for (let step = 0; step < 4; step++) await app.page.keyboard.press('+');
  await expect(pictures.drawing.locator('[aria-pressed="true"]')).toBeInViewport();
  expect(await pictures.marks.count()).not.toBe(before);
  await app.page.getByRole('button', { name: 'The whole time' }).click();
  await expect(pictures.marks).toHaveCount(before);

  const shared = pictures.drawing.getByRole('button', { name: /perhaps also told by/ }).first();
  await shared.click();
  await expect(pictures.words.getByRole('heading', { name: 'Perhaps the same event' }).first()).toBeVisible();
  await pictures.words
    .getByRole('button', { name: /Show in its report/ })
    .first()
    .click();
  await expect(new Contribution(app).lit.first()).toBeInViewport();
});

test('the timeline is narrowed to a field of life, and its table says the same', async ({ app }) => {
  const [workbench, explorer, pictures] = [new Workbench(app), new Explorer(app), new Pictures(app)];
  await workbench.openExample();
  await explorer.item(/^Timeline/).click();
  const whole = await pictures.count.innerText();
  await pictures.choice('Field of life').selectOption('Injuries and marks');
  await expect(pictures.count).not.toHaveText(whole);
  const [shown = 0] = (await pictures.count.innerText()).match(/\d+/g)?.map(Number) ?? [];
  await pictures.choice('Show as').selectOption('Table');
  const rows = pictures.table.getByRole('row').filter({ hasText: 'Injuries and marks' });
  await expect(rows).toHaveCount(shown);
  await app.page.getByRole('button', { name: 'Show all events' }).click();
  await expect(pictures.count).toHaveText(whole);
  await expect(pictures.table).toContainText('Tells of nothing for');
  await pictures.table.getByRole('button', { name: 'Show in its report' }).first().click();
  await expect(new Contribution(app).lit.first()).toBeInViewport();
});

test('the knowledge matrix shows who is silent, and a cell leads to the words it stands on', async ({
  app,
}) => {
  const [workbench, pictures] = [new Workbench(app), new Pictures(app)];
  await workbench.openExample();
  await workbench.run('Show who knew what');
  const fields = pictures.matrix('fields of life');
  await fields.getByRole('button', { name: /^Sexual behaviour.*Social Care: states nothing known/ }).click();
  await expect(pictures.known).toContainText(
    'does not refer to any behaviour of a sexual or worrying nature',
  );
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(pictures.known.getByRole('heading', { level: 2 })).toHaveText('Injuries and marks');
  await fields.getByRole('button', { name: /^Injuries and marks, Wenshire CAMHS: no report/ }).click();
  await expect(pictures.known).toContainText('Nothing has come from this agency');

  await pictures.choice('Show').selectOption('Significant events');
  const events = pictures.matrix('significant events');
  await events
    .getByRole('button', { name: /told in detail/ })
    .first()
    .click();
  await pictures.known
    .getByRole('button', { name: /Show in its place/ })
    .first()
    .click();
  await expect(new Contribution(app).lit.first()).toBeInViewport();
});

test('on paper both pictures are whole tables under the marking', async ({ app }) => {
  const [workbench, pictures] = [new Workbench(app), new Pictures(app)];
  await workbench.openExample();
  await workbench.run('Show the timeline');
  const events = Number(/\d+/.exec(await pictures.count.innerText())?.[0]);
  const print = () => app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await print();
  await app.page.emulateMedia({ media: 'print' });
  await expect(pictures.onPaper.getByText('OFFICIAL-SENSITIVE')).toBeVisible();
  expect(await pictures.onPaper.getByRole('row').count()).toBeGreaterThan(events);
  await expect(pictures.onPaper).toContainText('Tells of nothing for');
  await app.page.emulateMedia({ media: 'screen' });
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(pictures.onPaper).toHaveCount(0);

  await workbench.run('Show who knew what');
  await expect(pictures.matrix('fields of life')).toBeVisible();
  await print();
  await app.page.emulateMedia({ media: 'print' });
  await expect(pictures.onPaper.getByRole('row')).toHaveCount(19);
  await expect(pictures.onPaper).toContainText('CA Wenshire CAMHS');
});
