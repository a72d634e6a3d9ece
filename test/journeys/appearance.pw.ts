import { expect, test } from './app.ts';
import { Workbench } from './pages/workbench.ts';

test.use({ lent: 'example' });

const commands = {
  light: 'Use the light theme',
  dark: 'Use the dark theme',
  'hc-light': 'Use the light high contrast theme',
  'hc-dark': 'Use the dark high contrast theme',
} as const;

test('themes change at once, by command and in the settings, and say so', async ({ app }) => {
  const workbench = new Workbench(app);
  const html = app.page.locator('html');
  const paper = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const seen = new Set<string>();
  for (const [theme, command] of Object.entries(commands)) {
    await workbench.run(command);
    await expect(html).toHaveAttribute('data-theme', theme);
    await expect(app.page.getByText(/^(Light|Dark|High contrast) theme/)).toBeVisible();
    seen.add(await paper());
  }
  expect(seen.size).toBe(4);
  await workbench.run('Show settings');
  await app.page.getByRole('radio', { name: 'Follow this computer' }).first().check();
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await app.page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(html).toHaveAttribute('data-theme', 'hc-light');
});

test('nothing moves under reduced motion', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const durations = await app.page
    .locator('button')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).transitionDuration));
  expect(durations.length).toBeGreaterThan(5);
  expect(new Set(durations)).toEqual(new Set(['0s']));
});

test.describe('in an app that is new', () => {
  test.use({ lent: null });

  test('how the window looks is kept after closing; no word of a case is', async ({ app }) => {
    const workbench = new Workbench(app);
    await workbench.openExample();
    await workbench.run('Use the dark theme');
    await workbench.run('Show settings');
    await app.page.getByRole('radio', { name: 'Comfortable' }).check();
    await workbench.run('Show or hide the side bar');
    await expect(workbench.explorer).toBeHidden();
    await app.restart();

    const again = new Workbench(app);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(app.page.locator('html')).toHaveAttribute('data-density', 'comfortable');
    await expect(app.page.getByRole('complementary', { name: 'Side bar' })).toHaveCount(0);
    await expect(again.status).toContainText('No conference is open');
    const kept = await app.page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toMatch(/rowan|ellis|poppy|marlfield/i);
    await again.openExample();
  });
});
