import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Refusal } from '../../shared/base/refusal.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Caller } from '../../shared/contract/define.ts';
import { answer, type Reply } from '../../shared/contract/wire.ts';
import { pageFile } from '../host/page-file.ts';
import { pageHeaders } from '../host/page-policy.ts';
import type { QuietPorts } from '../host/ports.ts';
import { createServices } from '../host/services.ts';
import { Listeners } from './listeners.ts';
import { readCall } from './read-call.ts';
import { hasToken, isOwnAddress } from './request-guard.ts';
import { Tickets } from './tickets.ts';

/** For whom the host acts, where the built page lies, the port (any free one when left out), and who hears of faults. */
export type Serving = {
  role: Caller['role'];
  pageFolder: string;
  port?: number;
  onFault?: (thrown: unknown) => void;
};

/** A host that runs: its address, the token that calls must bring, and two ways in for a browser. */
export type LocalHost = {
  url: string;
  token: string;
  /** The address with the token behind its #, for whoever started the host. */
  entrance: string;
  /** An address that is good once and for a minute, to be handed to another program. */
  oneTimeEntrance: () => string;
  close: () => Promise<void>;
};

/** Serves the page and the contract to this machine alone; refused when the port is taken. */
export async function serveLocally(ports: QuietPorts, serving: Serving): Promise<LocalHost> {
  const token = randomBytes(32).toString('base64url');
  const listeners = new Listeners();
  const tickets = new Tickets();
  const reply = answer(contract, createServices({ ...ports, emit: listeners.emit }), serving.onFault);
  let port = 0;

  const host = async (request: IncomingMessage): Promise<Reply> => {
    try {
      return await reply(await readCall(request), { host: 'local', role: serving.role });
    } catch (thrown) {
      const known = thrown instanceof Refusal ? thrown : new Refusal('broken', 'The host could not do this.');
      return { ok: false, failure: { code: known.code, message: known.message } };
    }
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const what = `${request.method} ${path}`;
    if (!isOwnAddress(request, port)) return end(response, 403, 'Not for this address.');
    if (what === 'POST /host' || what === 'GET /events') {
      if (!hasToken(request, token))
        return end(response, 401, 'Open Whole Picture from where it was started.');
      if (path === '/events') return listeners.add(response, pageHeaders);
      const body = JSON.stringify(await host(request));
      response.writeHead(200, { ...pageHeaders, 'content-type': 'application/json' }).end(body);
      return;
    }
    if (what.startsWith('GET /enter/') && tickets.redeem(path, performance.now())) {
      response.writeHead(303, { ...pageHeaders, location: `/#token=${token}` }).end();
      return;
    }
    const found = request.method === 'GET' ? await pageFile(serving.pageFolder, path) : null;
    if (!found) return end(response, 404, 'There is nothing here.');
    response.writeHead(200, { ...pageHeaders, 'content-type': found.type }).end(found.bytes);
  };

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const why = code === 'EADDRINUSE' ? 'is taken' : 'may not be used';
      fail(new Refusal('refused', `Port ${serving.port ?? 0} ${why}; choose another one.`));
    });
    server.listen(serving.port ?? 0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;
  const url = `http://127.0.0.1:${port}`;
  const close = () =>
    new Promise<void>((done) => {
      listeners.close();
      server.close(() => done());
      server.closeAllConnections();
    });
  const oneTimeEntrance = () => url + tickets.issue(performance.now());
  return { url, token, entrance: `${url}/#token=${token}`, oneTimeEntrance, close };
}

/** Ends a response with one sentence in the shape of a reply, which the page can show. */
function end(response: ServerResponse, status: number, message: string): void {
  const body: Reply = { ok: false, failure: { code: status === 404 ? 'not-found' : 'refused', message } };
  response.writeHead(status, { ...pageHeaders, 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(body));
}
