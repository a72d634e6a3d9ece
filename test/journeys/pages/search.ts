import { expect, type Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** Search in the side bar. */
export class Search {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get field(): Locator {
    return this.app.page.getByRole('searchbox', { name: 'Search in the vault' });
  }

  get results(): Locator {
    return this.app.page.getByRole('tree', { name: 'Results' }).getByRole('treeitem', { level: 2 });
  }

  get chips(): Locator {
    return this.app.page.getByRole('list', { name: 'Narrowed to' }).getByRole('button');
  }

  get said(): Locator {
    return this.app.page.getByRole('complementary', { name: 'Side bar' }).getByRole('status').last();
  }

  /** Opens search by its key and looks for something. */
  async find(words: string): Promise<void> {
    await this.app.page.keyboard.press('Control+Shift+F');
    await expect(this.field).toBeFocused();
    await this.field.fill(words);
  }
}
