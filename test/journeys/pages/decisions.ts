import type { Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** The findings as the chair goes through them, and what is decided. */
export class Decisions {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** The list of findings, which has the keys. */
  get list(): Locator {
    return this.app.page.getByRole('listbox', { name: 'Findings' });
  }

  get chosen(): Locator {
    return this.list.getByRole('option', { selected: true });
  }

  /** What is decided on the finding in front, and the buttons for it. */
  get yours(): Locator {
    return this.app.page.getByRole('region', { name: 'Your decision' });
  }

  /** One of the lists of decisions, by its heading. */
  section(name: RegExp | string): Locator {
    return this.app.page.getByRole('region', { name: 'The chair’s decisions' }).getByRole('region', { name });
  }

  /** How many questions wait, as the status bar says. */
  get left(): Locator {
    return this.app.page
      .getByRole('contentinfo', { name: 'Status' })
      .getByRole('button', { name: /to decide|look at again/ });
  }

  /** Goes through the questions whether accounts are of one event. */
  async sameEvents(): Promise<void> {
    await this.app.page.getByRole('button', { name: 'Findings by kind' }).click();
    await this.app.page.getByRole('treeitem', { name: /Same event, told twice \d/ }).click();
    await this.list.focus();
  }
}
