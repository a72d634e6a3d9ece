import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { root } from '../house/run-all.ts';
import { expect, test, type App } from './app.ts';

/** The themes, each with the command that turns to it. */
export const themes = {
  light: 'Use the light theme',
  dark: 'Use the dark theme',
  'hc-light': 'Use the light high contrast theme',
  'hc-dark': 'Use the dark high contrast theme',
} as const;

/** A view and how one comes to it from the one before. */
export type View = { name: string; show: (app: App) => Promise<void> };

/** Rules of WCAG 2.2 up to AA, and good practice beyond them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Where pictures of every view go; none are taken where it is not set. */
const pictures = process.env['SCREENSHOTS'];
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Goes through views one after the other: axe may find nothing in any, and pictures are taken where they are asked for. */
export async function lookOver(app: App, theme: string, views: readonly View[]): Promise<void> {
  for (const { name, show } of views) {
    await test.step(name, async () => {
      await show(app);
      await expect(app.page.locator('.live-region')).toHaveCount(0);
      // Its own tab for the report is more than Electron opens, so axe is told to do without one.
      const { violations } = await new AxeBuilder({ page: app.page })
        .setLegacyMode()
        .options({ runOnly: tags, rules: { 'target-size': { enabled: true } } })
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 300)}`,
      );
      expect.soft(found, `${name} in ${theme}`).toEqual([]);
      if (pictures) await picture(app, pictures, `${theme}/${name}`);
    });
  }
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
