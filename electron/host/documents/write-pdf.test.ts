import { beforeAll, describe, expect, test } from 'vitest';
import { awkwardReport } from '../../../test/cases/awkward-report.ts';
import { longReport } from '../../../test/cases/long-report.ts';
import { golden } from '../../../test/cases/read-documents.ts';
import { heard } from '../../../test/cases/read-pdf-structure.ts';
import { specimen, saying } from '../../../test/cases/signed-specimens.ts';
import { signPdf } from './sign-pdf.ts';
import { writePdf } from './write-pdf.ts';

type Heard = Awaited<ReturnType<typeof heard>>;
const roles = ({ pages }: Heard, role: string) =>
  pages
    .flat()
    .filter((one) => one.role === role)
    .map(({ text }) => text);

describe('the awkward report', () => {
  let bytes: Uint8Array;
  let read: Heard;
  beforeAll(async () => {
    bytes = await writePdf(awkwardReport(12));
    read = await heard(bytes);
  });

  test('is the same file each time, even after others were written', async () => {
    await writePdf(longReport(1, 1));
    expect(Buffer.compare(await writePdf(awkwardReport(12)), bytes)).toBe(0);
  });

  test('is heard as the golden file has it, page by page', async () => {
    const lines = read.pages.flatMap((page, index) => [
      `page ${index + 1}`,
      ...page.map(({ role, text }) => `${role}: ${text}`),
    ]);
    await expect(golden(lines)).toMatchFileSnapshot('golden/awkward.pdf.txt');
  });

  test('says its title and language, is tagged, and has bookmarks', () => {
    expect(read.title).toMatch(/^Holistic report/);
    expect(read.language).toBe('en-GB');
    expect(read.tagged).toBe(true);
    expect(read.outline).toEqual(roles(read, 'H1'));
  });

  test('has headings that never skip a level, and heads for every table', () => {
    const levels = read.pages.flat().flatMap(({ role }) => (/^H[1-3]$/.test(role) ? [Number(role[1])] : []));
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(roles(read, 'Caption').filter(Boolean)).toEqual([
      'A table with nothing in it',
      'A row longer than a page',
      'Many rows',
    ]);
    expect(roles(read, 'TH').filter((text) => text === 'What was recorded')).toHaveLength(3);
  });

  test('has contents that name the page on which each heading stands', () => {
    for (const entry of roles(read, 'Link')) {
      const [, text = '', page = ''] = /^(.*) (\d+)$/.exec(entry) ?? [];
      const there = read.pages[Number(page) - 1]
        ?.filter(({ role }) => /^H\d$/.test(role))
        .map((one) => one.text);
      expect(there).toContain(text);
    }
    expect(roles(read, 'Link')).toHaveLength(8);
  });

  test('stays tagged when it is signed, and the signature is heard', async () => {
    const signed = await heard(await signPdf(bytes, await specimen('rsa'), saying('H. Specimen')));
    expect(signed.pages.slice(0, -1)).toEqual(read.pages.slice(0, -1));
    expect(roles(signed, 'Form')).toEqual(['Signature 1: H. Specimen']);
  });
});

test('three hundred rows are all there, and no page ends with a heading', async () => {
  const read = await heard(await writePdf(awkwardReport(300)));
  const numbers = roles(read, 'TD').flatMap((text) => /^Row (\d+):/.exec(text)?.[1] ?? []);
  expect(numbers).toEqual(Array.from({ length: 300 }, (_, row) => `${row + 1}`));
  for (const page of read.pages.slice(0, -1)) expect(page.at(-1)?.role).not.toMatch(/^H\d$/);
});

test('progress is told to the end', async () => {
  const told: number[] = [];
  await writePdf(longReport(2, 10), (share) => told.push(share));
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('a report without blocks is a document too', async () => {
  const empty = {
    ...awkwardReport(0),
    blocks: [],
    cover: [],
    author: '',
    subtitle: '',
    marking: '',
    title: '',
  };
  expect((await heard(await writePdf(empty))).pages).toHaveLength(1);
});
