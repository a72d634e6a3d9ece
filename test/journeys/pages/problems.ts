import type { Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** The panel that lists every finding under the agency that it asks. */
export class Problems {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get panel(): Locator {
    return this.app.page.getByRole('region', { name: 'Problems' });
  }

  get tree(): Locator {
    return this.panel.getByRole('tree', { name: 'Problems' });
  }

  get agencies(): Locator {
    return this.tree.locator('[role="treeitem"][aria-level="1"]');
  }

  get findings(): Locator {
    return this.tree.locator('[role="treeitem"][aria-level="2"]');
  }

  get filter(): Locator {
    return this.panel.getByRole('searchbox', { name: 'Filter findings' });
  }

  weight(name: 'Must' | 'Should' | 'Consider'): Locator {
    return this.panel.getByRole('button', { name });
  }

  /** The switch of the quiet questions. */
  get quiet(): Locator {
    return this.panel.getByRole('button', { name: /^Perhaps/ });
  }

  get study(): Locator {
    return this.panel.getByRole('button', { name: 'See the grounds for this' });
  }
}
