import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/run-all.ts';
import { expect, test } from './app.ts';
import { lookOver } from './look-over.ts';
import { Deadlines } from './pages/deadlines.ts';
import { Explorer } from './pages/explorer.ts';
import { Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('another day is tried without changing anything', async ({ app }) => {
  const [workbench, deadlines] = [new Workbench(app), new Deadlines(app)];
  await workbench.openExample();
  await workbench.run('Show the deadlines');
  const [held, minutes] = [deadlines.row('Conference held'), deadlines.row('Minutes sent')];
  await expect(minutes).toContainText('Tue 14 July 2026');
  await deadlines.suppose('conference', '2026-07-01');
  await expect(minutes).toContainText('moves to Wednesday 22 July 2026, 6 working days later');
  await expect(minutes).toContainText('Tue 14 July 2026');
  await expect(held).toContainText(
    'cannot be met: it is booked for Wednesday 1 July 2026, 5 working days too late',
  );
  await expect(deadlines.whatIf.getByRole('status')).toContainText('Nothing is changed.');
  await deadlines.whatIf.getByRole('button', { name: 'End the trial' }).click();
  await expect(minutes).not.toContainText('22 July');
  await expect(held).not.toContainText('too late');
});

test('deadlines go into a calendar without a word of the case', async ({ app }) => {
  const [workbench] = [new Workbench(app)];
  await workbench.openExample();
  await workbench.run('Show the deadlines');
  const saved = await app.save(() => app.page.getByRole('button', { name: 'Export to a calendar' }).click());
  expect(saved.name).toBe('deadlines.ics');
  const ics = readFileSync(saved.path, 'utf8');
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(ics).toContain('SUMMARY:Decision letter (conference ');
  expect(ics).not.toMatch(/Rowan|Ellis|Poppy|Marlfield/);
});

test('axe finds nothing in the deadlines in any theme', async ({ app }) => {
  test.setTimeout(120_000);
  const [workbench, deadlines] = [new Workbench(app), new Deadlines(app)];
  await lookOver(app, [
    {
      name: 'deadlines',
      show: async () => {
        await workbench.openExample();
        await app.page.keyboard.press('Control+j');
        await workbench.run('Show the deadlines');
        await expect(deadlines.table).toBeVisible();
      },
    },
    {
      name: 'deadlines-missing',
      show: async () => {
        const booked = deadlines.row('Conference booked');
        await booked.getByLabel('Day of the decision to hold a conference').focus();
        await expect(booked).toContainText('No day yet');
      },
    },
    {
      name: 'deadlines-tried',
      show: async () => {
        await deadlines.suppose('conference', '2026-07-01');
        await expect(deadlines.row('Minutes sent')).toContainText('22 July 2026');
      },
    },
    {
      name: 'deadlines-grounds',
      show: async () => {
        for (const words of [/^What this profile says/, 'Bank holidays', 'Law and guidance'])
          await app.page.locator('summary').filter({ hasText: words }).click();
        await expect(app.page.getByText(/^Children Act 2004, Section 16LA/)).toBeVisible();
      },
    },
  ]);
});

test('what is due is shown with its day, how it was reckoned and by whose rule, and moves by another profile', async ({
  app,
}) => {
  const [workbench, deadlines] = [new Workbench(app), new Deadlines(app)];
  await workbench.openExample();
  await expect(deadlines.next).toHaveText(/due|late|No deadline/);
  await new Explorer(app).item('Deadlines').click();
  const held = deadlines.row('Conference held');
  await expect(held).toContainText('Wed 24 June 2026');
  await expect(held).toContainText('15 working days from 3 June 2026 (day 0, strategy discussion');
  await expect(held).toContainText(/Source: Tees procedures.* \(read 22 November 2026\)/);
  await expect(deadlines.rules).toContainText('Your partnership must confirm these.');

  const bundle = deadlines.row('Reports sent round');
  await expect(bundle).toContainText('Mon 22 June 2026');
  await expect(bundle).not.toContainText('10:00');
  await deadlines.rules.getByLabel('Partnership').selectOption('kestrel-vale');
  await expect(bundle).toContainText('Mon 22 June 2026, 10:00');
  await expect(deadlines.rules).toContainText('Kestrel Vale does not exist');
  await deadlines.rules.getByLabel('Bank holidays').selectOption('Scotland');
  await expect(held).toContainText('Thu 25 June 2026');
  await expect(held).toContainText('15 June 2026 (Bank holiday for the World Cup)');
});

test.describe('in a vault', () => {
  test.use({ lent: 'conference' });

  test('a day that is missing is named, entered, and kept with what is done', async ({ app }) => {
    const [workbench, deadlines, vault] = [new Workbench(app), new Deadlines(app), new Vault(app)];
    await vault.enter();
    await workbench.run('Show the deadlines');
    const held = deadlines.row('Conference held');
    await expect(held).toContainText('No day yet');
    await expect(held).toContainText('It stands in the record of the strategy discussion');
    await held.getByLabel('Day of the strategy discussion that started the enquiry').fill('2026-04-02');
    await app.page.keyboard.press('Enter');
    await expect(held).toContainText('Mon 27 April 2026');
    await expect(held).toContainText(
      'cannot be met: it is booked for Tuesday 28 April 2026, 1 working day too late',
    );
    const letter = deadlines.row('Decision letter');
    await letter.getByRole('button', { name: 'Done: Decision letter' }).click();
    await expect(letter).toContainText(/done on \d+ \w+ \d{4}/);

    await app.restart();
    await vault.unlockFromStart();
    await app.page
      .getByRole('button', { name: /^Aspen/ })
      .first()
      .click();
    await expect(workbench.explorer).toBeVisible();
    await workbench.run('Show the deadlines');
    await expect(deadlines.row('Conference held')).toContainText('Mon 27 April 2026');
    const again = deadlines.row('Decision letter');
    await expect(again).toContainText(/done on \d+ \w+ \d{4}/);
    await again.getByRole('button', { name: 'Not done: Decision letter' }).click();
    await expect(again).not.toContainText('done on');
  });
});

test('a newer table of bank holidays is taken in, one that is not whole is refused, and the shipped one comes back', async ({
  app,
}) => {
  const shipped = readFileSync(join(root, 'templates/calendars/bank-holidays.json'), 'utf8');
  const { divisions } = JSON.parse(shipped) as { divisions: Record<string, { events: object[] }> };
  for (const { events } of Object.values(divisions))
    for (const date of ['2026-06-22', '2029-01-01', '2029-12-25'])
      events.push({ title: 'Extra day', date, notes: '', bunting: true });
  const table = (words: string) => ({
    name: 'bank-holidays.json',
    mimeType: 'application/json',
    buffer: Buffer.from(words),
  });
  const [workbench, deadlines] = [new Workbench(app), new Deadlines(app)];
  await workbench.openExample();
  await workbench.run('Show the deadlines');
  const bundle = deadlines.row('Reports sent round');
  await expect(bundle).toContainText('Mon 22 June 2026');
  await app.page.locator('summary').filter({ hasText: 'Bank holidays' }).click();
  const choose = app.page.getByLabel(/^Take a newer table in/);
  await choose.setInputFiles(table('{'));
  await expect(app.page.getByText('bank-holidays.json: this is not whole JSON.')).toBeVisible();
  await choose.setInputFiles(table(JSON.stringify(divisions)));
  await expect(bundle).toContainText('Fri 19 June 2026');
  await expect(bundle).toContainText('leaving out 22 June 2026 (Extra day)');
  await app.page.getByRole('button', { name: /^Go back to the table/ }).click();
  await expect(bundle).toContainText('Mon 22 June 2026');
});
