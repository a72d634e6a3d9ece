import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { root } from '../house/run-all.ts';
import { expect, test, type App } from './app.ts';

/**
 * Each theme by what a person asks of their computer; a new window follows the computer. Nothing moves, or a colour would be
 * measured on its way to another.
 */
const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', reducedMotion: 'reduce' },
  'hc-light': { colorScheme: 'light', contrast: 'more', reducedMotion: 'reduce' },
  'hc-dark': { colorScheme: 'dark', contrast: 'more', reducedMotion: 'reduce' },
} as const;

/** A view and how one comes to it from the one before. */
export type View = { name: string; show: (app: App) => Promise<void> };

/** Rules of WCAG 2.2 up to AA, and good practice beyond them. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What of them a theme can change: colours, and sizes by its borders. */
const ofColour = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Where pictures of every view go; none are taken where it is not set. */
const pictures = process.env['SCREENSHOTS'];
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Goes through views one after the other: axe may find nothing in any in any theme; pictures are taken where they are asked for. */
export async function lookOver(app: App, views: readonly View[]): Promise<void> {
  for (const { name, show } of views) {
    await test.step(name, async () => {
      await app.page.emulateMedia(themes.light);
      await show(app);
      await expect(app.page.locator('.live-region')).toHaveCount(0);
      for (const [theme, wishes] of Object.entries(themes)) {
        await app.page.emulateMedia(wishes);
        await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
        const rules = theme === 'light' ? wcag : ofColour;
        expect.soft(await violations(app, rules), `${name} in ${theme}`).toEqual([]);
        if (pictures) await picture(app, pictures, `${theme}/${name}`);
      }
    });
  }
}

/** What axe finds in the page as it stands, a line a rule. */
async function violations(app: App, rules: string[]): Promise<string[]> {
  // A tab of its own for the report is more than Electron opens, so axe is told to do without one.
  const found = await new AxeBuilder({ page: app.page })
    .setLegacyMode()
    .options({ runOnly: rules, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 300)}`);
}

/** Takes a picture of a view in both sizes. */
async function picture(app: App, folder: string, name: string): Promise<void> {
  for (const { width, height } of sizes) {
    const path = join(root, folder, `${width}x${height}`, `${name}.png`);
    mkdirSync(join(path, '..'), { recursive: true });
    await app.resize(width, height);
    await app.page.screenshot({ path });
  }
  await app.resize(1280, 800);
}
