import { expect, test } from './app.ts';
import { Contribution } from './pages/contribution.ts';
import { Explorer } from './pages/explorer.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('the school’s report opens first, with what is asked of it underlined at its very words', async ({
  app,
}) => {
  const [workbench, contribution] = [new Workbench(app), new Contribution(app)];
  await workbench.openExample();
  await expect(workbench.activeTab).toHaveAccessibleName('School or college');
  await expect(contribution.article.getByRole('heading', { level: 2 })).toContainText(
    'Marlfield Primary School',
  );
  expect(await contribution.marks.count()).toBeGreaterThan(10);

  await contribution.button('Go to the first').click();
  await expect(contribution.place).toHaveText(/^1 of \d+ underlined questions$/);
  await expect(contribution.lit.first()).toBeInViewport();
  // Going there moves the report, and nothing around it.
  await expect(workbench.activeTab).toBeInViewport({ ratio: 1 });
  await expect(workbench.status).toBeInViewport({ ratio: 1 });
  await contribution.marks.first().click();
  await expect(contribution.card).toContainText('?');
  await expect(
    contribution.card.getByRole('button', { name: 'See the grounds for this' }).first(),
  ).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(contribution.card).toBeHidden();
  await expect(contribution.marks.first()).toBeFocused();

  await contribution.button('Go to the next question in this report').click();
  await expect(contribution.place).toHaveText(/^2 of \d+ underlined questions$/);
});

test('every agency’s report can be opened and read', async ({ app }) => {
  const [workbench, explorer, contribution] = [new Workbench(app), new Explorer(app), new Contribution(app)];
  await workbench.openExample();
  for (const agency of ['Early years', 'Police', 'Housing', 'Health visiting', 'GP', 'Substance misuse']) {
    await explorer.item(new RegExp(`^${agency} (Must|Should|Consider)`)).click();
    await expect(workbench.activeTab).toHaveAccessibleName(agency);
    await expect(contribution.article.getByRole('heading', { level: 3 }).first()).toBeVisible();
  }
  await explorer.item(/^Child and adolescent mental health/).click();
  await expect(workbench.activeTab).toHaveAccessibleName('Findings');
  await expect(
    app.page.getByRole('heading', { name: /It was invited and no report has come/ }),
  ).toBeVisible();
});

test('closing a conference leaves nothing of it but its name in the vault, where it opens again', async ({
  app,
}) => {
  const workbench = new Workbench(app);
  await workbench.openExample();
  await workbench.run('Close this conference');
  await expect(workbench.explorer).toBeHidden();
  await expect(workbench.activeTab).toHaveAccessibleName('Start');
  await expect(app.page.getByRole('tab')).toHaveCount(1);
  // The demonstration vault is still open, and every window of it says so.
  await expect.poll(() => app.page.title()).toBe('Whole Picture – demonstration');
  // The vault lists its conference by the family's name; no child and no agency of it is left.
  await expect(app.page.getByText(/Ellis|Poppy|Marlfield/)).toHaveCount(0);
  await app.page.getByRole('treeitem', { name: /^Rowan 23 June 2026/ }).click();
  await expect(workbench.explorer).toBeVisible();
});

test.describe('in an app that is new', () => {
  test.use({ lent: null });

  test('a newcomer opens the example and reads what is there', async ({ app }) => {
    const [workbench, explorer] = [new Workbench(app), new Explorer(app)];
    await expect(app.page.getByRole('heading', { name: 'Whole Picture', level: 2 })).toBeVisible();
    await expect(workbench.status).toContainText('No conference is open');
    await workbench.openExample();

    const words = await explorer.words();
    expect(words).toEqual(
      expect.arrayContaining([
        'Children 2',
        expect.stringMatching(/Ellis Rowan aged 9/),
        expect.stringMatching(/Poppy Rowan aged 4/),
        'Agency reports 8 of 9',
        expect.stringMatching(/School or college Must \d+ of \d+ findings$/),
        expect.stringMatching(/Child and adolescent mental health .*missing$/),
        'School or college log 68 rows',
        expect.stringMatching(/^Chronology \d+ events$/),
        expect.stringMatching(/^Findings \d+$/),
        'Report for the family',
      ]),
    );
    await expect(workbench.status).toContainText(/Saved \d/);
    await expect(workbench.status).toContainText('Demonstration: everybody here is invented');
    await expect(workbench.status).toContainText('OFFICIAL-SENSITIVE');
    await expect.poll(() => app.page.title()).toBe('Whole Picture – demonstration');
  });
});
