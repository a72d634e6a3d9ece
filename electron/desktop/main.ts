import { app, BrowserWindow, dialog, session } from 'electron';
import { declareScheme, servePage } from './app-protocol.ts';
import { allowOwnDownloads } from './downloads.ts';
import { openHostChannel } from './host-channel.ts';
import { lockDown, lockSession } from './lock-down.ts';
import { lockInTime } from './lock-in-time.ts';
import { setMenu } from './menu.ts';
import { places } from './places.ts';
import { smoke } from './smoke.ts';
import { openWindow } from './window.ts';

// No crash dumps are started anywhere, for they would hold case content; dumps Chromium might write on its own are off too.
app.commandLine.appendSwitch('disable-breakpad');
app.commandLine.appendSwitch(
  'disable-features',
  'SpareRendererForSitePerProcess,Translate,AutofillServerCommunication',
);
// Days are typed and shown as they are written in England.
app.commandLine.appendSwitch('lang', 'en-GB');
const profile = app.commandLine.getSwitchValue('profile-folder');
if (profile) app.setPath('userData', profile);

/** Ends with a sentence; Electron's own box and log would show a stack, which can hold case content. */
function close(): void {
  dialog.showErrorBox(
    'Whole Picture',
    'Something went wrong on our side, and Whole Picture has to close. Start it again.',
  );
  app.exit(70);
}
process.on('uncaughtException', close);
process.on('unhandledRejection', close);

declareScheme();
lockDown();

/** Starts the desktop host: one instance, one window, the page on a scheme of our own, the contract over IPC. */
async function start(): Promise<void> {
  await app.whenReady();
  const { ports, pageFolder } = places();
  lockSession(session.defaultSession);
  servePage(session.defaultSession, pageFolder);
  allowOwnDownloads(session.defaultSession);
  lockInTime(openHostChannel(ports, 'chair'));
  setMenu();
  const window = openWindow();
  if (app.commandLine.hasSwitch('smoke')) smoke(window);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0] ?? openWindow();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  start().catch(close);
} else {
  app.quit();
}
