import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { specimenDocx, specimenPdfs } from '../../../test/cases/signed-specimens.ts';
import { verifyDocument } from './verify-document.ts';

type Made = { plain: Uint8Array; once: Uint8Array; twice: Uint8Array };
const made = { pdf: specimenPdfs, docx: specimenDocx };

/** Offsets spread evenly over a file, each with one of the bits of its byte. */
const spread = (length: number, count: number) =>
  Array.from({ length: count }, (_, step) => ({
    at: Math.floor(((step + 0.5) * length) / count),
    bit: 1 << (step % 8),
  }));

const flipped = (bytes: Uint8Array, at: number, mask: number) => {
  const changed = new Uint8Array(bytes);
  changed[at] = (changed[at] ?? 0) ^ mask;
  return changed;
};

describe.each(['pdf', 'docx'] as const)('a %s', (format) => {
  let files: Made;
  beforeAll(async () => {
    files = await made[format]();
  });
  const verify = (bytes: Uint8Array) => verifyDocument(`report.${format}`, bytes);

  test('that is not signed is not whole, and says why', async () => {
    expect(await verify(files.plain)).toEqual({
      file: `report.${format}`,
      format,
      whole: false,
      signatures: [],
      problems: ['The file is not signed.'],
    });
  });

  test('that is signed is whole, and says who signed what and when', async () => {
    const { whole, signatures, problems } = await verify(files.once);
    expect({ whole, problems }).toEqual({ whole: true, problems: [] });
    expect(signatures).toEqual([
      {
        by: 'H. Specimen',
        reason: 'Issued as the report of the conference',
        at: '2026-12-01T10:30:00.000Z',
        valid: true,
        trust: 'issued',
        coversWholeFile: true,
        problems: [],
      },
    ]);
  });

  test('that is countersigned is whole, and says so of both', async () => {
    const { whole, signatures, problems } = await verify(files.twice);
    expect({ whole, problems }).toEqual({ whole: true, problems: [] });
    expect(signatures.map(({ valid }) => valid)).toEqual([true, true]);
    expect(signatures[1]?.by + (signatures[1]?.reason ?? '')).toContain('A. Second');
  });

  test('with one bit changed anywhere is never whole', async () => {
    const missed: number[] = [];
    for (const { at, bit } of spread(files.once.length, 220))
      if ((await verify(flipped(files.once, at, bit))).whole) missed.push(at);
    for (const { at, bit } of spread(files.twice.length, 60))
      if ((await verify(flipped(files.twice, at, bit))).whole) missed.push(at);
    expect(missed).toEqual([]);
  });

  test('with any byte made another is never whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: files.twice.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          expect((await verify(flipped(files.twice, at, mask))).whole).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('cut short anywhere, or with a byte more, is never whole and never a fault', async () => {
    for (const { at } of spread(files.once.length, 40)) {
      const { whole, problems, signatures } = await verify(files.once.slice(0, at));
      expect(whole).toBe(false);
      expect([...problems, ...signatures.flatMap((one) => one.problems)].join('')).not.toBe('');
    }
    for (const more of [0x00, 0x0a, 0x20])
      expect((await verify(new Uint8Array([...files.once, more]))).whole).toBe(false);
  });
});

test.each([
  ['nothing', ''],
  ['plain text', 'A school report.'],
  ['a web page', '<!doctype html><title>x</title>'],
])('%s is neither', async (_, text) => {
  expect(await verifyDocument('report.pdf', new TextEncoder().encode(text))).toEqual({
    file: 'report.pdf',
    format: 'unknown',
    whole: false,
    signatures: [],
    problems: ['This is neither a PDF nor a Word document (.docx), or its beginning is damaged.'],
  });
});

test('an old or locked Office file is told apart', async () => {
  const { problems } = await verifyDocument('report.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
  expect(problems[0]).toMatch(/^This Office file is of an old kind/);
});

test('whatever bytes come in, the answer is one calm sentence', async () => {
  const start = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '%PDF-1.7\n/ByteRange [0 9 12 20]\n');
  const rest = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('startxref\n0\n%%EOF', '<<'.repeat(500)),
  );
  await fc.assert(
    fc.asyncProperty(start, rest, async (head, tail) => {
      const { whole, problems } = await verifyDocument('x', Buffer.from(head + tail, 'latin1'));
      expect(whole).toBe(false);
      for (const problem of problems) expect(problem).toMatch(/^[A-Z][^\n]*\.$/);
      expect(problems).not.toEqual([]);
    }),
  );
});
