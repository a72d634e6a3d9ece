import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Call, Reply } from '../../shared/contract/wire.ts';

/** What the page gets of Electron: one question, one stream of events, and nothing that could name another channel. */
contextBridge.exposeInMainWorld('host', {
  call: ({ service, operation, input }: Call): Promise<Reply> =>
    ipcRenderer.invoke('host', { service, operation, input }),
  subscribe(listener: (name: string, happened: unknown) => void): () => void {
    const heard = (_: IpcRendererEvent, name: string, happened: unknown) => listener(name, happened);
    ipcRenderer.on('event', heard);
    return () => ipcRenderer.off('event', heard);
  },
});
