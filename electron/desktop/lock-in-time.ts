import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { VaultDesk } from '../host/vault-desk.ts';

/**
 * Locks the vault when the computer sleeps, its screen is locked, it is shut down, or the app ends; and lets pages save before
 * their window closes. What is being written is finished first.
 */
export function lockInTime(desk: VaultDesk): void {
  const asleep = () => void desk.lock('sleep').catch(() => {});
  powerMonitor.on('suspend', asleep);
  powerMonitor.on('lock-screen', asleep);
  powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault();
    app.quit();
  });
  let ready = false;
  app.on('before-quit', (event) => {
    if (ready || !desk.present) return;
    event.preventDefault();
    void desk
      .lock('asked')
      .catch(() => {})
      .finally(() => {
        ready = true;
        app.quit();
      });
  });
  app.on('browser-window-created', (_, window) => saveBeforeClosing(desk, window));
}

/** Holds a window that is being closed until its page has saved, one second at most. */
function saveBeforeClosing(desk: VaultDesk, window: BrowserWindow): void {
  let ready = false;
  window.on('close', (event) => {
    if (ready || !desk.present) return;
    event.preventDefault();
    void desk
      .saveNow()
      .catch(() => {})
      .finally(() => {
        ready = true;
        if (!window.isDestroyed()) window.close();
      });
  });
}
