import type { Locator } from '@playwright/test';
import type { App } from '../driver.ts';

/** The two pictures: the timeline by agency, and who knew what. */
export class Pictures {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** The drawing of the timeline. */
  get drawing(): Locator {
    return this.app.page.getByRole('group', { name: 'Timeline, a lane for each agency' });
  }

  /** The timeline as a table. */
  get table(): Locator {
    return this.app.page.getByRole('table', { name: 'Timeline as a table' });
  }

  /** The marks of the drawing that are drawn now. */
  get marks(): Locator {
    return this.drawing.getByRole('button');
  }

  /** How many events the timeline shows, of how many. */
  get count(): Locator {
    return this.app.page.getByRole('search', { name: 'The timeline' }).getByRole('status');
  }

  /** The words of the mark that is chosen. */
  get words(): Locator {
    return this.app.page.getByRole('region', { name: 'The timeline' });
  }

  /** The matrix of fields of life, or of events. */
  matrix(of: 'fields of life' | 'significant events'): Locator {
    return this.app.page.getByRole('table', { name: `Who knew what: ${of}` });
  }

  /** The words of the cell that is chosen. */
  get known(): Locator {
    return this.app.page.getByRole('region', { name: 'In its report' });
  }

  /** What goes on paper: it is there only while the page is printed. */
  get onPaper(): Locator {
    return this.app.page.locator('.picture-print');
  }

  /** A button or choice of either picture's bar. */
  choice(name: string): Locator {
    return this.app.page.getByRole('search').getByLabel(name, { exact: true });
  }
}
