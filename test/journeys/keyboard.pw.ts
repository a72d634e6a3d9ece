import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { Chronology } from './pages/chronology.ts';
import { Contribution } from './pages/contribution.ts';
import { Problems } from './pages/problems.ts';
import { Report } from './pages/report.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return '';
    const hidden = new Set(at.querySelectorAll('[aria-hidden]'));
    const walk = (node: Node): string =>
      node instanceof Element && hidden.has(node)
        ? ''
        : node.childNodes.length > 0
          ? [...node.childNodes].map(walk).join('')
          : (node.textContent ?? '');
    return (at.getAttribute('aria-label') ?? walk(at)).replaceAll(/\s+/g, ' ').trim();
  });

/** Presses Tab (or Shift+Tab) until what has the focus is named so; fails when it is not met in some rounds, as a view may be on its way. */
async function tabTo(page: Page, name: RegExp, keys = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < 400; press++) {
    await page.keyboard.press(keys);
    const at = await focused(page);
    if (name.test(at)) return;
    met.push(at.slice(0, 40));
  }
  throw new Error(`Tab never comes to ${name}; it comes to: ${met.slice(-60).join(' | ')}`);
}

test('everything once, with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const workbench = new Workbench(app);
  const [contribution, problems, chronology, report] = [
    new Contribution(app),
    new Problems(app),
    new Chronology(app),
    new Report(app),
  ];
  await expect(page.getByRole('heading', { name: 'Whole Picture', level: 2 })).toBeVisible();

  // The example, from the start page.
  await tabTo(page, /^Look at the example/);
  await page.keyboard.press('Enter');
  await workbench.exampleIsOpen();

  // Along the tree to the police's report.
  await tabTo(page, /^School or college .*findings/);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('Children 2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Family and household 5');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toContain('Stacey Rowan');
  while (!(await focused(page)).startsWith('Police')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workbench.activeTab).toHaveAccessibleName('Police');

  // Into the report, and from question to question; the card opens and closes.
  await page.keyboard.press('F8');
  await expect(contribution.lit.first()).toBeInViewport();
  await workbench.goTo('School or college');
  await tabTo(page, /^Go to the first/);
  await page.keyboard.press('Enter');
  await expect(contribution.lit.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(contribution.card.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(contribution.card).toBeHidden();
  await expect(contribution.lit.first()).toBeFocused();

  // To the problems, down and up, into the words and back.
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.press('Home');
  await expect(problems.agencies.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(contribution.lit.first()).toBeInViewport();
  await page.keyboard.press('Control+Shift+M');
  await expect(problems.findings.first()).toBeFocused();

  // The chronology, narrowed.
  await page.keyboard.press('Control+Shift+H');
  await expect(chronology.table).toBeFocused();
  await tabTo(page, /^Filter events/, 'Shift+Tab');
  await page.keyboard.type('A&E');
  await expect(chronology.count).not.toHaveText(/^(\d+) of \1 /);
  await page.keyboard.press('Escape');
  await expect(chronology.count).toHaveText(/^(\d+) of \1 events$/);

  // The findings.
  await page.keyboard.press('Control+Shift+G');
  await expect(page.getByRole('listbox', { name: 'Findings' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');

  // From part to part of the window.
  await page.keyboard.press('F6');
  await expect(problems.tree.getByRole('treeitem', { selected: true })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(workbench.explorer.locator(':focus')).toHaveAccessibleName(/^Findings/);

  // Preview, export, and the side bar away and back.
  await page.keyboard.press('Control+Shift+V');
  await expect(report.sheets('professionals').first()).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(workbench.activeTab).toHaveAccessibleName('Export');
  await page.keyboard.press('Control+b');
  await expect(workbench.explorer).toBeHidden();
  await page.keyboard.press('Control+b');
  await expect(workbench.explorer).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export and sign' })).toBeVisible();
  await tabTo(page, /^Export and sign$/);
  const saved = await app.save(() => page.keyboard.press('Enter'));
  expect(saved.name).toBe('holistic-report.pdf');

  // A theme, tab to tab, and everything closed again.
  await workbench.run('Use the dark theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Alt+PageUp');
  await expect(workbench.activeTab).not.toHaveAccessibleName('Export');
  await workbench.run('Close this conference');
  await expect(workbench.activeTab).toHaveAccessibleName('Start');
});

test('what has the focus can always be seen', async ({ app }) => {
  const { page } = app;
  const workbench = new Workbench(app);
  await workbench.openExample();
  const unseen: string[] = [];
  for (let press = 0; press < 45; press++) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const after = getComputedStyle(at, '::after');
      const ringed = (style: string, width: string) => style !== 'none' && parseFloat(width) > 0;
      const seen = ringed(outlineStyle, outlineWidth) || ringed(after.outlineStyle, after.outlineWidth);
      return seen ? null : at.outerHTML.slice(0, 120);
    });
    if (bare !== null) unseen.push(bare);
  }
  expect(unseen).toEqual([]);
});

/** Lets frames, and what comes with them, be late by some milliseconds, as on a machine that is busy. */
const drawLate = (page: Page, by: number) =>
  page.evaluate((late) => {
    window.requestAnimationFrame = (then) => window.setTimeout(() => then(performance.now()), late);
    window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);
    window.addEventListener(
      'scroll',
      (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        setTimeout(() => event.target?.dispatchEvent(new Event('scroll')), late);
      },
      true,
    );
  }, by);

test('who is faster than the window is drawn keeps the card that they opened, and the focus in it', async ({
  app,
}) => {
  const { page } = app;
  const contribution = new Contribution(app);
  await new Workbench(app).openExample();
  await drawLate(page, 1000);
  await contribution.button('Go to the first').click();
  await expect(contribution.lit.first()).toBeFocused();
  await page.keyboard.press('Enter');
  const first = contribution.card.getByRole('button').first();
  await expect(first).toBeFocused();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(contribution.card).toBeHidden();
  await expect(contribution.lit.first()).toBeFocused();
});
