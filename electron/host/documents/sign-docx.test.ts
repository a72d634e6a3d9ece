import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { saying, specimen, specimenDocx } from '../../../test/cases/signed-specimens.ts';
import { pack } from './docx/zip-pack.ts';
import { unpack } from './docx/zip-unpack.ts';
import { signDocx } from './sign-docx.ts';

let files: { plain: Uint8Array; once: Uint8Array; twice: Uint8Array };
beforeAll(async () => {
  files = await specimenDocx();
});

test('the text stays as it was, and a second signature leaves the first alone', () => {
  const [plain, once, twice] = [files.plain, files.once, files.twice].map((bytes) => unpack(bytes).parts);
  for (const part of ['word/document.xml', 'word/styles.xml', 'docProps/core.xml']) {
    expect(once?.get(part)).toEqual(plain?.get(part));
    expect(twice?.get(part)).toEqual(plain?.get(part));
  }
  expect(twice?.get('_xmlsignatures/sig1.xml')).toEqual(once?.get('_xmlsignatures/sig1.xml'));
  expect(twice?.has('_xmlsignatures/sig2.xml')).toBe(true);
});

test('signing with RSA the same file at the same instant gives the same file', async () => {
  expect(signDocx(files.plain, await specimen('rsa'), saying('H. Specimen'))).toEqual(files.once);
});

test('the reason, and a name that is not that of the certificate, are carried as text', async () => {
  const signed = signDocx(files.plain, await specimen('rsa'), saying('Ștefan & <others>', 'Agreed "so"'));
  const xml = strFromU8(unpack(signed).parts.get('_xmlsignatures/sig1.xml') ?? new Uint8Array());
  expect(xml).toContain('<SignatureComments>Ștefan &amp; &lt;others&gt;: Agreed "so"</SignatureComments>');
  const { verifyDocx } = await import('./verify-docx.ts');
  expect(verifyDocx(signed)).toMatchObject({
    whole: true,
    signatures: [{ reason: 'Ștefan & <others>: Agreed "so"' }],
  });
});

test.each([
  ['text', strToU8('A school report.')],
  ['a zip without parts of a document', pack(new Map([['a.txt', strToU8('x')]]))],
])('%s is refused in one sentence', async (_, bytes) => {
  const identity = await specimen('rsa');
  expect(() => signDocx(bytes, identity, saying('H. Specimen'))).toThrow(
    /^This file could not be signed: it is not a whole Word document\.$/,
  );
});
