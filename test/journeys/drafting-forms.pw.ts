import { readFileSync } from 'node:fs';
import { expect, test, type App } from './app.ts';
import { Drafting } from './pages/drafting.ts';
import { Search } from './pages/search.ts';
import { Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'report' });

/** The report that was begun for an agency of the conference in the vault. */
async function open(app: App): Promise<Drafting> {
  await new Vault(app).enter();
  await new Writing(app).open('Hospital and paediatrics');
  return new Drafting(app);
}

test('a decision to share is recorded by the keyboard alone, says what it lacks at the field, and is kept', async ({
  app,
}) => {
  const { page } = app;
  const drafting = await open(app);
  await drafting.form('Decisions to share').press('Enter');
  await page.getByRole('button', { name: 'Record a decision' }).press('Enter');
  const what = page.getByLabel('What is shared');
  await expect(what).toBeFocused();
  // Begun is kept as well; what is not whole stands in the way of the signature.
  await new Writing(app).isSaved();
  // Left empty, it says so there; nothing else is said yet.
  await page.keyboard.press('Tab');
  await expect(what).toHaveAccessibleDescription(/Say what is shared or kept back, item by item[.]$/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('The bruise seen on 3 February, with its size');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Social care, P. Tamsin');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // Of the three answers the second: the family was not asked, and one of the three reasons says why.
  await page.getByRole('radio', { name: 'No', exact: true }).press('Space');
  await page.getByRole('radio', { name: 'Asking would put somebody at greater risk' }).press('Space');
  await page.getByLabel('Why was this decided?').press('Control+End');
  await page.keyboard.type('Hana may be hurt again if nobody knows.');
  const entry = page.getByRole('list', { name: 'Decisions to share' }).getByRole('listitem');
  await expect(entry).not.toContainText('not whole yet');
  await expect(entry).toContainText('D1');
  await page.getByText('The rest of the record').click();
  await page.getByLabel('Lawful basis').selectOption('children-act-2004-16la');
  await expect(page.getByText('It could not be confirmed.')).toBeVisible();
  const saved = await app.save(() => page.getByRole('button', { name: 'Save the whole log as CSV' }).click());
  expect(readFileSync(saved.path, 'utf8')).toContain('The bruise seen on 3 February, with its size');
  await page
    .getByLabel('Purpose', { exact: true })
    .pressSequentially('So that she is seen at home', { delay: 60 });
  await drafting.sections.getByRole('button', { name: 'What are we worried about?' }).click();
  await new Writing(app).isSaved();
  // However many keys it took, the audit tells of it as often as it was left: for the log, and at the end.
  await new Workbench(app).run('Show the audit');
  await expect(
    page.getByRole('table', { name: 'Audit' }).getByRole('row', { name: /Decided whether to share/ }),
  ).toHaveCount(2);

  await app.restart();
  await new Vault(app).enter();
  await new Writing(app).open('Hospital and paediatrics');
  await drafting.form('Decisions to share').click();
  const again = app.page.getByRole('list', { name: 'Decisions to share' }).getByRole('listitem');
  await expect(again).toContainText('The bruise seen on 3 February, with its size');
  await expect(again).toContainText('Social care, P. Tamsin');
});

test('a topic is declared as asked with nothing known, and names what was looked at from when to when', async ({
  app,
}) => {
  const { page } = app;
  const drafting = await open(app);
  await drafting.form('Asked, and nothing known').click();
  const topic = page.getByRole('listitem').filter({ hasText: 'Domestic abuse' });
  await topic.getByText('Domestic abuse').click();
  await topic.getByRole('button', { name: 'Asked, and nothing known' }).click();
  await expect(topic).toContainText('not whole yet');
  await topic.getByLabel('What was looked at?').fill('The ward notes and the emergency record');
  await topic.getByLabel('From').fill('2026-02-03');
  await topic.getByLabel('To').fill('2026-01-03');
  await topic.getByLabel('To').blur();
  await expect(topic.getByLabel('To')).toHaveAccessibleDescription(
    'The first day is after the last. Check both.',
  );
  await topic.getByLabel('To').fill('2026-04-20');
  await expect(topic).not.toContainText('not whole yet');
  await expect(drafting.form('Asked, and nothing known')).toContainText('1/11');
});

test('the name of a service that can harm is kept for the chair and stamped as soon as it is said', async ({
  app,
}) => {
  const { page } = app;
  const drafting = await open(app);
  await drafting.form('Services involved').click();
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Hana Malik' });
  await page.getByLabel('Service', { exact: true }).fill('Northside clinic');
  await page.getByLabel('Can the name do harm?').selectOption('sexual-health');
  await expect(page.getByLabel('Who may read it')).toHaveValue('chair');
  await expect(page.getByLabel('Not to be used for')).toHaveValue(/parents/);
  const entry = page.getByRole('list', { name: 'Services involved' }).getByRole('listitem');
  await expect(entry).toContainText('Hana Malik, kept back');
  await page.getByLabel('Not to be used for').fill('');
  await expect(entry).toContainText('not whole yet');
});

test('a request for information says the worry, and a refusal its reason', async ({ app }) => {
  const { page } = app;
  const drafting = await open(app);
  await drafting.form('Requests for information').click();
  await page.getByRole('button', { name: 'Ask for information' }).click();
  await page.getByLabel('Agency', { exact: true }).selectOption({ label: 'GP' });
  const concern = page.getByRole('textbox', { name: 'What is the worry?' });
  await concern.focus();
  await concern.blur();
  await expect(concern).toHaveAccessibleDescription(/A request without it cannot be answered well[.]$/);
  await concern.fill('A bruise on the cheek of a child of six.');
  await page.getByRole('textbox', { name: 'What is asked' }).fill('When was she last seen, and by whom?');
  await page.getByRole('radio', { name: 'A refusal' }).check();
  const entry = page.getByRole('list', { name: 'Requests for information' }).getByRole('listitem');
  await expect(entry).toContainText('not whole yet');
  await page.getByLabel('The reason for the refusal').fill('The practice waits for consent.');
  await expect(entry).not.toContainText('not whole yet');
  await expect(entry).toContainText('A refusal');
});

test('a report is signed, can be saved as a PDF, and says when the draft has gone on since', async ({
  app,
}) => {
  const { page } = app;
  const drafting = await open(app);
  const writing = new Writing(app);
  await writing
    .section('What are we worried about?')
    .fill('Hana was seen on 3 February 2026 with a bruise of 4 cm on her left cheek.');
  await drafting.form('Decisions to share').click();
  await page.getByRole('button', { name: 'Record a decision' }).click();
  await drafting.form('Sign the report').click();
  await expect(page.getByRole('button', { name: /^Sign as/ })).toBeDisabled();
  // From what stands in the way to its place, and back.
  await page.getByRole('button', { name: /^Must Decision D1 is not whole yet[.]/ }).click();
  await expect(page.getByLabel('What is shared')).toBeFocused();
  await page.getByRole('button', { name: 'Take this out' }).click();
  // What else was begun does not stand in the way, and is said.
  await drafting.form('Services involved').click();
  await page.getByRole('button', { name: 'Add a service' }).click();
  await drafting.form('Sign the report').click();
  const begun = page.getByRole('region', { name: 'One thing that was begun is not whole yet' });
  await expect(begun).toContainText('They do not stand in the way');
  await begun.getByRole('button', { name: /^Services involved: A service[.] Name the service[.]/ }).click();
  await expect(page.getByLabel('Who', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Take this out' }).click();
  await drafting.form('Sign the report').click();
  await expect(begun).toBeHidden();
  const ways = page.getByRole('region', { name: /stands? in the way$/ }).getByRole('button');
  await expect(page.getByText(/in the way/).first()).toBeVisible();
  for (let left = await ways.count(); left > 0; left--) {
    await expect(ways).toHaveCount(left);
    const asked = await ways.first().locator('span').last().innerText();
    await ways.first().click();
    const question = drafting.question(asked);
    await question.getByRole('button', { name: 'Set aside, with a reason' }).click();
    await question.getByLabel('In your own words').fill('Not within what the ward can know.');
    await question.getByRole('button', { name: 'Set aside', exact: true }).click();
    await expect(question).toContainText('Not within what the ward can know.');
    await drafting.form('Sign the report').click();
  }
  await page.getByRole('button', { name: /^Sign as/ }).click();
  const signed = page.getByRole('region', { name: 'Signed' });
  await expect(signed).toContainText('It says what stands in the draft now.');
  const saved = await app.save(() => signed.getByRole('button', { name: /PDF/ }).click());
  expect(readFileSync(saved.path).subarray(0, 5).toString()).toBe('%PDF-');

  await drafting.sections.getByRole('button', { name: 'What are we worried about?' }).click();
  await expect(writing.section('What are we worried about?')).toBeFocused();
  await page.keyboard.type(' ');
  await page.keyboard.type('She was alone.');
  await drafting.form('Sign the report').click();
  await expect(signed).toContainText('The draft has been changed since');
  await expect(page.getByRole('button', { name: 'Sign the correction' })).toBeEnabled();
  // What was signed is found as a report, and opens there.
  const search = new Search(app);
  await search.find('"bruise of 4 cm" kind:contribution');
  await search.results.first().click();
  await expect(new Workbench(app).activeTab).toHaveAccessibleName('Hospital and paediatrics');
  await expect(page.locator('[data-lit="true"]').first()).toContainText('bruise of 4 cm');
});
