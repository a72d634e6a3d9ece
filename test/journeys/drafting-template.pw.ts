import { expect, test } from './app.ts';
import { Drafting } from './pages/drafting.ts';
import { Report } from './pages/report.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'example' });

test('a report is begun from its agency’s template: guidance with an invented example, figures that are checked, questions', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, writing, drafting] = [new Workbench(app), new Writing(app), new Drafting(app)];
  await workbench.openExample();
  await writing.begin('School or college', 'With the questions for this agency');
  await writing.section('Our involvement').focus();
  await expect(drafting.questions).toContainText('Every report says this.');
  await expect(drafting.questions).toContainText(
    'Which referrals did you make, when, and what was the reply?',
  );
  await drafting.questions.getByText('How it can look').click();
  await expect(drafting.questions).toContainText('Invented, to show how. Nobody in it exists.');
  await expect(drafting.questions.getByRole('blockquote').first()).toBeVisible();

  await drafting.form('Figures').click();
  const ellis = page.getByRole('region', { name: 'Ellis Rowan' });
  const figure = (name: string) => ellis.getByRole('textbox', { name, exact: true });
  await figure('Sessions possible').fill('200');
  await figure('Sessions attended').fill('150');
  await expect(figure('Attendance')).toHaveAccessibleDescription(
    /From the other figures it comes to 75[.]0%[.]/,
  );
  await figure('Attendance').fill('95');
  await figure('Attendance').blur();
  await expect(figure('Attendance')).toHaveAttribute('aria-invalid', 'true');
  await figure('Attendance').fill('75');
  await expect(figure('Attendance')).not.toHaveAttribute('aria-invalid', 'true');
  await figure('Sessions attended').fill('many');
  await figure('Sessions attended').blur();
  await expect(figure('Sessions attended')).toHaveAttribute('aria-invalid', 'true');
  await figure('Sessions attended').fill('150');

  await drafting.form('Questions to you').click();
  const question = page
    .getByRole('list', { name: 'Questions to you' })
    .getByRole('listitem')
    .filter({ hasText: 'left out or put more mildly' });
  await question.locator('summary').click();
  await question.getByRole('radio', { name: 'Yes' }).check();
  await expect(question).toContainText('not whole yet');
  await question
    .getByLabel('In your own words')
    .fill('The bruise is described less plainly than it was seen.');
  await expect(question).not.toContainText('not whole yet');
  await writing.isSaved();

  // All of it is in the report that it will be.
  await page.keyboard.press('Control+Alt+p');
  const paper = page.getByRole('document', { name: 'Report to the conference' });
  await expect(paper).toContainText('Not yet: this is a draft');
  await expect(paper).toContainText('Attendance (Ellis Rowan): 75');
  await expect(paper).toContainText('The bruise is described less plainly than it was seen.');
});

test('a draft is looked at as the report that it will be: it follows what is typed, leads to the words, keeps back what it must', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, writing, drafting] = [new Workbench(app), new Writing(app), new Drafting(app)];
  await workbench.openExample();
  await writing.begin('Child and adolescent mental health');
  const worried = 'What are we worried about?';
  await writing.section(worried).fill('Ellis was seen on 3 June 2026. Social care are already aware of it.');
  const question = drafting.question('Assumed to be known');
  await question.getByRole('button', { name: 'Set aside, with a reason' }).click();
  await question.getByLabel('In your own words').fill('The referral of 4 June, number 55120.');
  await question.getByRole('button', { name: 'Set aside', exact: true }).click();
  await drafting.form('Services involved').click();
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.getByLabel('Service', { exact: true }).fill('Northside clinic');
  await page.getByLabel('Can the name do harm?').selectOption('sexual-health');
  await writing.isSaved();

  await workbench.run('Preview this draft as a report');
  await expect(workbench.activeTab).toHaveAccessibleName(
    'Draft as a report: Child and adolescent mental health',
  );
  const paper = page.getByRole('document', { name: /^Report to the conference/ });
  await expect(paper).toContainText('Ellis was seen on 3 June 2026.');
  await expect(paper).not.toContainText('Northside clinic');
  const reader = page.getByLabel('For', { exact: true });
  await reader.selectOption('chair');
  await expect(paper).toContainText('Northside clinic');
  await expect(paper).toContainText('The referral of 4 June, number 55120.');
  await reader.selectOption('family');
  await expect(paper).toContainText('Report to the conference: the family’s copy');
  await expect(paper).not.toContainText('Northside clinic');
  await expect(paper).not.toContainText('55120');

  await paper
    .getByRole('paragraph')
    .filter({ hasText: 'Ellis was seen' })
    .getByRole('button')
    .first()
    .click();
  await expect(writing.section(worried)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' He was alone.');
  await page.keyboard.press('Control+Alt+p');
  await expect(paper).toContainText('He was alone.');
  await page.keyboard.press('Control+Alt+p');
  await expect(writing.section(worried)).toBeVisible();
  // The reports of the conference are what they were.
  await workbench.run('Preview the report for professionals');
  await expect(new Report(app).sheets('professionals').first()).toBeVisible();
  await expect(new Report(app).preview('professionals')).not.toContainText('He was alone.');
});
