import { app, type BrowserWindow } from 'electron';

const patience = 30_000;

/** With --smoke: says `ready` when the page has drawn itself and its host has answered, then quits; 1 when it does not. */
export function smoke(window: BrowserWindow): void {
  const end = (code: number) => {
    process.stdout.write(code === 0 ? 'ready\n' : 'not ready\n', () => app.exit(code));
  };
  const late = setTimeout(() => end(1), patience);
  window.webContents.once('did-finish-load', () => {
    const asked = `(async () => {
      for (let turn = 0; turn < 200 && !document.querySelector('#root > *'); turn++) await new Promise((next) => setTimeout(next, 50));
      const reply = await window.host.call({ service: 'machine', operation: 'about', input: {} });
      return Boolean(document.querySelector('#root > *')) && reply.ok && reply.value.host === 'desktop';
    })()`;
    window.webContents.executeJavaScript(asked).then(
      (ready: unknown) => {
        clearTimeout(late);
        end(ready === true ? 0 : 1);
      },
      () => end(1),
    );
  });
}
