import { Refusal } from '../../shared/base/refusal.ts';
import type { CarriedFile } from '../../shared/contract/services/conferences.ts';
import { type CarriedBytes, limits } from './intake/carried-bytes.ts';

/** A file as it came over the wire, with its bytes; refused when it is bigger than anything that is taken in. */
export function bytesOfCarried({ name, base64 }: CarriedFile): CarriedBytes {
  if (base64.length * 0.75 > limits.file + 3)
    throw new Refusal('invalid', `${name}: this file is too big to be taken in; take pictures out of it.`);
  return { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** Bytes as a file that can go over the wire. */
export const carriedOfBytes = ({ name, bytes }: CarriedBytes): CarriedFile => ({
  name,
  base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
});
