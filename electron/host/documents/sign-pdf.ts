import { Refusal } from '../../../shared/base/refusal.ts';
import type { Identity, Signing, Timestamp } from './identity.ts';
import { detachedSignature } from './signing/cms.ts';
import { withSignatureField } from './signing/signature-field.ts';

/**
 * A PDF with one more signature (PAdES B-B, or B-T where a time-stamping service is given). The bytes before stay as they
 * are, so that earlier signatures still hold. Refuses a file that is not a whole PDF.
 */
export async function signPdf(
  bytes: Uint8Array,
  identity: Identity,
  signing: Signing & { timestamp?: Timestamp },
): Promise<Uint8Array> {
  let file: Buffer;
  try {
    file = Buffer.from(await withSignatureField(bytes, signing));
  } catch {
    throw new Refusal('invalid', 'This file could not be signed: it is not a whole PDF.');
  }
  const start = file.indexOf('/Contents <', bytes.length) + '/Contents '.length;
  const end = file.indexOf('>', start) + 1;
  const range = file.indexOf('/ByteRange', bytes.length);
  const rangeEnd = file.indexOf(']', range) + 1;
  file.write(`/ByteRange [0 ${start} ${end} ${file.length - end}]`.padEnd(rangeEnd - range), range, 'latin1');
  const content = Buffer.concat([file.subarray(0, start), file.subarray(end)]);
  const signature = await detachedSignature(content, identity, signing.timestamp);
  if (signature.length * 2 > end - start - 2)
    throw new Refusal(
      'refused',
      'The certificates of this signing identity are too many for a PDF signature.',
    );
  file.write(Buffer.from(signature).toString('hex'), start + 1, 'latin1');
  return new Uint8Array(file);
}
