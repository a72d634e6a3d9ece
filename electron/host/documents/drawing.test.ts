import { beforeAll, describe, expect, test } from 'vitest';
import { htmlDocument, wordLines } from '../../../test/cases/read-documents.ts';
import { heard } from '../../../test/cases/read-pdf-structure.ts';
import { holistic, smallCase } from '../../../test/cases/small-case.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { compose } from '../../../shared/report/compose.ts';
import { allOf } from './docx/xml.ts';
import { writeDocx } from './write-docx.ts';
import { writeHtml } from './write-html.ts';
import { writePdf } from './write-pdf.ts';

const alt =
  'Drawing of the table that follows: 3 events with a day, told by 2 agencies between 5 January 2025 and 23 June 2026, a lane for each agency.';

describe('a drawing in a report', () => {
  let report: Report;
  beforeAll(async () => {
    const rows = (...lines: string[]) =>
      `# Report\n\n## Chronology\n\n| Date | Event |\n|---|---|\n${lines.map((line) => `| ${line} |`).join('\n')}\n`;
    const merged = await smallCase({
      'school.md': rows('05/01/2025 | Came in hungry', '10/09/2025 | Was late'),
      'police.md': rows('02/03/2025 | Argument in the street'),
    });
    report = compose(merged, 'professionals', holistic);
  });

  test('is heard in the PDF as one figure with its words, on the page of its heading', async () => {
    const { pages } = await heard(await writePdf(report));
    const page = pages.find((all) => all.some(({ role }) => role === 'Figure')) ?? [];
    expect(page.filter(({ role }) => role === 'Figure')).toEqual([{ role: 'Figure', text: alt }]);
    expect(page.map(({ text }) => text)).toContain('Timeline by agency');
  });

  test('is one image in HTML, read out by its words', () => {
    const images = allOf(htmlDocument(writeHtml(report)), 'svg').filter(
      (one) => one.getAttribute('role') === 'img',
    );
    expect(images.map((one) => one.getAttribute('aria-label'))).toEqual([alt]);
  });

  test('is left out of Word, where the table says the same', async () => {
    const lines = wordLines(await writeDocx(report)).join('\n');
    expect(lines).not.toContain(alt);
    expect(lines).toContain('How many events each agency tells of, and the key days');
  });
});
