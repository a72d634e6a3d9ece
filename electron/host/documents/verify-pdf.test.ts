import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { saying, specimen, specimenPdfs } from '../../../test/cases/signed-specimens.ts';
import { forgedBetween } from '../../../test/cases/forged-pdf.ts';
import { signPdf } from './sign-pdf.ts';
import { verifyPdf } from './verify-pdf.ts';

const between = 'More than a signature was added between two signatures.';
const after = 'Something was added to the file after the last signature.';

let files: { plain: Uint8Array; once: Uint8Array; twice: Uint8Array };
beforeAll(async () => {
  files = await specimenPdfs();
});

/** The bytes with one more revision in which something was changed; nobody signed it. */
async function revised(bytes: Uint8Array, change: (document: PDFDocument) => PDFRef[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  const snapshot = document.takeSnapshot();
  for (const ref of change(document)) snapshot.markRefForSave(ref);
  return Buffer.concat([bytes, await document.saveIncremental(snapshot, { useObjectStreams: false })]);
}

/** Puts other words on the first page, as somebody would who forges. */
const otherWords = (document: PDFDocument): PDFRef[] => {
  const [page] = document.getPages();
  if (!page) throw new Error('No page.');
  const words = document.context.register(document.context.stream('BT 100 400 Td (No concerns.) Tj ET'));
  page.node.set(PDFName.of('Contents'), words);
  return [page.ref, words];
};
const link = (document: PDFDocument): PDFRef[] => {
  const [page] = document.getPages();
  if (!page) throw new Error('No page.');
  const note = document.context.register(
    document.context.obj({ Type: 'Annot', Subtype: 'Square', Rect: [50, 50, 500, 700], F: 4 }),
  );
  const notes = page.node.Annots() ?? PDFArray.withContext(document.context);
  notes.push(note);
  page.node.set(PDFName.of('Annots'), notes);
  return [page.ref, note];
};
const script = (document: PDFDocument): PDFRef[] => {
  const root = document.context.trailerInfo.Root;
  if (!(root instanceof PDFRef)) throw new Error('No root.');
  document.catalog.set(
    PDFName.of('OpenAction'),
    document.context.obj({ S: 'JavaScript', JS: 'app.alert(1)' }),
  );
  return [root];
};
const title = (document: PDFDocument): PDFRef[] => {
  const info = document.context.trailerInfo.Info;
  const dictionary = document.context.lookup(info);
  if (!(info instanceof PDFRef) || !(dictionary instanceof PDFDict)) throw new Error('No facts.');
  dictionary.set(PDFName.of('Keywords'), PDFNumber.of(1));
  return [info];
};
const changes = [
  ['other words on a page', otherWords],
  ['a drawing on a page', link],
  ['a script', script],
  ['other facts about the file', title],
] as const;

describe.each(changes)('%s added after the signature', (_, change) => {
  test('is found out where nobody signed it', async () => {
    const { whole, problems, signatures } = await verifyPdf(await revised(files.once, change));
    expect(whole).toBe(false);
    expect(problems).toContain(after);
    expect(signatures).toMatchObject([{ valid: true, coversWholeFile: false }]);
  });

  test('is found out where the next person signed over it', async () => {
    const forged = await signPdf(
      await revised(files.once, change),
      await specimen('ec'),
      saying('A. Second'),
    );
    const { whole, problems } = await verifyPdf(forged);
    expect({ whole, problems }).toEqual({ whole: false, problems: [between] });
  });
});

describe('what a second signer slips into the update that carries the signature is found out:', () => {
  test('nothing is found where nothing was slipped in', async () => {
    expect(await verifyPdf(await forgedBetween(files.once, (update) => update))).toMatchObject({
      whole: true,
    });
  });

  test.each([
    [
      'a script',
      (update: string) =>
        update.replace(
          '/Type /Catalog',
          '/Type /Catalog\n/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
        ),
    ],
    [
      'a signature field that covers the page',
      (update: string) => update.replace('/Rect [ 0 0 0 0 ]', '/Rect [ 50 50 500 700 ]'),
    ],
    [
      'an action on the field',
      (update: string) =>
        update.replace('/FT /Sig', '/FT /Sig\n/A << /S /URI /URI (https://example.invalid) >>'),
    ],
    [
      'a key said twice, which readers read differently',
      (update: string) => update.replace('/Type /Page\n', '/Type /Page\n/Contents 999 0 R\n'),
    ],
    ['other words on the page', (update: string) => update.replace(/\/Contents \d+ 0 R/, '/Contents 1 0 R')],
    [
      'an object that replaces another',
      (update: string) => `${update}\n1 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n`,
    ],
    [
      'a new picture',
      (update: string) => `${update}\n90001 0 obj\n<< /Type /XObject /Subtype /Image >>\nendobj\n`,
    ],
    [
      'an earlier signature taken off the form',
      (update: string) => update.replace(/\[ (\d+ 0 R) (\d+ 0 R) \]/, '[ $2 ]'),
    ],
  ] as const)('%s', async (_, change) => {
    const { whole, problems } = await verifyPdf(await forgedBetween(files.once, change));
    expect(whole).toBe(false);
    expect(problems).toContain(between);
  });
});

test('what was in the file before the first signature is what was signed', async () => {
  const signed = await signPdf(
    await revised(files.plain, link),
    await specimen('rsa'),
    saying('H. Specimen'),
  );
  expect((await verifyPdf(signed)).whole).toBe(true);
});

test('three people can sign one after the other', async () => {
  const thrice = await signPdf(files.twice, await specimen('rsa'), saying('C. Third'));
  const { whole, signatures } = await verifyPdf(thrice);
  expect(whole).toBe(true);
  expect(signatures.map(({ coversWholeFile }) => coversWholeFile)).toEqual([false, false, true]);
});

/** The file with its last byte range written anew, the rest in its place. */
function withRange(bytes: Uint8Array, write: (numbers: number[], length: number) => number[]): Uint8Array {
  const file = Buffer.from(bytes);
  const at = file.lastIndexOf('/ByteRange');
  const end = file.indexOf(']', at) + 1;
  const found = file.toString('latin1', at, end);
  const numbers = write((found.match(/\d+/g) ?? []).map(Number), file.length);
  file.write(
    `/ByteRange [${numbers.join(' ')}]`.padEnd(found.length + 20).slice(0, file.indexOf('/', end) - at),
    at,
    'latin1',
  );
  return file;
}

test.each([
  ['that does not begin at the beginning', ([, a = 0, b = 0, c = 0]: number[]) => [9, a, b, c]],
  ['that leaves out more than the signature', ([, a = 0, b = 0, c = 0]: number[]) => [0, a - 40, b, c]],
  ['that ends before the file does', ([, a = 0, b = 0, c = 0]: number[]) => [0, a, b, c - 30]],
  ['that goes beyond the file', ([, a = 0, b = 0, c = 0]: number[]) => [0, a, b, c + 30]],
] as const)('a byte range %s is not believed', async (_, write) => {
  const { whole, problems, signatures } = await verifyPdf(withRange(files.once, write));
  expect(whole).toBe(false);
  expect([...problems, ...signatures.flatMap((one) => one.problems)]).not.toEqual([]);
});

test('nothing but zeros may follow a signature in its place, and its digits have one case', async () => {
  const file = Buffer.from(files.once);
  const start = file.indexOf('/Contents <') + '/Contents <'.length;
  const end = file.indexOf('>', start);
  const padded = Buffer.from(file);
  padded.write('7', end - 9, 'latin1');
  const cased = Buffer.from(file);
  const letter = start + (/[a-f]/.exec(file.toString('latin1', start, end))?.index ?? 0);
  cased.write(cased.toString('latin1', letter, letter + 1).toUpperCase(), letter, 'latin1');
  for (const changed of [padded, cased]) {
    const { whole, signatures } = await verifyPdf(changed);
    expect(whole).toBe(false);
    expect(signatures[0]?.problems).toEqual([
      'The signature was changed, or is written in a way that cannot be checked.',
    ]);
  }
});

test('a signature made outside the days of its certificate does not hold', async () => {
  const early = { ...saying('H. Specimen'), at: new Date('2019-05-01T09:00:00Z') };
  const { whole, signatures } = await verifyPdf(await signPdf(files.plain, await specimen('rsa'), early));
  expect(whole).toBe(false);
  expect(signatures[0]?.problems).toEqual(['The certificate was not valid on the day of the signature.']);
});

test('the name that the signer gives stands beside that of the certificate where they differ', async () => {
  const signed = await signPdf(files.plain, await specimen('rsa'), saying('Somebody Else'));
  expect((await verifyPdf(signed)).signatures[0]?.by).toBe('Somebody Else (certificate of H. Specimen)');
});
