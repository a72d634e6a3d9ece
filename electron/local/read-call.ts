import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../shared/base/refusal.ts';

/** The most that one call may carry, in bytes: a case folder in base 64. */
export const mostBytes = 256 * 1024 * 1024;

/** Reads the JSON of a call; refused when it is too big, of another type, or not JSON. */
export async function readCall(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json(;|$)/i.test(type)) throw new Refusal('invalid', 'A call is sent as JSON.');
  const tooBig = new Refusal(
    'invalid',
    'This is more than one call can carry; leave pictures out of the folder.',
  );
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooBig;
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    total += chunk.length;
    if (total > mostBytes) throw tooBig;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal('invalid', 'A call is sent as JSON.');
  }
}
