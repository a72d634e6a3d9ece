import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askHost } from './ask-host.ts';
import { startPage } from './drawn.ts';
import type { App, Lent } from './driver.ts';
import { Vault } from './pages/vault.ts';
import { Writing } from './pages/writing.ts';

/** What an app has been used for before it is lent, each on top of the one before it. */
const stages: Record<Lent, { after?: Lent; use: (app: App) => Promise<unknown> }> = {
  example: { use: (app) => askHost(app, 'vaults', 'openDemonstration', {}) },
  conference: {
    after: 'example',
    use: async (app) => {
      await new Vault(app).make();
      await new Vault(app).takeIn();
    },
  },
  report: {
    after: 'conference',
    use: async (app) => {
      await new Vault(app).enter();
      await new Writing(app).begin('Hospital and paediatrics');
    },
  },
};

/** One app for journey after journey: each finds it as it was left once, with nothing of any other journey. */
export class Lender {
  readonly #start: () => Promise<App>;
  #app: App | null = null;
  /** Copies of what its host kept at each stage. */
  readonly #copies = new Map<Lent, string>();

  constructor(start: () => Promise<App>) {
    this.#start = start;
  }

  async lend(what: Lent): Promise<App> {
    this.#app ??= await this.#start();
    await putAway(this.#app);
    await this.#leaveAt(this.#app, what);
    await showAnew(this.#app);
    return this.#app;
  }

  async stop(): Promise<void> {
    await this.#app?.close();
    for (const copy of this.#copies.values()) rmSync(copy, { recursive: true, force: true });
  }

  async #leaveAt(app: App, what: Lent): Promise<void> {
    const copy = this.#copies.get(what);
    if (copy !== undefined) return copyKept(copy, app.keptIn);
    const { after, use } = stages[what];
    if (after) await this.#leaveAt(app, after);
    await showAnew(app);
    await use(app);
    await putAway(app);
    const made = mkdtempSync(join(tmpdir(), 'whole-picture-kept-'));
    copyKept(app.keptIn, made);
    this.#copies.set(what, made);
  }
}

/** Puts vaults, and what a host remembers of them, into another folder in place of those that lie there; none may be open. */
function copyKept(from: string, to: string): void {
  rmSync(join(to, 'vaults'), { recursive: true, force: true });
  cpSync(join(from, 'vaults'), join(to, 'vaults'), { recursive: true, preserveTimestamps: true });
  copyFileSync(join(from, 'vaults.json'), join(to, 'vaults.json'));
}

/** Puts away what a journey has left open in the host. */
async function putAway(app: App): Promise<void> {
  const open = (await askHost(app, 'conferences', 'list', {})) as { id: string; kept: boolean }[];
  for (const { id, kept } of open) if (!kept) await askHost(app, 'conferences', 'close', { id });
  await askHost(app, 'vaults', 'lock', {});
}

/** Shows the page as a window that was just opened does, with nothing in it that an earlier journey has chosen. */
async function showAnew({ page, resize }: App): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.emulateMedia({ media: null, colorScheme: 'light', contrast: null, reducedMotion: null });
  await resize(1280, 800);
  await startPage(page).waitFor();
}
