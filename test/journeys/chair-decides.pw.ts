import { expect, test } from './app.ts';
import { Chronology } from './pages/chronology.ts';
import { Decisions } from './pages/decisions.ts';
import { Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test.describe('in a vault', () => {
  test.use({ lent: 'conference' });

  test('the chair decides by keys, sees each decision kept, takes it back, and finds questions and agenda', async ({
    app,
  }) => {
    const { page } = app;
    const [workbench, decisions, vault] = [new Workbench(app), new Decisions(app), new Vault(app)];
    await vault.enter();
    await decisions.sameEvents();
    const before = Number(/\d+/.exec(await decisions.left.innerText())?.[0]);
    await page.keyboard.press('1');
    await expect(decisions.yours).toContainText(/The same event .*\d/);
    await expect(decisions.chosen).toContainText('One event');
    await expect(decisions.left).toContainText(`${before - 1} to decide`);
    await page.keyboard.press('Control+z');
    await expect(decisions.chosen).not.toContainText('One event');
    await expect(decisions.left).toContainText(`${before} to decide`);
    await page.keyboard.press('1');
    await expect(decisions.chosen).toContainText('One event');

    await page.keyboard.press('j');
    await page.keyboard.press('5');
    const reason = decisions.yours.getByLabel(/^Why it is settled/);
    await expect(reason).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(decisions.yours.getByRole('alert')).toContainText('only with a reason');
    await page.keyboard.type('Both were asked: two falls.');
    await page.keyboard.press('Control+Enter');
    await expect(decisions.yours).toContainText('Both were asked: two falls.');

    await decisions.list.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('3');
    await decisions.yours.getByLabel('Who is asked').selectOption({ label: 'Police: Kelder Police' });
    await decisions.yours.getByLabel('What they are asked').fill('Was this the same night?');
    await decisions.yours.getByRole('button', { name: 'Keep the decision' }).click();
    await expect(decisions.yours).toContainText('Asked of Police');
    await decisions.list.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('4');
    await expect(decisions.chosen).toContainText('For the meeting');

    await app.restart();
    await vault.enter();
    await workbench.run('Show the chair’s decisions');
    await expect(decisions.section('Questions to agencies')).toContainText('Was this the same night?');
    await expect(decisions.section('For the meeting').getByRole('listitem')).toHaveCount(1);
    const decided = decisions.section('Decided');
    await expect(decided).toContainText('The same event');
    await expect(decided.getByRole('listitem')).toHaveCount(2);
    await decided.getByRole('button', { name: 'Take back' }).first().click();
    await expect(decided.getByRole('listitem')).toHaveCount(1);
    await app.page.getByRole('button', { name: /^Undo/ }).click();
    await expect(decided.getByRole('listitem')).toHaveCount(2);
  });
});

test('all accounts of an event that several agencies tell become one by a single key, and come apart by another', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, decisions] = [new Workbench(app), new Decisions(app)];
  await workbench.openExample();
  await decisions.sameEvents();
  const event = decisions.list.getByRole('option', { name: /\d accounts/ }).first();
  await event.click();
  const others = page.getByRole('region', { name: 'Told by others too' });
  await expect(others).toBeVisible();
  await expect(decisions.yours.getByRole('button', { name: /^All \d+ are one event/ })).toBeVisible();
  const before = Number(/\d+/.exec(await decisions.left.innerText())?.[0]);
  await decisions.list.focus();
  await page.keyboard.press('6');
  await expect(decisions.chosen).toContainText('One event');
  await expect(others).toContainText('One event');
  const after = Number(/\d+/.exec(await decisions.left.innerText())?.[0]);
  expect(before - after).toBeGreaterThan(1);
  await page.keyboard.press('Control+z');
  await expect(decisions.chosen).not.toContainText('One event');
  await expect(decisions.left).toContainText(`${before} to decide`);
  await others
    .getByRole('button', { name: /^Compare with/ })
    .first()
    .click();
  await expect(event).not.toHaveAttribute('aria-selected', 'true');
});

test('in the chronology two rows become one entry with both accounts, and come apart again', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, chronology] = [new Workbench(app), new Chronology(app)];
  await workbench.openExample();
  await workbench.run('Show the chronology');
  await chronology.filter('Filter events').fill('door');
  const twice = chronology.rows.filter({ hasText: 'Perhaps the same event' }).first();
  await expect(twice).toBeVisible();
  const rows = await chronology.rows.count();
  await twice
    .getByRole('button', { name: /^Same event as/ })
    .first()
    .click();
  const one = chronology.rows.filter({ hasText: 'One event, decided by the chair.' });
  await expect(one).toBeVisible();
  expect(await one.getByTitle('Show in its report').count()).toBeGreaterThan(1);
  expect(await chronology.rows.count()).toBeLessThan(rows);
  await chronology.table.focus();
  await page.keyboard.press('Control+z');
  await expect(one).toHaveCount(0);
  await chronology.rows
    .filter({ hasText: 'Perhaps the same event' })
    .first()
    .getByRole('button', { name: /^Not the same event as/ })
    .first()
    .click();
  await expect(chronology.rows.filter({ hasText: 'Kept apart from' }).first()).toBeVisible();
});
