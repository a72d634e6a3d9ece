import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { Report } from './pages/report.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

test('the professionals’ and the family’s report are looked at before they go out', async ({ app }) => {
  const [workbench, report] = [new Workbench(app), new Report(app)];
  await workbench.openExample();
  await workbench.header.getByRole('button', { name: 'Preview report' }).click();
  const professionals = report.sheets('professionals');
  await expect(professionals.first()).toContainText('OFFICIAL-SENSITIVE');
  await expect(professionals.first()).toContainText('Demonstration: everybody here is invented');
  expect(await professionals.count()).toBeGreaterThan(4);

  const source = report
    .preview('professionals')
    .getByRole('button', { name: /^Source: Police/ })
    .first();
  await source.click();
  await expect(workbench.activeTab).toHaveAccessibleName('Police');
  await expect(app.page.locator('[data-lit]').first()).toBeInViewport();

  await workbench.run('Preview the report for the family');
  await expect(report.sheets('family').first()).toContainText('Report for the family');
  await expect(report.sheets('family').first()).toContainText('OFFICIAL-SENSITIVE');
});

test('PDF and Word go out signed, with progress, and both are whole when read back', async ({ app }) => {
  const [workbench, report] = [new Workbench(app), new Report(app)];
  await workbench.openExample();
  await workbench.header.getByRole('button', { name: 'Export report' }).click();

  const word = await report.export('Report for professionals', 'Word');
  expect(word.name).toBe('holistic-report.docx');
  await expect(report.jobs.first()).toContainText('Whole: signed, and unchanged since.', { timeout: 20_000 });

  const pdf = await report.export('Report for the family', 'PDF');
  expect(pdf.name).toBe('family-report.pdf');
  expect(readFileSync(pdf.path).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(report.jobs.first()).toContainText('Whole: signed, and unchanged since.', { timeout: 20_000 });
  await expect(report.jobs.first()).toContainText('Demonstration identity');

  await workbench.run('Verify a signed file');
  const whole = `${pdf.path}.pdf`;
  writeFileSync(whole, readFileSync(pdf.path));
  await expect(await report.verify(whole)).toContainText('Whole: signed, and unchanged since.');

  const changed = readFileSync(pdf.path);
  changed[2000] = (changed[2000] ?? 0) ^ 1;
  const tampered = `${pdf.path}-changed.pdf`;
  writeFileSync(tampered, changed);
  await expect(await report.verify(tampered)).toContainText('Not whole: do not rely on this file.');
  const broken = `${pdf.path}-broken.pdf`;
  writeFileSync(broken, 'this is no document');
  await expect(await report.verify(broken)).toContainText(/no signature|not a|cannot be/i);
});

test('an export shows how far it is and can be cancelled', async ({ app }) => {
  const [workbench, report] = [new Workbench(app), new Report(app)];
  await workbench.openExample();
  await workbench.run('Export the report');
  // Every step that is shown is noted, for the steps go by faster than they can be asked for.
  await app.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.push(`${bar.getAttribute('aria-label')} ${bar.value}`);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await report.export('Report for professionals', 'PDF');
  const seen = await app.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.some((step) => step.startsWith('Laying out the pages'))).toBe(true);
  expect(seen.some((step) => step.startsWith('Signing'))).toBe(true);

  // A click on both in one go, so that the second comes before the first is done.
  await app.page.evaluate(() => {
    const press = (words: string) =>
      [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(words))?.click();
    press('Export and sign');
    new MutationObserver((_, watch) => {
      if (![...document.querySelectorAll('button')].some((button) => button.textContent === 'Cancel')) return;
      watch.disconnect();
      press('Cancel');
    }).observe(document.body, { subtree: true, childList: true });
  });
  await expect(report.jobs.first()).toContainText('Cancelled. Nothing was saved.');
});

test('a preview prints as pages: no chrome, light whatever the theme, the marking on it', async ({ app }) => {
  const [workbench, report] = [new Workbench(app), new Report(app)];
  await workbench.openExample();
  await workbench.run('Use the dark theme');
  await workbench.run('Preview the report for professionals');
  await expect(report.sheets('professionals').first()).toBeVisible();
  await app.page.emulateMedia({ media: 'print' });
  await expect(workbench.header).toBeHidden();
  await expect(workbench.status).toBeHidden();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(report.sheets('professionals').last()).toBeVisible();
  const margins = await app.page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(),
  );
  expect(margins).toContain('OFFICIAL-SENSITIVE');
  await app.page.emulateMedia({ media: null });
  await expect(workbench.header).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
