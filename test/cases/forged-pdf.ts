import { detachedSignature } from '../../electron/host/documents/signing/cms.ts';
import { withSignatureField } from '../../electron/host/documents/signing/signature-field.ts';
import { saying, specimen } from './signed-specimens.ts';

/** The table of a revision: every object of its body by where it stands in the file. */
function tableOf(body: string, start: number): string {
  const lines = [...body.matchAll(/(?<=^|\n)(\d+) 0 obj\b/g)].map(
    ({ index, 1: number }) => `${number} 1\n${String(start + index).padStart(10, '0')} 00000 n \n`,
  );
  return `xref\n0 1\n0000000000 65535 f \n${lines.join('')}`;
}

/**
 * A signed PDF with a second signature in whose update something was changed as `forge` says, table and digests made anew: what
 * a dishonest second signer could hand in. `forge` gets the objects of the update as text.
 */
export async function forgedBetween(
  once: Uint8Array,
  forge: (objects: string) => string,
): Promise<Uint8Array> {
  const honest = Buffer.from(await withSignatureField(once, saying('A. Second')));
  const update = honest.toString('latin1', once.length);
  const table = update.lastIndexOf('\nxref\n') + 1;
  const body = forge(update.slice(0, table));
  const trailer = /trailer\n.*?>>\n(?=\nstartxref)/s.exec(update.slice(table))?.[0] ?? '';
  const end = `${tableOf(body, once.length)}${trailer}\nstartxref\n${once.length + body.length}\n%%EOF`;
  const file = Buffer.concat([once, Buffer.from(body + end, 'latin1')]);
  const start = file.indexOf('/Contents <', once.length) + '/Contents '.length;
  const stop = file.indexOf('>', start) + 1;
  const range = file.indexOf('/ByteRange', once.length);
  const length = file.indexOf(']', range) + 1 - range;
  file.write(`/ByteRange [0 ${start} ${stop} ${file.length - stop}]`.padEnd(length), range, 'latin1');
  const content = Buffer.concat([file.subarray(0, start), file.subarray(stop)]);
  const signature = await detachedSignature(content, await specimen('ec'));
  file.write(Buffer.from(signature).toString('hex'), start + 1, 'latin1');
  return file;
}
