import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
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

/** In which themes a host is looked over: both draw the same page with the same colours, so the desktop is asked for one alone. */
const themesOf = { browser: Object.keys(themes), desktop: ['light'] };

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

/** Goes through views one after the other: axe may find nothing in any in its themes; pictures are taken where they are asked for. */
export async function lookOver(app: App, views: readonly View[]): Promise<void> {
  for (const { name, show } of views) {
    await test.step(name, async () => {
      await app.page.emulateMedia(themes.light);
      await show(app);
      await expect(app.page.locator('.live-region')).toHaveCount(0);
      for (const [theme, wishes] of Object.entries(themes)) {
        if (!pictures && !themesOf[app.host].includes(theme)) continue;
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
  // It is asked by itself: the builder for Playwright reads it anew for each theme, which takes longer than the asking.
  if (!(await app.page.evaluate(() => 'axe' in globalThis))) await app.page.evaluate(axe.source);
  return app.page.evaluate(async (runOnly) => {
    const { axe: own } = globalThis as unknown as { axe: typeof axe };
    const found = await own.run({
      runOnly,
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 300)}`,
    );
  }, rules);
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
