import { beforeAll, expect, test } from 'vitest';
import { saying, specimen, specimenPdfs } from '../../../test/cases/signed-specimens.ts';
import { signPdf } from './sign-pdf.ts';

let files: { plain: Uint8Array; once: Uint8Array; twice: Uint8Array };
beforeAll(async () => {
  files = await specimenPdfs();
});

test('what was there before stays byte for byte, so that earlier signatures hold', () => {
  expect(Buffer.compare(files.once.slice(0, files.plain.length), files.plain)).toBe(0);
  expect(Buffer.compare(files.twice.slice(0, files.once.length), files.once)).toBe(0);
});

test('the range covers all but the signature itself', () => {
  const text = Buffer.from(files.once).toString('latin1');
  const [, start, gap = 0, next = 0, length = 0] = (
    /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)/.exec(text) ?? []
  ).map(Number);
  expect(start).toBe(0);
  expect(next + length).toBe(files.once.length);
  expect(text.slice(gap, next)).toMatch(/^<[\da-f]+0{100,}>$/);
  expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
});

test('names, reasons and dates in any script are carried', async () => {
  const signed = await signPdf(files.plain, await specimen('rsa'), saying('Ștefan Żółć', 'Aprobat – 合意'));
  const { verifyPdf } = await import('./verify-pdf.ts');
  expect((await verifyPdf(signed)).signatures).toMatchObject([
    {
      by: 'Ștefan Żółć (certificate of H. Specimen)',
      reason: 'Aprobat – 合意',
      at: '2026-12-01T10:30:00.000Z',
      valid: true,
    },
  ]);
});

test.each([
  ['text', 'A school report.'],
  ['a PDF cut short', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
])('%s is refused in one sentence', async (_, text) => {
  const bytes = new TextEncoder().encode(text);
  await expect(signPdf(bytes, await specimen('rsa'), saying('H. Specimen'))).rejects.toThrow(
    /^This file could not be signed: it is not a whole PDF\.$/,
  );
});

test('an identity with more certificates than there is room for is refused, and nothing is cut', async () => {
  const identity = await specimen('rsa');
  const crowd = { ...identity, chain: Array.from({ length: 20 }, () => identity.certificate) };
  await expect(signPdf(files.plain, crowd, saying('H. Specimen'))).rejects.toThrow(
    'too many for a PDF signature',
  );
});
