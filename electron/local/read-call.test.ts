import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { readCall } from './read-call.ts';

/** What a host that takes 1,000 bytes says to a body; `cut off` where it hangs up. */
async function said(chunks: Iterable<string>, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((asked, response) => {
    readCall(asked, 1000).then(
      (call) => response.end(JSON.stringify(call)),
      (thrown: Error) => response.end(thrown.message),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return new Promise((done) => {
    const sent = request(
      { port, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => done(text));
      },
    );
    sent.on('error', () => done('cut off'));
    Readable.from(chunks).pipe(sent);
  });
}

test('a call is read, in pieces too', async () => {
  expect(await said(['{"a', '":1}'])).toBe('{"a":1}');
});

test('what is too big is refused in a sentence, whether it says so beforehand or not', async () => {
  const body = JSON.stringify('x'.repeat(3000));
  expect(await said([body])).toMatch(/more than one call can carry/);
  expect(await said([body], { 'content-length': String(body.length) })).toMatch(
    /more than one call can carry/,
  );
});

test('what never ends is cut off', async () => {
  function* endless() {
    for (;;) yield 'x'.repeat(1000);
  }
  expect(await said(endless())).toMatch(/cut off|more than one call/);
});

test('what is not JSON is refused', async () => {
  expect(await said(['{'])).toMatch(/as JSON/);
  expect(await said(['{}'], { 'content-type': 'text/plain' })).toMatch(/as JSON/);
});
