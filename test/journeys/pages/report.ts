import { expect, type Locator } from '@playwright/test';
import type { App, Saved } from '../driver.ts';

/** The preview of a report, its export, and the check of a signed file. */
export class Report {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  preview(audience: 'professionals' | 'family' | 'chair'): Locator {
    return this.app.page.getByRole('region', { name: `Preview (${audience})` });
  }

  sheets(audience: 'professionals' | 'family' | 'chair'): Locator {
    return this.preview(audience).getByRole('article');
  }

  get jobs(): Locator {
    return this.app.page
      .getByRole('list', { name: 'Exports' })
      .getByRole('listitem')
      .filter({ has: this.app.page.getByRole('heading') });
  }

  /** Chooses for whom and as what, exports, and gives the file that was handed over. */
  async export(audience: string, format: 'PDF' | 'Word'): Promise<Saved> {
    const { page } = this.app;
    await page.getByRole('radio', { name: audience }).check();
    await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const saved = await this.app.save(() => page.getByRole('button', { name: 'Export and sign' }).click());
    await expect(this.jobs.first()).toContainText(`${saved.name} (`);
    return saved;
  }

  /** Verifies a file from disk in the view for it; gives what is said about it. */
  async verify(path: string): Promise<Locator> {
    await this.app.page.getByLabel('Choose a PDF or Word file').setInputFiles(path);
    return this.app.page.getByRole('list', { name: 'Verified files' }).locator('> li').first();
  }
}
