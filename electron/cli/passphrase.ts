import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Refusal } from '../../shared/base/refusal.ts';

/** The passphrase of a signing identity: from WHOLE_PICTURE_PASSPHRASE, else asked for at the terminal and not shown. */
export async function passphrase(): Promise<string> {
  const given = process.env['WHOLE_PICTURE_PASSPHRASE'];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY)
    throw new Refusal(
      'invalid',
      'A passphrase is needed: set WHOLE_PICTURE_PASSPHRASE, or run this at a terminal.',
    );
  process.stderr.write('Passphrase of the signing identity: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
