import { expect, type Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** What is due when. */
export class Deadlines {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get table(): Locator {
    return this.app.page.getByRole('table', { name: 'Deadlines of this conference' });
  }

  /** One deadline by its name. */
  row(name: string): Locator {
    return this.table.getByRole('row').filter({
      has: this.app.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }),
    });
  }

  get rules(): Locator {
    return this.app.page.getByRole('region', { name: 'Whose rules count' });
  }

  get whatIf(): Locator {
    return this.app.page.getByRole('region', { name: 'What if a date moves' });
  }

  /** What the status bar says is due next. */
  get next(): Locator {
    return this.app.page.getByRole('contentinfo', { name: 'Status' }).getByTitle(/^Show the deadlines/);
  }

  /** Tries another day for something. */
  async suppose(date: string, day: string): Promise<void> {
    await this.whatIf.getByLabel('What if the day of the').selectOption(date);
    await this.whatIf.getByLabel('were').fill(day);
    await expect(this.whatIf.getByRole('button', { name: 'End the trial' })).toBeVisible();
  }
}
