import type { Session } from 'electron';
import { isOwn } from './app-address.ts';

const filters: Readonly<Record<string, { name: string; extensions: string[] }>> = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  docx: { name: 'Word', extensions: ['docx'] },
  html: { name: 'Web page', extensions: ['html'] },
};

/** Lets only what the page itself has made be saved, and asks where; everything else is cancelled. */
export function allowOwnDownloads(session: Session): void {
  session.on('will-download', (event, download) => {
    const url = download.getURL();
    if (!url.startsWith('blob:') || !isOwn(url.slice('blob:'.length))) {
      event.preventDefault();
      return;
    }
    const name = download.getFilename();
    const filter = filters[name.split('.').at(-1)?.toLowerCase() ?? ''];
    download.setSaveDialogOptions({
      defaultPath: name,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
      ...(filter && { filters: [filter] }),
    });
  });
}
