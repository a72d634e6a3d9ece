import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { awkward, awkwardReport } from '../../../test/cases/awkward-report.ts';
import { golden, htmlDocument, htmlLines } from '../../../test/cases/read-documents.ts';
import { allOf } from './docx/xml.ts';
import { writeHtml } from './write-html.ts';

const report = awkwardReport(12);
const html = writeHtml(report);
const page = htmlDocument(html);
const policy =
  allOf(page, 'meta')
    .find((meta) => meta.getAttribute('http-equiv'))
    ?.getAttribute('content') ?? '';

test('the same report is the same file', () => {
  expect(writeHtml(awkwardReport(12))).toBe(html);
});

test('its structure and words are those of the golden file', async () => {
  await expect(golden(htmlLines(html))).toMatchFileSnapshot('golden/awkward.html.txt');
});

test('nothing in it runs and nothing in it is fetched', () => {
  const [style] = /(?<=<style>)[^<]*(?=<\/style>)/.exec(html) ?? [''];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy).not.toMatch(/unsafe|script|https?:/);
  for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'form'])
    expect(allOf(page, tag)).toEqual([]);
  const attributes = allOf(page, '*').flatMap((element) => [...element.attributes]);
  const calls = attributes.filter(
    ({ name, value }) => /^(on|style$|src$)/.test(name) || (name === 'href' && !value.startsWith('#')),
  );
  expect(calls).toEqual([]);
  for (const [, address = ''] of style.matchAll(/url\(([^)]*)\)|@import/g))
    expect(address).toMatch(/^data:font\/woff2;base64,/);
});

test('it can be heard: language, one title, headings in order, tables with named heads, links that lead somewhere', () => {
  expect(page.documentElement?.getAttribute('lang')).toBe('en-GB');
  expect(allOf(page, 'h1')).toHaveLength(1);
  let before = 1;
  for (const heading of allOf(page, '*').filter(({ localName }) => /^h[1-6]$/.test(localName ?? ''))) {
    const level = Number(heading.localName?.slice(1));
    expect(level).toBeLessThanOrEqual(before + 1);
    before = level;
  }
  for (const head of allOf(page, 'th')) expect(head.getAttribute('scope')).toBe('col');
  expect(allOf(page, 'caption').map(({ textContent }) => textContent)).toContain('Many rows');
  for (const region of allOf(page, 'div').filter((element) => element.getAttribute('role') === 'region'))
    expect(region.getAttribute('aria-label')).not.toBe('');
  const ids = allOf(page, '*')
    .map((element) => element.getAttribute('id'))
    .filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of allOf(page, 'a')) expect(ids).toContain(link.getAttribute('href')?.slice(1));
  expect(allOf(page, 'blockquote')).toHaveLength(3);
});

test('marking and page numbers stand on every printed page', () => {
  expect(html).toMatch(/@top-center\{content:"OFFICIAL-SENSITIVE"/);
  expect(html).toMatch(/@bottom-center\{content:"OFFICIAL-SENSITIVE"/);
  expect(html).toContain('"Page " counter(page) " of " counter(pages)');
});

test('whatever words come in, they stay words', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...Object.values(awkward), '"}</style><script>', '\\"'),
  );
  fc.assert(
    fc.property(nasty, nasty, (marking, text) => {
      const one = htmlDocument(
        writeHtml({
          ...report,
          marking,
          title: text,
          blocks: [{ kind: 'paragraph', runs: [{ text: `x${text}x` }] }],
        }),
      );
      expect(allOf(one, 'script')).toEqual([]);
      expect(allOf(one, 'style')).toHaveLength(1);
      expect(allOf(one, 'p').at(-1)?.textContent).toMatch(/^x.*x$/su);
    }),
    { numRuns: 40 },
  );
});
