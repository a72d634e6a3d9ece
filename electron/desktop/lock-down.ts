import { app, type Session } from 'electron';
import { isOwn } from './app-address.ts';

/*
 * Electron's security checklist, each point and where it is kept:
 *  1 only secure content          app: scheme and policy (app-protocol.ts); requests elsewhere cancelled below
 *  2 no Node in the page          window.ts, nodeIntegration: false
 *  3 context isolation            window.ts
 *  4 sandbox                      app.enableSandbox() below
 *  5 permission requests          denied below
 *  6 web security on              window.ts
 *  7 content security policy      host/page-policy.ts
 *  8 no insecure content          window.ts
 *  9 no experimental features     window.ts sets none
 * 10 no enableBlinkFeatures       window.ts sets none
 * 11 no allowpopups webview       webview is off in window.ts and refused below
 * 12 webview options verified     attaching is refused below
 * 13 navigation                   refused below
 * 14 new windows                  refused below
 * 15 openExternal                 never called
 * 16 a current Electron           pinned in package.json
 * 17 sender of messages           host-channel.ts
 * 18 no file: scheme              app-protocol.ts; fuse in electron-builder.yml
 * 19 fuses                        electron-builder.yml, read back by test/contract/packaged.pw.ts
 * 20 no Electron API in the page  preload.ts gives two functions of our own
 */

/** Closes what no window of ours needs, for every page that will ever be made. */
export function lockDown(): void {
  // Where a person has switched Chromium's sandbox off (it cannot run as root in a container), insisting ends every process.
  // Each window still asks for it (window.ts).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // A port for debugging would give the page to every program on this machine.
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name);
  }
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Denies a session every permission, device, spelling download and every request that does not stay in the app. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !(isOwn(url) || /^(blob:app:|data:|devtools:)/.test(url)) });
  });
}
