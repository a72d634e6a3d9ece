import { expect, type Locator } from '@playwright/test';
import type { App } from '../driver.ts';
import { asIfReal } from '../case-copies.ts';
import { Workbench } from './workbench.ts';

/** What opens the vaults of the journeys. */
export const passphrase = 'kettle marble otter sleigh';

/** Vaults as a person deals with them: making, unlocking, the locked screen, and the view of an open one. */
export class Vault {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get locked(): Locator {
    return this.app.page.getByRole('heading', { name: 'Locked', level: 1 });
  }

  /** The field for the passphrase alone; there are two where a new one is chosen. */
  get passphrase(): Locator {
    return this.app.page.getByLabel('Passphrase', { exact: true });
  }

  get why(): Locator {
    return this.app.page.getByRole('alert').filter({ hasText: /\S/ });
  }

  button(name: string | RegExp): Locator {
    return this.app.page.getByRole('button', { name });
  }

  /** Makes a vault from the start page and keeps its recovery key; gives the key. */
  async make(name = 'Safeguarding team', actor = 'H. Brightwell'): Promise<string> {
    const { page } = this.app;
    await page.getByRole('button', { name: /^Make a vault Keeps/ }).click();
    await page.getByLabel('Name of the vault').fill(name);
    await page.getByLabel('Your name').fill(actor);
    await this.passphrase.fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await page.getByRole('button', { name: 'Make the vault' }).click();
    const key = await this.freshKey();
    await this.keep(key);
    await expect(page.getByRole('heading', { name: `In the vault ${name}` })).toBeVisible();
    return key;
  }

  /** The recovery key that is shown, as it would be printed. */
  async freshKey(): Promise<string> {
    const groups = this.app.page
      .getByRole('list', { name: 'Recovery key, group by group' })
      .getByRole('code');
    await expect(groups).toHaveCount(13);
    return (await groups.allInnerTexts()).join('-');
  }

  /** Shows that the recovery key was kept, by the group that is asked for. */
  async keep(key: string): Promise<void> {
    const field = this.app.page.getByLabel(/^Group \d+$/);
    const group = Number(/\d+/.exec(await this.asked())?.[0]);
    await field.fill(key.split('-')[group - 1] ?? '');
    await this.button('I have kept it').click();
  }

  /** Locks by the button in the status bar. */
  async lock(): Promise<void> {
    await this.app.page
      .getByRole('contentinfo', { name: 'Status' })
      .getByRole('button', { name: 'Lock', exact: true })
      .click();
    await expect(this.locked).toBeVisible();
  }

  /** Types who one is and the passphrase, where a vault is to be unlocked, and asks for it. */
  async unlock(typed = passphrase, actor = 'H. Brightwell'): Promise<void> {
    const name = this.app.page.getByLabel('Your name');
    await name.fill(actor);
    await this.passphrase.fill(typed);
    await this.button(/^Unlock$/).click();
  }

  /** Unlocks a vault that the start page lists. */
  async unlockFromStart(name = 'Safeguarding team'): Promise<void> {
    await this.button(`Unlock: ${name}`).click();
    await this.unlock();
    await expect(this.app.page.getByRole('heading', { name: `In the vault ${name}` })).toBeVisible();
  }

  /** Unlocks the vault of an app that was lent with one, and opens the conference in it. */
  async enter(): Promise<void> {
    await this.unlockFromStart();
    await this.openConference();
  }

  /** Opens the conference that the start page lists in the open vault. */
  async openConference(): Promise<void> {
    await this.button(/taken in/).click();
    await expect(new Workbench(this.app).explorer).toBeVisible();
  }

  /** Takes a case folder into the vault that is open. */
  async takeIn(name = 'aspen'): Promise<void> {
    const workbench = new Workbench(this.app);
    await workbench.openFolder(asIfReal(name), () => this.app.page.keyboard.press('Control+o'));
    await expect(workbench.explorer).toBeVisible();
  }

  /** What could be read in the window by somebody who walks past. */
  inSight(): Promise<string> {
    return this.app.page.evaluate(() => document.documentElement.outerHTML);
  }

  /** The folder in which the open vault lies, as its view says. */
  async folder(): Promise<string> {
    await this.app.page
      .getByRole('navigation', { name: 'Parts of the case' })
      .getByRole('button', { name: 'Vault' })
      .click();
    const words = await this.app.page.getByText(/Lies in .+[.]vault/).innerText();
    return /Lies in (.+[.]vault)/.exec(words)?.[1] ?? '';
  }

  private asked(): Promise<string> {
    return this.app.page.getByText(/^To show that you have it: type group \d+/).innerText();
  }
}
