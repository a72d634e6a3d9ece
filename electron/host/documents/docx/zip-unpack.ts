import { crc32, inflateRawSync } from 'node:zlib';
import type { Parts } from './zip-pack.ts';

/** How much a package may hold: bytes when unpacked, and parts. */
export const zipLimits = { bytes: 256 * 1024 * 1024, parts: 4096 } as const;

/** A package as it was read: its parts, and in `problems` every way in which its container is not as it should be. */
export type Unpacked = { parts: Parts; problems: string[] };

const damaged = 'The file is damaged: it could not be opened as a Word document.';
const changed = 'The container of the file was changed.';

/** Reads a zip file strictly: directory and local heads must agree, checksums hold, and no byte may lie outside. Throws a sentence. */
export function unpack(bytes: Uint8Array): Unpacked {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const problems = new Set<string>();
  let end = file.length - 22;
  while (end >= 0 && end > file.length - 66_000 && file.readUInt32LE(end) !== 0x06054b50) end--;
  if (end < 0 || file.readUInt32LE(end) !== 0x06054b50) throw new Error(damaged);
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  let at = file.readUInt32LE(end + 16);
  const directory = at;
  if (
    end + 22 !== file.length ||
    at + size !== end ||
    file.readUInt32LE(end + 4) !== 0 ||
    file.readUInt16LE(end + 8) !== count ||
    file.readUInt16LE(end + 20) !== 0
  )
    problems.add(changed);
  if (count > zipLimits.parts) throw new Error('The file holds too many parts to be a Word document.');
  const parts: Parts = new Map();
  let total = 0;
  let expected = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) throw new Error(damaged);
    const head = file.subarray(at, at + 46);
    const [nameLength, extraLength, noteLength] = [
      head.readUInt16LE(28),
      head.readUInt16LE(30),
      head.readUInt16LE(32),
    ];
    const rawName = file.subarray(at + 46, at + 46 + nameLength);
    const name = rawName.toString('utf8');
    at += 46 + nameLength + extraLength + noteLength;
    const local = head.readUInt32LE(42);
    const [method, crc, packed, plain] = [
      head.readUInt16LE(10),
      head.readUInt32LE(16),
      head.readUInt32LE(20),
      head.readUInt32LE(24),
    ];
    if (local + 30 > directory || file.readUInt32LE(local) !== 0x04034b50) throw new Error(damaged);
    const dataAt = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const localName = file.subarray(local + 30, local + 30 + file.readUInt16LE(local + 26));
    // From "version needed" to the checksum and the sizes, both heads say the same; a data descriptor may stand in for the latter.
    const described = (head.readUInt16LE(8) & 8) !== 0;
    const same = described
      ? file.compare(head, 6, 16, local + 4, local + 14)
      : file.compare(head, 6, 30, local + 4, local + 28);
    if (same !== 0 || !localName.equals(rawName) || local !== expected) problems.add(changed);
    if (parts.has(name)) problems.add('The file holds a part twice.');
    total += plain;
    if (total > zipLimits.bytes)
      throw new Error('The file is far larger inside than a Word document can be.');
    if (dataAt + packed > directory) throw new Error(damaged);
    const data = file.subarray(dataAt, dataAt + packed);
    expected = dataAt + packed + (described ? descriptorLength(file, dataAt + packed) : 0);
    let content: Buffer;
    try {
      if (method !== 0 && method !== 8) throw new Error(damaged);
      const inflated = method === 0 ? { content: data, used: packed } : inflate(data, plain);
      if (inflated.used !== packed) problems.add(changed);
      content = inflated.content;
    } catch {
      throw new Error(damaged);
    }
    if (content.length !== plain || crc32(content) !== crc)
      problems.add('A part of the file does not match its checksum.');
    parts.set(name, new Uint8Array(content));
  }
  if (at !== end || expected !== directory) problems.add(changed);
  return { parts, problems: [...problems] };
}

const descriptorLength = (file: Buffer, at: number): number =>
  at + 4 <= file.length && file.readUInt32LE(at) === 0x08074b50 ? 16 : 12;

/** Inflated bytes, and how many packed ones they took: a few idle ones could hide behind them. */
function inflate(data: Buffer, plain: number): { content: Buffer; used: number } {
  const told: unknown = inflateRawSync(data, { maxOutputLength: plain + 1, info: true });
  if (typeof told !== 'object' || told === null || !('buffer' in told) || !('engine' in told))
    throw new Error(damaged);
  const { buffer, engine } = told;
  const used =
    typeof engine === 'object' && engine !== null && 'bytesWritten' in engine
      ? engine.bytesWritten
      : Number.NaN;
  if (!Buffer.isBuffer(buffer) || typeof used !== 'number') throw new Error(damaged);
  return { content: buffer, used };
}
