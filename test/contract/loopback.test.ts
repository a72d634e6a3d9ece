import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveLocally, type LocalHost } from '../../electron/local/serve.ts';
import { contract } from '../../shared/contract/contract.ts';
import { type Happened, readEvent } from '../../shared/contract/events.ts';
import { connect, type Reply, type Send } from '../../shared/contract/wire.ts';
import { everyScenario } from './every-scenario.ts';
import { portsIn } from './test-ports.ts';

let local: LocalHost;
let folder: string;
const heard: Happened[] = [];
const ports = portsIn(mkdtempSync(join(tmpdir(), 'whole-picture-data-')));

const send: Send = async (call) => {
  const response = await fetch(`${local.url}/host`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${local.token}` },
    body: JSON.stringify(call),
  });
  return (await response.json()) as Reply;
};

async function listen(): Promise<void> {
  const response = await fetch(`${local.url}/events`, {
    headers: { authorization: `Bearer ${local.token}` },
  });
  let waiting = '';
  for await (const part of response.body ?? []) {
    waiting += Buffer.from(part).toString('utf8');
    const blocks = waiting.split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, name = '', data = 'null'] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      const one = readEvent(name, JSON.parse(data));
      if (one) await hear(one);
    }
  }
}

/** Notes an event; as a page would that has nothing to save, it answers at once where it is asked to. */
async function hear(one: Happened): Promise<void> {
  heard.push(one);
  const [name, happened] = one;
  if (name === 'save-now') await connect(contract, send).vaults.flushed(happened);
}

async function start(): Promise<void> {
  local = await serveLocally(ports, { role: 'chair', pageFolder: folder });
  listen().catch(() => {});
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, '..', 'outside-the-page.html'), 'outside');
  await symlink(join(folder, '..', 'outside-the-page.html'), join(folder, 'link.html'));
  await start();
});
afterAll(async () => {
  await local.close();
  await rm(folder, { recursive: true });
  await rm(join(folder, '..', 'outside-the-page.html'));
});

describe('over loopback HTTP', () => {
  const heardByNow = async () => {
    // Events come over another connection than replies: let what is on its way arrive.
    await new Promise((done) => setTimeout(done, 50));
    return heard;
  };
  const restart = async () => {
    await local.close();
    await start();
  };
  test.each(everyScenario)('$title', async ({ run }) => {
    const is = { host: 'local', role: 'chair' } as const;
    const reached = { host: connect(contract, send), send, heard: heardByNow, is, restart };
    await expect(run(reached)).resolves.toBeUndefined();
  });
});

/** A bare request, with headers that fetch would not let one set; gives status, headers and body. */
const ask = (path: string, method: string, headers: Record<string, string> = {}, body = '') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((done, fail) => {
    const { port } = new URL(local.url);
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on('error', fail);
    asked.end(body);
  });

test('a one-time entrance gives the token once', async () => {
  const path = new URL(local.oneTimeEntrance()).pathname;
  expect((await ask(path, 'POST')).status).toBe(404);
  const { status, headers, body } = await ask(path, 'GET');
  expect({ status, to: headers.location, body }).toEqual({
    status: 303,
    to: `/#token=${local.token}`,
    body: '',
  });
  expect((await ask(path, 'GET')).status).toBe(404);
  expect((await ask('/enter/', 'GET')).status).toBe(404);
});

test('a port that is taken is refused by its number', async () => {
  const port = Number(new URL(local.url).port);
  await expect(serveLocally(ports, { role: 'chair', pageFolder: folder, port })).rejects.toThrow(
    `Port ${port} is taken`,
  );
});

describe('the loopback host turns away', () => {
  const call = JSON.stringify({ service: 'machine', operation: 'about', input: {} });
  const good = () => ({ authorization: `Bearer ${local.token}`, 'content-type': 'application/json' });

  test('nobody who brings the token from the own address', async () => {
    const own = { ...good(), origin: local.url };
    expect((await ask('/host', 'POST', own, call)).status).toBe(200);
  });
  test('a wrong, a shortened and a missing token', async () => {
    for (const authorization of ['Bearer wrong', `Bearer ${local.token.slice(1)}`, local.token, '']) {
      for (const [path, method] of [
        ['/host', 'POST'],
        ['/events', 'GET'],
      ] as const) {
        const { status, body } = await ask(
          path,
          method,
          { ...good(), authorization },
          method === 'POST' ? call : '',
        );
        expect(status).toBe(401);
        expect(body).not.toContain(local.token);
      }
    }
  });
  test('a foreign name for this machine, for pages too', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${new URL(local.url).port}`,
      '127.0.0.1',
      'localhost:1',
    ]) {
      expect((await ask('/host', 'POST', { ...good(), host }, call)).status).toBe(403);
      expect((await ask('/', 'GET', { host })).status).toBe(403);
    }
  });
  test('a foreign origin, and one that hides itself', async () => {
    for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1']) {
      expect((await ask('/host', 'POST', { ...good(), origin }, call)).status).toBe(403);
    }
  });
  test('other methods, other types and what is not JSON', async () => {
    expect((await ask('/host', 'GET', good())).status).toBe(404);
    expect((await ask('/host', 'OPTIONS', good())).status).toBe(404);
    expect((await ask('/events', 'POST', good(), call)).status).toBe(404);
    for (const [type, body] of [
      ['text/plain', call],
      ['application/json', '{'],
    ] as const) {
      const reply = await ask('/host', 'POST', { ...good(), 'content-type': type }, body);
      expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    }
  });
  test('paths that lead out of the page', async () => {
    const paths = [
      '/../outside-the-page.html',
      '/%2e%2e/outside-the-page.html',
      '/..%2foutside-the-page.html',
      '/link.html',
      '/%00',
      '/%',
      '//etc/passwd',
      '/..%5coutside-the-page.html',
    ];
    for (const path of paths) {
      const { status, body } = await ask(path, 'GET');
      expect([path, status]).toEqual([path, 404]);
      expect(body).not.toContain('outside');
    }
  });
  test('nothing of the page itself, which comes under its policy and to no other origin', async () => {
    const { status, headers, body } = await ask('/', 'GET');
    expect(status).toBe(200);
    expect(body).toContain('<title>page</title>');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
