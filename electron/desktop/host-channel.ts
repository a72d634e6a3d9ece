import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { contract } from '../../shared/contract/contract.ts';
import type { Caller } from '../../shared/contract/define.ts';
import type { Emit } from '../../shared/contract/events.ts';
import { answer, type Reply } from '../../shared/contract/wire.ts';
import type { QuietPorts } from '../host/ports.ts';
import { createServices } from '../host/services.ts';
import { isOwn } from './app-address.ts';

const emit: Emit = (name, happened) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', name, happened);
};

/** Answers the contract over IPC; only the main frame of our own page is heard. */
export function openHostChannel(ports: QuietPorts, role: Caller['role']): void {
  const reply = answer(contract, createServices({ ...ports, emit }));
  ipcMain.handle('host', async (event, call: unknown): Promise<Reply> => {
    if (isFromPage(event)) return reply(call, { host: 'desktop', role });
    return { ok: false, failure: { code: 'refused', message: 'Only the page of Whole Picture may ask.' } };
  });
}

function isFromPage({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwn(senderFrame.url);
}
