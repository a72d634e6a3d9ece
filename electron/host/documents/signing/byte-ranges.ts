/** What one PDF signature says it covers: from the start to `gapStart`, and from `gapEnd` to `end` (offsets in bytes). */
export type ByteRange = { gapStart: number; gapEnd: number; end: number };

/** Every byte range written in a PDF, the earliest end first, and whether any of them has a shape that cannot be. */
export function byteRanges(file: Buffer): { ranges: ByteRange[]; odd: boolean } {
  const text = file.toString('latin1');
  const ranges: ByteRange[] = [];
  let odd = false;
  for (const [, start, gapStart, gapEnd, length] of text.matchAll(
    /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g,
  )) {
    const range = {
      gapStart: Number(gapStart),
      gapEnd: Number(gapEnd),
      end: Number(gapEnd) + Number(length),
    };
    if (Number(start) === 0 && range.gapStart < range.gapEnd && range.end <= file.length) ranges.push(range);
    else odd = true;
  }
  return { ranges: ranges.sort((a, b) => a.end - b.end), odd };
}

/** What a signature covers, put together. */
export const coveredBytes = (file: Buffer, { gapStart, gapEnd, end }: ByteRange): Buffer =>
  Buffer.concat([file.subarray(0, gapStart), file.subarray(gapEnd, end)]);

/** The bytes that a signature leaves out, as hex digits of one case in angle brackets; undefined where anything else stands there. */
export function gapBytes(
  file: Buffer,
  { gapStart, gapEnd }: ByteRange,
): { hex: string; bytes: Buffer } | undefined {
  const hex = file.toString('latin1', gapStart + 1, gapEnd - 1);
  const framed = file[gapStart] === 0x3c && file[gapEnd - 1] === 0x3e && hex.length % 2 === 0;
  // Digits of both cases would let a byte change without changing what is read.
  if (!framed || !(/^[\da-f]+$/.test(hex) || /^[\dA-F]+$/.test(hex))) return undefined;
  return { hex, bytes: Buffer.from(hex, 'hex') };
}
