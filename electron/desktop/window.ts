import { join } from 'node:path';
import { app, BrowserWindow, dialog, screen } from 'electron';
import Store from 'electron-store';
import { origin } from './app-address.ts';
import { readPlace, usual, type Place } from './window-place.ts';

/** Opens the window where it stood last; its place and size are all that is kept. */
export function openWindow(): BrowserWindow {
  const store = new Store<{ window: Place }>({
    name: 'window',
    defaults: { window: usual },
    clearInvalidConfig: true,
  });
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximised, ...kept } = readPlace(store.get('window'), areas);
  const window = new BrowserWindow({
    ...kept,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Whole Picture',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximised) window.maximize();
  // A title may reach other programs and screenshots: it says whether this is a demonstration, and nothing of a case.
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    window.setTitle(/demonstration/i.test(title) ? 'Whole Picture – demonstration' : 'Whole Picture');
  });
  window.on('close', () => {
    store.set('window', { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_, { reason }) => {
    // Not at once: Electron itself stops when a page is loaded while it still tells of the last one's end.
    if (reason !== 'clean-exit') setImmediate(() => void offerAgain(window).catch(() => {}));
  });
  // A window that is closed while it loads is no fault.
  window.loadURL(`${origin}/`).catch(() => {});
  return window;
}

/** A page that has stopped is said to have stopped, and opened again; what it had open is in the host and still there. */
async function offerAgain(window: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The page has stopped.',
    detail: 'The conferences that you opened are still open.',
    buttons: ['Open the page again'],
  });
  if (!window.isDestroyed()) window.webContents.reload();
}
