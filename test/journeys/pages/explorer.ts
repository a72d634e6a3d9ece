import type { Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** The tree of a conference in the side bar. */
export class Explorer {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get tree(): Locator {
    return this.app.page.getByRole('tree', { name: 'Conference' });
  }

  item(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  /** What a screen reader says of every row, from the top. */
  words(): Promise<string[]> {
    return this.tree
      .getByRole('treeitem')
      .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));
  }
}
