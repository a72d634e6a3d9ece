import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { contract } from '../../shared/contract/contract.ts';
import type { Caller } from '../../shared/contract/define.ts';
import type { Emit } from '../../shared/contract/events.ts';
import { answer, type Reply } from '../../shared/contract/wire.ts';
import type { Ports, QuietPorts } from '../host/ports.ts';
import { createServices } from '../host/services.ts';
import { VaultDesk } from '../host/vault-desk.ts';
import { isOwn } from './app-address.ts';

const emit: Emit = (name, happened) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', name, happened);
};

const listening = (): number =>
  BrowserWindow.getAllWindows().filter(
    ({ webContents }) => isOwn(webContents.getURL()) && isAlive(webContents),
  ).length;

const isAlive = (contents: WebContents): boolean => !contents.isCrashed() && !contents.isLoading();

/** Answers the contract over IPC; only the main frame of our own page is heard. Gives the desk on which the vault lies. */
export function openHostChannel(ports: QuietPorts, role: Caller['role']): VaultDesk {
  const full: Ports = { ...ports, emit, listening };
  const desk = new VaultDesk(full);
  const reply = answer(contract, createServices(full, desk));
  ipcMain.handle('host', async (event, call: unknown): Promise<Reply> => {
    if (isFromPage(event)) return reply(call, { host: 'desktop', role });
    return { ok: false, failure: { code: 'refused', message: 'Only the page of Whole Picture may ask.' } };
  });
  return desk;
}

function isFromPage({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwn(senderFrame.url);
}
