import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { launchDesktop } from '../contract/launch-desktop.ts';
import { drawn } from './drawn.ts';
import type { App, Starter } from './driver.ts';
import { Lender } from './lent.ts';

/** The app with the Electron that it runs in at present, and the folder of its profile. */
export type Desktop = App & { electron: () => ElectronApplication; profile: string };

/** The app in a real Electron: for each journey one of its own, or one for several. */
export function desktopStarter(): Starter {
  const lender = new Lender(onDesktop);
  return { start: onDesktop, lend: (what) => lender.lend(what), stop: () => lender.stop() };
}

/** The app in a real Electron, with a profile of its own. */
export async function onDesktop(): Promise<Desktop> {
  const profile = mkdtempSync(join(tmpdir(), 'whole-picture-profile-'));
  const downloads = mkdtempSync(join(tmpdir(), 'whole-picture-saved-'));
  let running = await launchDesktop(profile);
  const app: Desktop = {
    host: 'desktop',
    profile,
    keptIn: profile,
    electron: () => running.app,
    page: await drawn(running.page),
    least: { width: 640, height: 480 },
    resize: async (width, height) => {
      await running.app.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      await app.page.waitForFunction((wide) => innerWidth === wide, width);
    },
    save: async (act) => {
      // A person would answer the save dialog; naming the place is all that is done for them.
      const saved = running.app.evaluate(
        ({ session }, folder) =>
          new Promise<{ name: string; path: string }>((done, fail) => {
            session.defaultSession.once('will-download', (_, download) => {
              const name = download.getFilename();
              const path = `${folder}/${Date.now()}-${name}`;
              download.setSavePath(path);
              download.once('done', (_event, state) =>
                state === 'completed' ? done({ name, path }) : fail(new Error(state)),
              );
            });
          }),
        downloads,
      );
      const [file] = await Promise.all([saved, act()]);
      return file;
    },
    restart: async () => {
      await running.app.close();
      running = await launchDesktop(profile);
      app.page = await drawn(running.page);
    },
    kill: async () => {
      const child = running.app.process();
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      running = await launchDesktop(profile);
      app.page = await drawn(running.page);
    },
    leave: () =>
      running.app.evaluate(
        ({ BrowserWindow, dialog }) =>
          new Promise<'asked' | 'closed'>((done) => {
            // A person would answer the box; answering is all that is done for them.
            dialog.showMessageBoxSync = () => {
              done('asked');
              return 0;
            };
            const [window] = BrowserWindow.getAllWindows();
            window?.once('closed', () => done('closed'));
            window?.close();
          }),
      ),
    close: () => running.app.close(),
  };
  await app.resize(1280, 800);
  return app;
}
