import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { VaultDesk } from '../host/vault-desk.ts';

/**
 * Locks the vault when the computer sleeps, its screen is locked, it is shut down, or the app ends; and lets pages save before
 * their window closes. A page that holds its window, for words that could not be saved, finds the vault still open.
 */
export function lockInTime(desk: VaultDesk): void {
  const asleep = () => void desk.lock('sleep').catch(() => {});
  powerMonitor.on('suspend', asleep);
  powerMonitor.on('lock-screen', asleep);
  // macOS: another person takes over the screen.
  powerMonitor.on('user-did-resign-active', asleep);
  powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
    event?.preventDefault();
    app.quit();
  });
  const closing = { saved: false };
  /** Asks the app to end once more, and its windows to close at once: all of this happens before quit() returns. */
  const quit = () => {
    closing.saved = true;
    app.quit();
    closing.saved = false;
  };
  app.on('before-quit', (event) => {
    if (closing.saved || !desk.present) return;
    event.preventDefault();
    void desk
      .saveNow()
      .catch(() => {})
      .finally(quit);
  });
  app.on('will-quit', (event) => {
    if (!desk.present) return;
    event.preventDefault();
    void desk
      .lock('asked')
      .catch(() => {})
      // Not quit(): an Electron that was held here once goes through all of its end and then stays.
      .finally(() => app.exit(0));
  });
  app.on('browser-window-created', (_, window) => {
    saveBeforeClosing(desk, window, closing);
    // Windows tells windows alone that it shuts down, and ends the app without asking it to quit.
    window.on('query-session-end', asleep);
  });
}

/** Holds a window that is being closed until its page has saved, one second at most. */
function saveBeforeClosing(desk: VaultDesk, window: BrowserWindow, closing: { saved: boolean }): void {
  let saved = false;
  window.on('close', (event) => {
    if (saved || closing.saved || !desk.present) return;
    event.preventDefault();
    void desk
      .saveNow()
      .catch(() => {})
      .finally(() => {
        if (window.isDestroyed()) return;
        saved = true;
        window.close();
        saved = false;
      });
  });
}
