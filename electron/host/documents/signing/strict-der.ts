import * as asn1 from 'asn1js';
import { equal, exact } from './bytes.ts';

/** The bytes of a value as they stand in the file, with tag and length. */
export const rawOf = (block: asn1.BaseBlock): Uint8Array => block.valueBeforeDecodeView;

/** The values inside a constructed value; none in any other. */
export const within = (block: asn1.BaseBlock | undefined): asn1.BaseBlock[] =>
  block instanceof asn1.Constructed ? block.valueBlock.value : [];

/** The first byte of a value: class, form and number in one. */
export const tagOf = (block: asn1.BaseBlock | undefined): number => (block ? (rawOf(block)[0] ?? 0) : 0);

/** A length as DER writes it: never longer than need be. */
function lengthBytes(length: number): number[] {
  if (length < 128) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [128 + bytes.length, ...bytes];
}

function isStrict(block: asn1.BaseBlock): boolean {
  const raw = rawOf(block);
  if ((tagOf(block) & 31) === 31) return false;
  const size = [2, 3, 4, 5, 6].find((candidate) =>
    equal(raw.subarray(1, candidate), Uint8Array.from(lengthBytes(raw.length - candidate))),
  );
  if (size === undefined) return false;
  if ((tagOf(block) & 32) === 0) return true;
  const inner = within(block);
  return equal(Buffer.concat(inner.map(rawOf)), raw.subarray(size)) && inner.every(isStrict);
}

/** One value in DER, read whole; throws where the bytes are not exactly one value in its only form. */
export function strictDer(bytes: Uint8Array): asn1.BaseBlock {
  const { offset, result } = asn1.fromBER(exact(bytes));
  if (offset !== bytes.length || result.error || !isStrict(result)) throw new Error('Not one value in DER.');
  return result;
}

/** How many bytes the value at the start takes by its own length; throws where no length can be read. */
export function lengthOfFirst(bytes: Uint8Array): number {
  const first = bytes[1] ?? 255;
  if (first < 128) return 2 + first;
  const count = first - 128;
  if (count === 0 || count > 4 || bytes.length < 2 + count) throw new Error('A length cannot be read.');
  return 2 + count + bytes.subarray(2, 2 + count).reduce((length, byte) => length * 256 + byte, 0);
}
