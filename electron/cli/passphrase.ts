import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Refusal } from '../../shared/base/refusal.ts';

/** A passphrase: from WHOLE_PICTURE_PASSPHRASE, else asked for at the terminal, by the name of what it is for, and not shown. */
export async function passphrase(whose: string): Promise<string> {
  const given = process.env['WHOLE_PICTURE_PASSPHRASE'];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY)
    throw new Refusal(
      'invalid',
      'A passphrase is needed: set WHOLE_PICTURE_PASSPHRASE, or run this at a terminal.',
    );
  process.stderr.write(`${whose}: `);
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
