import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import PdfKit from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../shared/base/refusal.ts';
import { contributionRecord } from '../../../shared/domain/contribution.ts';
import type { CarriedBytes } from './carried-bytes.ts';
import { readFolder } from './read-folder.ts';
import { takeIn } from './take-in.ts';
import { takeInLog } from './take-in-log.ts';
import { takeInReport } from './take-in-report.ts';

const folder = new URL('../../../test/cases/rowan-docx', import.meta.url).pathname;
const files = await readFolder(folder);
const bytesOf = (name: string): Uint8Array =>
  files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const report = bytesOf('school.docx');
const about = { agency: 'school' };

/** The sentence with which something is refused. */
async function refusal(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (reason) {
    if (reason instanceof Refusal) return reason.message;
    throw reason;
  }
  return 'taken in';
}

const asReport = (bytes: Uint8Array, name = 'school.docx') =>
  refusal(() => takeInReport({ name, bytes }, about));

/** The report with one part of it changed. */
function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(report);
  parts[name] = strToU8(change(new TextDecoder().decode(parts[name])));
  return zipSync(parts);
}

const compound = (words: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(words, 'utf16le'), 1024);
  return bytes;
};

/** A package that says of its text that it is small while it is not. */
function lying(): Uint8Array {
  const parts = unzipSync(report);
  parts['word/document.xml'] = new Uint8Array(80 * 1024 * 1024).fill(32);
  return zipSync(parts, { level: 9 });
}

describe('a bad Word file is refused in one sentence that names it and the remedy', () => {
  test.each([
    ['empty', new Uint8Array(), /empty/],
    ['cut short', report.subarray(0, report.length / 2), /damaged|cut short/],
    ['protected', compound('EncryptedPackage'), /password/],
    ['of the old kind', compound('WordDocument'), /old kind/],
    ['not Word at all', strToU8('hello there'), /not a Word file/],
    ['another package', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /not a Word document/],
    ['a bomb', lying(), /unpacks to far more/],
    [
      'with entities',
      withPart('word/document.xml', (text) =>
        text.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      ),
      /entities/,
    ],
    [
      'nested too deep',
      withPart('word/document.xml', (text) =>
        text.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`),
      ),
      /too deep/,
    ],
    ['not well formed', withPart('word/document.xml', (text) => text.replace('</w:body>', '')), /damaged/],
    [
      'without words',
      withPart('word/document.xml', (text) => text.replace(/<w:body>.*<\/w:body>/s, '<w:body/>')),
      /no words/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    const said = await asReport(bytes);
    expect(said).toMatch(sentence);
    expect(said).toMatch(/^school\.docx: .+\. \S.+\.$/);
  });

  test('any cut or flipped byte is refused or taken in, never a fault', async () => {
    for (let at = 7; at < report.length; at += 397) {
      const flipped = Uint8Array.from(report);
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      expect(await asReport(flipped)).toMatch(/^(?:taken in|school\.docx: )/);
      expect(await asReport(report.subarray(0, at))).toMatch(/^school\.docx: /);
    }
  });

  test('a file of another kind under a known name', async () => {
    expect(await asReport(report, 'school.doc')).toMatch(/\.docx/);
    expect(await asReport(report, 'school.xyz')).toMatch(/kind of file/);
    expect(await asReport(strToU8('{\\rtf1 hello}'))).toMatch(/rich text/);
  });
});

describe('a JSON file', () => {
  const asJson = (stored: unknown) => asReport(strToU8(JSON.stringify(stored)), 'school.json');
  const id = 'contribution:school';

  test.each<[string, unknown]>([
    ['of another program', { name: 'x', version: '0.1.0' }],
    ['of another program that counts its versions', { name: 'x', version: 7 }],
    ['with nothing in it', {}],
    ['that is a list', [1, 2]],
    ['that is one word', 'report'],
    ['that holds another kind of record', { id: 'draft:school', version: 1 }],
  ])('%s is said to be no report of ours, not one of a newer version', async (_, stored) => {
    expect(await asJson(stored)).toBe(
      'school.json: this is no report that Whole Picture exported. Choose the report itself (.docx, .pdf or .md).',
    );
  });

  test('of ours says what is wrong with it: newer, not of a version at all, not whole', async () => {
    expect(await asJson({ id, version: 7 })).toMatch(/by a newer Whole Picture; update/);
    expect(await asJson({ contribution: { id, version: 7 } })).toMatch(/by a newer Whole Picture; update/);
    expect(await asJson({ id, version: '7' })).toMatch(/not a contribution\./);
    expect(await asJson({ id, version: 0 })).toMatch(/not a contribution\./);
    expect(await asJson({ id, version: 1 })).toMatch(/not whole: look at/);
  });

  test('as this product stores it is taken in', async () => {
    const { contribution, text } = await takeInReport({ name: 'school.docx', bytes: report }, about);
    const stored = { contribution: contributionRecord.store(contribution), text };
    expect(await asJson(stored)).toBe('taken in');
  });
});

describe('a bad PDF', () => {
  const pdf = (draw: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) =>
    new Promise<Uint8Array>((resolve) => {
      const document = new PdfKit(options);
      const chunks: Uint8Array[] = [];
      document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      document.on('end', () => resolve(Buffer.concat(chunks)));
      draw(document);
      document.end();
    });

  test('protected, without text, cut short', async () => {
    const secret = await pdf((document) => document.text('Hello'), { userPassword: 'x', pdfVersion: '1.7' });
    expect(await asReport(secret, 'school.pdf')).toMatch(/password/);
    const picture = await pdf((document) => document.rect(10, 10, 50, 50).fill('red'));
    expect(await asReport(picture, 'school.pdf')).toMatch(/no text/);
    expect(await asReport(picture.subarray(0, 120), 'school.pdf')).toMatch(/damaged/);
  });

  test('one with text is taken in', async () => {
    const good = await pdf((document) =>
      document.fontSize(18).text('School report').fontSize(10).moveDown().text('Seen well on 4 May 2025.'),
    );
    const taken = await takeInReport({ name: 'school.pdf', bytes: good }, about);
    expect(taken.text).toContain('Seen well on 4 May 2025.');
  });
});

describe('a bad case folder', () => {
  const changed = (name: string, bytes: Uint8Array | null): CarriedBytes[] =>
    files.flatMap((file) => (file.name !== name ? [file] : bytes ? [{ name, bytes }] : []));
  const conference = new TextDecoder().decode(bytesOf('conference.json'));

  test.each([
    ['no conference.json', changed('conference.json', null), /^conference\.json: .*missing/],
    ['broken conference.json', changed('conference.json', strToU8('{"case": ')), /^conference\.json: .*JSON/],
    [
      'no children',
      changed('conference.json', strToU8(JSON.stringify({ ...JSON.parse(conference), children: [] }))),
      /children/,
    ],
    [
      'a day that does not exist',
      changed('conference.json', strToU8(conference.replace('2026-06-23', '2026-06-31'))),
      /conference_date/,
    ],
    ['a listed report that is not there', changed('gp.docx', null), /^gp\.docx: .*not in the folder/],
    ['a log that is not there', changed('school-log.csv', null), /^school-log\.csv: /],
  ])('%s', async (_, folderFiles, sentence) => {
    expect(await refusal(() => takeIn(folderFiles))).toMatch(sentence);
  });

  test('going on lists what failed and takes in the rest', async () => {
    const broken = changed('gp.docx', null).map((file) =>
      file.name === 'police.docx' ? { ...file, bytes: file.bytes.subarray(0, 900) } : file,
    );
    const taken = await takeIn(broken, { keepGoing: true });
    expect(taken.failed.map(({ file, agency }) => [file, agency])).toEqual([
      ['gp.docx', 'gp'],
      ['police.docx', 'police'],
    ]);
    expect(taken.contributions).toHaveLength(6);
    expect(taken.logs).toHaveLength(2);
  });

  test('links that lead outside are refused, names are relative', async () => {
    const root = await mkdtemp(join(tmpdir(), 'whole-picture-'));
    try {
      await mkdir(join(root, 'case', 'logs'), { recursive: true });
      await writeFile(join(root, 'outside.md'), 'x');
      await writeFile(join(root, 'case', 'logs', 'a.csv'), 'x');
      expect((await readFolder(join(root, 'case'))).map((file) => file.name)).toEqual(['logs/a.csv']);
      await symlink(join(root, 'outside.md'), join(root, 'case', 'school.md'));
      expect(await refusal(() => readFolder(join(root, 'case')))).toMatch(/^school\.md: .*outside/);
      expect(await refusal(() => readFolder(join(root, 'nowhere')))).toMatch(/no such folder/);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

describe('a bad log', () => {
  const log = (text: string | Uint8Array) =>
    refusal(() =>
      takeInLog({ name: 'log.csv', bytes: typeof text === 'string' ? strToU8(text) : text }, about),
    );
  const head = 'Ref,Date,Pupil,Details,Action taken\n';

  test.each([
    ['empty', '', /empty/],
    [
      'a row with too many cells',
      `${head}1,01/02/2025,A,Late, again,None\n`,
      /row 1 \(line 2\) has 6 cells under 5/,
    ],
    ['a row cut short', `${head}1,01/02/2025,A,Late,None\nand the rest\n`, /row 2 \(line 3\) is cut short/],
    ['a row without words', `${head}1,01/02/2025\n`, /row 1 \(line 2\) is cut short: .* no words/],
    ['an open quotation mark', `${head}1,01/02/2025,A,"Late,None\n`, /line 2 is never closed/],
    ['a workbook', 'PK\u0003\u0004', /workbook/],
  ])('%s', async (_, text, sentence) => {
    expect(await log(text)).toMatch(sentence);
  });
});
