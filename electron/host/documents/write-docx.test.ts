import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { awkwardReport } from '../../../test/cases/awkward-report.ts';
import { longReport } from '../../../test/cases/long-report.ts';
import { golden, wordLines, wordPart } from '../../../test/cases/read-documents.ts';
import { allOf } from './docx/xml.ts';
import { writeDocx } from './write-docx.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeDocx(awkwardReport(12));
});
const part = (name: string) => wordPart(bytes, name);
const values = (name: string, element: string) =>
  allOf(part(name), element).map((one) => one.getAttribute('w:val') ?? one.textContent ?? '');

test('the same report is the same file, even after others were written', async () => {
  await writeDocx(longReport(1, 1));
  expect(await writeDocx(awkwardReport(12))).toEqual(bytes);
});

test('its structure and words are those of the golden file', async () => {
  await expect(golden(wordLines(bytes))).toMatchFileSnapshot('golden/awkward.docx.txt');
});

test('it has real headings, repeated heads of tables, and rows that stay whole unless they are long', () => {
  const styles = values('word/document.xml', 'pStyle');
  for (const style of ['Title', 'Heading1', 'Heading2', 'ChildsWords', 'QuestionMust', 'Evidence'])
    expect(styles).toContain(style);
  const tables = allOf(part('word/document.xml'), 'tbl').slice(1);
  expect(tables).toHaveLength(4);
  for (const table of tables) expect(allOf(table, 'tblHeader')).toHaveLength(1);
  const [, , long] = tables;
  expect(long && allOf(long, 'cantSplit').length).toBe(1 + 1);
});

test('it says its language, title, author and marking, and is dated by its report', () => {
  expect(values('word/styles.xml', 'lang')).toContain('en-GB');
  expect(values('docProps/core.xml', 'title')[0]).toMatch(/^Holistic report/);
  expect(values('docProps/core.xml', 'creator')).toEqual(['H. Specimen, conference chair']);
  expect(values('docProps/core.xml', 'subject')).toEqual(['OFFICIAL-SENSITIVE']);
  expect(values('docProps/core.xml', 'language')).toEqual(['en-GB']);
  expect(values('docProps/core.xml', 'created')).toEqual(['2026-06-23T12:00:00Z']);
});

test('marking stands at head and foot, with page x of y', () => {
  const words = (name: string) => part(name).documentElement?.textContent ?? '';
  expect(words('word/header1.xml')).toContain('OFFICIAL-SENSITIVE');
  expect(words('word/footer1.xml')).toMatch(/OFFICIAL-SENSITIVE.*Page .*PAGE.* of .*NUMPAGES/s);
});

test('its contents lead to its headings, and ask for nothing when it is opened', () => {
  const anchors = allOf(part('word/document.xml'), 'hyperlink').map((link) => link.getAttribute('w:anchor'));
  const marks = allOf(part('word/document.xml'), 'bookmarkStart').map((mark) => mark.getAttribute('w:name'));
  expect(anchors).toHaveLength(8);
  for (const anchor of anchors) expect(marks).toContain(anchor);
  expect(allOf(part('word/settings.xml'), 'updateFields')).toEqual([]);
  const dirty = allOf(part('word/document.xml'), 'fldChar').filter(
    (one) => one.getAttribute('w:dirty') === 'true',
  );
  expect(dirty).toEqual([]);
});

test('another reader of Word files sees its headings, lists and tables', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value.match(/<h1>/g)?.length).toBeGreaterThanOrEqual(6);
  expect(value.match(/<li>/g)).toHaveLength(6);
  expect(value.match(/<thead>/g)).toHaveLength(4);
});

test('a report without blocks is a document too', async () => {
  const empty = { ...awkwardReport(0), blocks: [], cover: [], author: '', subtitle: '', marking: '' };
  expect(wordLines(await writeDocx(empty))[0]).toMatch(/^Title: Holistic/);
});
