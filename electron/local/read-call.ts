import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../shared/base/refusal.ts';

/** The most that one call may carry, in bytes: the largest backup (host/vault-out) in base 64, and less than a string can hold. */
export const mostBytes = 480 * 1024 * 1024;

/** Reads the JSON of a call of at most `most` bytes; refused when it is bigger, of another type, or not JSON. */
export async function readCall(request: IncomingMessage, most = mostBytes): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json(;|$)/i.test(type)) throw new Refusal('invalid', 'A call is sent as JSON.');
  let chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    total += chunk.length;
    // A page hears the answer only after it has sent everything: what is too much is let past, up to a point.
    if (total > 8 * most) break;
    if (total > most) chunks = [];
    else chunks.push(chunk);
  }
  if (total > most)
    throw new Refusal('invalid', 'This is more than one call can carry; leave pictures out of the folder.');
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal('invalid', 'A call is sent as JSON.');
  }
}
