import { expect, test } from './app.ts';
import { Deadlines } from './pages/deadlines.ts';
import { Drafting } from './pages/drafting.ts';
import { Vault } from './pages/vault.ts';
import { Workbench } from './pages/workbench.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'conference' });

test('the partnership that is chosen marks the pages, names people and asks by its own rules of wording', async ({
  app,
}) => {
  const { page } = app;
  const [workbench, deadlines, vault] = [new Workbench(app), new Deadlines(app), new Vault(app)];
  const [writing, drafting] = [new Writing(app), new Drafting(app)];
  await vault.enter();
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('OFFICIAL-SENSITIVE');
  await workbench.run('Show the deadlines');
  await deadlines.rules.getByLabel('Partnership').selectOption('saltmarsh');
  await expect(status).toContainText('OFFICIAL-SENSITIVE FAMILY SAFETY');
  await expect(status).toContainText(/^.*Family safety meeting \d/);
  await expect(deadlines.rules).toContainText('Your partnership must confirm these.');

  // Which profile counts is said where a report is begun, and that it must be confirmed.
  await writing.begin('Hospital and paediatrics');
  const field = writing.section('What are we worried about?');
  await field.pressSequentially('Hana was spoken of at the case conference on 3 February 2026.');
  const marks = drafting.marksIn(field);
  await expect(marks.filter({ hasText: 'case conference' })).toHaveAttribute('data-weight', 'consider');
  await field.focus();
  await expect(drafting.questions).toContainText('Can this be put as Saltmarsh and Fell');
  await expect(drafting.questions).toContainText('family safety meeting');

  // Another profile: other words are asked about, and these no more.
  await workbench.run('Show the deadlines');
  await deadlines.rules.getByLabel('Partnership').selectOption('england');
  await expect(status).not.toContainText('FAMILY SAFETY');
  await expect(status).toContainText(/Conference \d/);
});
