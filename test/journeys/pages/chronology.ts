import { expect, type Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** All agencies' events in one table. */
export class Chronology {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get table(): Locator {
    return this.app.page.getByRole('table', { name: 'Chronology' });
  }

  /** The rows that are drawn now; a long table draws only those in sight. */
  get rows(): Locator {
    return this.table.locator('[role="rowgroup"]').nth(1).getByRole('row');
  }

  get count(): Locator {
    return this.app.page.getByRole('search', { name: 'Narrow the chronology' }).getByRole('status');
  }

  filter(name: string): Locator {
    return this.app.page
      .getByRole('search', { name: 'Narrow the chronology' })
      .getByLabel(name, { exact: true });
  }

  heading(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  /** How many rows the filters let through. */
  async shown(): Promise<number> {
    await expect(this.count).toBeVisible();
    return Number(/\d+/.exec(await this.count.innerText())?.[0]);
  }
}
