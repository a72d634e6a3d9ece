import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pack, type Parts } from './zip-pack.ts';
import { unpack, zipLimits } from './zip-unpack.ts';

const parts: Parts = new Map([
  ['[Content_Types].xml', strToU8('<Types/>')],
  ['_rels/.rels', strToU8('<Relationships/>')],
  ['word/document.xml', strToU8('<w:document>'.repeat(400))],
  ['word/empty.xml', new Uint8Array()],
]);
const changed = 'The container of the file was changed.';

test('what was packed is unpacked, whatever the order in which it came', () => {
  const again = unpack(pack(new Map([...parts].toReversed())));
  expect(again.problems).toEqual([]);
  expect([...again.parts.keys()]).toEqual([...parts.keys()]);
  for (const [name, bytes] of parts) expect(again.parts.get(name)).toEqual(bytes);
});

test('packing is always the same, in every version: files signed before are compared byte for byte with it', () => {
  const many: Parts = new Map(
    Array.from({ length: 40 }, (_, part) => [
      `part${part}.xml`,
      strToU8(`<p>${'word and word '.repeat(part * 7)}</p>`),
    ]),
  );
  const digest = createHash('sha256').update(pack(many)).digest('hex');
  // If a new compressor changes this, keep the old one for verifying: signed files must stay whole.
  expect(digest).toBe('f8ae3c8bb6d63340a6532b3fb0cdd8670dd2ced14659596bbecad27df0a6669b');
});

/** What is said of bytes: that they are whole, or the sentences about them. */
function told(bytes: Uint8Array): string {
  try {
    return unpack(bytes).problems.join(' ') || 'whole';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'no error';
  }
}

describe('a container that is not as it should be is found out', () => {
  const good = Buffer.from(pack(parts));
  test('bytes after its end and before its start', () => {
    expect(unpack(Buffer.concat([good, Buffer.from([0])])).problems).toContain(changed);
    expect(() => unpack(Buffer.concat([Buffer.from([0]), good]))).toThrow('damaged');
  });

  test('idle bytes between a part and the next', () => {
    const second = good.indexOf('PK\u0003\u0004', 4);
    const bytes = Buffer.concat([good.subarray(0, second), Buffer.from([0]), good.subarray(second)]);
    const directory = bytes.indexOf('PK\u0001\u0002');
    for (let at = directory; at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1)) {
      const local = bytes.readUInt32LE(at + 42);
      if (local > 0) bytes.writeUInt32LE(local + 1, at + 42);
    }
    bytes.writeUInt32LE(directory, bytes.length - 6);
    const { parts: found, problems } = unpack(bytes);
    expect([...found.keys()]).toEqual([...parts.keys()]);
    expect(problems).toContain(changed);
  });

  test('a part that is there twice', () => {
    const twice = Buffer.from(zipSync({ 'a.xml': strToU8('first'), 'b.xml': strToU8('other') }));
    for (let at = twice.indexOf('b.xml'); at >= 0; at = twice.indexOf('b.xml')) twice.write('a.xml', at);
    expect(unpack(twice).problems).toContain('The file holds a part twice.');
  });

  test('a date that only one of its two heads says', () => {
    const bytes = Buffer.from(good);
    bytes.writeUInt16LE(0x1234, bytes.indexOf('PK\u0001\u0002') + 12);
    expect(unpack(bytes).problems).toContain(changed);
  });

  test('a file cut anywhere', () => {
    for (let length = 0; length < good.length; length += 7)
      expect(told(good.subarray(0, length))).not.toBe('whole');
  });
});

describe('limits', () => {
  test('a part that says it is larger than a Word document can be is not inflated', () => {
    const bomb = Buffer.from(zipSync({ 'a.xml': new Uint8Array(4_000_000) }, { level: 9 }));
    const directory = bomb.indexOf('PK\u0001\u0002');
    bomb.writeUInt32LE(zipLimits.bytes + 1, directory + 24);
    bomb.writeUInt32LE(zipLimits.bytes + 1, 22);
    expect(() => unpack(bomb)).toThrow('far larger inside');
  });

  test('a part that inflates to more than it says is refused and not kept', () => {
    const bomb = Buffer.from(zipSync({ 'a.xml': new Uint8Array(4_000_000) }, { level: 9 }));
    const directory = bomb.indexOf('PK\u0001\u0002');
    bomb.writeUInt32LE(10, directory + 24);
    bomb.writeUInt32LE(10, 22);
    expect(() => unpack(bomb)).toThrow('damaged');
  });

  test('too many parts are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: zipLimits.parts + 1 }, (_, part) => [`${part}`, new Uint8Array()]),
    );
    expect(() => unpack(zipSync(many))).toThrow('too many parts');
  });
});

test('whatever bytes come in, the answer is parts or a sentence', () => {
  const start = fc.constantFrom(new Uint8Array(), strToU8('PK\u0003\u0004'), pack(parts));
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 80 }), fc.nat(), (head, noise, at) => {
      const bytes = new Uint8Array([...head, ...noise]);
      bytes.set(
        noise.slice(0, Math.max(0, bytes.length - (at % (bytes.length + 1)))),
        at % (bytes.length + 1),
      );
      expect(told(bytes)).toMatch(/^(whole|(The file|The container|A part) .*\.)$/);
    }),
  );
});
