import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import Store from 'electron-store';
import { origin } from './app-address.ts';

type Place = { x?: number; y?: number; width: number; height: number; maximised: boolean };
const usual: Place = { width: 1360, height: 860, maximised: false };

/** Opens the window where it stood last; its place and size are all that is kept. */
export function openWindow(): BrowserWindow {
  const store = new Store<{ window: Place }>({ name: 'window', defaults: { window: usual } });
  const kept = store.get('window');
  const window = new BrowserWindow({
    ...(isOnScreen(kept) ? kept : usual),
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
    },
  });
  if (kept.maximised) window.maximize();
  // A title may reach other programs and screenshots: it says whether this is a demonstration, and nothing of a case.
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    window.setTitle(/demonstration/i.test(title) ? 'Whole Picture – demonstration' : 'Whole Picture');
  });
  window.on('close', () => {
    store.set('window', { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${origin}/`);
  return window;
}

function isOnScreen({ x, y, width, height }: Place): boolean {
  if (x === undefined || y === undefined) return true;
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
    return across > 100 && down > 100;
  });
}
