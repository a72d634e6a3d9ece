import { protocol, type Session } from 'electron';
import { pageFile } from '../host/page-file.ts';
import { pageHeaders } from '../host/page-policy.ts';
import { isOwn, scheme } from './app-address.ts';

/** Makes app: a scheme like https: (an origin, secure, with fetch); called once, before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page on our scheme in one session, under the page's policy. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(scheme, async (request) => {
    const found =
      request.method === 'GET' && isOwn(request.url)
        ? await pageFile(folder, new URL(request.url).pathname)
        : null;
    if (!found) return new Response('There is nothing here.', { status: 404, headers: pageHeaders });
    return new Response(found.bytes, { headers: { ...pageHeaders, 'content-type': found.type } });
  });
}
