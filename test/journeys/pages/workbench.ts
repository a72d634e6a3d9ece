import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from '../driver.ts';

/** The window around everything: start page, tabs, status bar, palette. */
export class Workbench {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get page(): Page {
    return this.app.page;
  }

  get explorer(): Locator {
    return this.page.getByRole('tree', { name: 'Conference' });
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo', { name: 'Status' });
  }

  get palette(): Locator {
    return this.page.getByRole('dialog', { name: /Type w/ });
  }

  get header(): Locator {
    return this.page.getByRole('banner');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  get activeTab(): Locator {
    return this.page.getByRole('tab', { selected: true });
  }

  activity(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Parts of the case' }).getByRole('button', { name });
  }

  /** Opens the example from the start page, and waits until its first report can be read. */
  async openExample(): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: /^Look at the example/ })
      .first()
      .click();
    await this.exampleIsOpen();
  }

  /** Waits until the example can be read: the first time it is compared and put into its vault. */
  async exampleIsOpen(): Promise<void> {
    await expect(this.explorer).toBeVisible({ timeout: 60_000 });
    await expect(this.page.getByRole('article')).toBeVisible();
  }

  /** Runs a command by typing its title into the palette. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.choose(title);
  }

  /** Goes to a place by typing its title into quick open. */
  async goTo(title: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.choose(title);
  }

  /** Opens the case folder at a path, as the folder dialog would give it. */
  async openFolder(path: string, act: () => Promise<void>): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), act()]);
    await chooser.setFiles(path);
  }

  private async choose(title: string): Promise<void> {
    await this.page.keyboard.type(title);
    const first = this.palette.getByRole('option').first();
    await expect(first).toContainText(title);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await this.page.keyboard.press('Enter');
    await expect(this.palette).toBeHidden();
  }
}
