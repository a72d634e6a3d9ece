import type { Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** What a report is asked while it is written: underlined words, their card, the questions beside them. */
export class Drafting {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** The words that are underlined in one section. */
  marksIn(section: Locator): Locator {
    return section.locator('..').locator('.asked-words');
  }

  get card(): Locator {
    return this.app.page.getByRole('dialog', { name: 'What is asked' });
  }

  /** What is asked at the part of the report that is in front, and of the whole. */
  get questions(): Locator {
    return this.app.page.getByRole('complementary', { name: 'Questions' });
  }

  question(words: string | RegExp): Locator {
    return this.questions.getByRole('article').filter({ hasText: words });
  }

  /** How much is still asked, in the bar above the report. */
  get count(): Locator {
    return this.app.page.locator('.draft-asked');
  }

  get sections(): Locator {
    return this.app.page.getByRole('navigation', { name: 'Sections' });
  }
}
