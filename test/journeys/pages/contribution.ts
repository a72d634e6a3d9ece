import type { Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** An agency's report as it is read, with what is asked of it underlined. */
export class Contribution {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get article(): Locator {
    return this.app.page.getByRole('article');
  }

  /** The words that findings stand on. */
  get marks(): Locator {
    return this.article.getByRole('link', { name: /something is asked here/ });
  }

  get lit(): Locator {
    return this.app.page.locator('[data-lit]');
  }

  get card(): Locator {
    return this.app.page.getByRole('dialog', { name: 'What is asked here' });
  }

  button(name: string): Locator {
    return this.app.page.getByRole('tabpanel').getByRole('button', { name });
  }

  get place(): Locator {
    return this.app.page.getByRole('tabpanel').getByRole('status').first();
  }
}
