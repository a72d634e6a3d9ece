import { expect, type Locator } from '@playwright/test';
import type { App } from '../driver.ts';
import { Workbench } from './workbench.ts';

/** A report that is being written, and what it said before. */
export class Writing {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  section(heading: string): Locator {
    return this.app.page.getByRole('textbox', { name: heading, exact: true });
  }

  get saved(): Locator {
    return this.app.page.locator('.draft-saved');
  }

  get versions(): Locator {
    return this.app.page.getByRole('tree', { name: 'Versions, the newest first' });
  }

  /** The text of the two versions that are compared. */
  get compared(): Locator {
    return this.app.page.getByRole('region', { name: 'Versions', exact: true });
  }

  /** Begins a report for an agency of the conference that is open, under plain headings unless its own template is asked for. */
  async begin(
    agency: string,
    setOut: 'Under plain headings' | 'With the questions for this agency' = 'Under plain headings',
  ): Promise<void> {
    const { page } = this.app;
    await new Workbench(this.app).run('Write a report');
    // Behind its name it may say that its report has come.
    const option = page.getByLabel('Agency').locator('option').filter({ hasText: agency });
    await page.getByLabel('Agency').selectOption((await option.getAttribute('value')) ?? '');
    await page.getByLabel('Set out').selectOption({ label: setOut });
    await page.getByLabel('Role').fill('Designated safeguarding lead');
    await page.getByRole('button', { name: 'Start writing' }).click();
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  }

  /** Opens a report that is being written from the explorer. */
  async open(agency: string): Promise<void> {
    const tree = this.app.page.getByRole('tree', { name: 'Conference' });
    const drafts = tree.getByRole('treeitem', { name: /^Drafts/ });
    await expect(drafts).toBeVisible();
    // Of the two entries with the name of the agency, the one below Drafts is the report that is written.
    await tree.getByRole('treeitem', { name: agency, exact: true }).last().click();
    await expect(this.app.page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  }

  /** Types at the end of a section and waits until it is said to be saved. */
  async type(heading: string, words: string): Promise<void> {
    const field = this.section(heading);
    await field.click();
    await field.press('Control+End');
    await field.pressSequentially(words);
    await this.isSaved();
  }

  /** Waits until everything is said to be saved, after a moment in which it is not. */
  async isSaved(): Promise<void> {
    await expect(this.saved).toHaveText(/^Saved \d/);
  }
}
