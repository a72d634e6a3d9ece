import { createHash } from 'node:crypto';
import type { Block, Report } from '../../../shared/domain/report.ts';
import { closedLevels } from './closed-levels.ts';
import { coverFacts } from './cover-facts.ts';
import { htmlOf, type Counted } from './html/blocks.ts';
import { inHtml } from './html/in-html.ts';
import { pageStyle } from './html/page-style.ts';
import { standingWords } from './standing-words.ts';

/** Blocks with their numbers among those of their kind. */
function counted(blocks: readonly Block[]): Counted[] {
  const counts = new Map<Block['kind'], number>();
  return blocks.map((block) => {
    const number = (counts.get(block.kind) ?? 0) + 1;
    counts.set(block.kind, number);
    return { ...block, number };
  });
}

/** The first two levels of headings as links. */
function contents(blocks: readonly Counted[]): string {
  const chapters: { own: string; parts: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level > 2) continue;
    const link = `<a href="#heading-${block.number}">${inHtml(block.text)}</a>`;
    if (block.level === 1) chapters.push({ own: link, parts: [] });
    else chapters.at(-1)?.parts.push(`<li>${link}</li>`);
  }
  if (chapters.length === 0) return '';
  const items = chapters.map(
    ({ own, parts }) => `<li>${own}${parts.length > 0 ? `<ol>${parts.join('')}</ol>` : ''}</li>`,
  );
  return `<nav aria-labelledby="contents"><p id="contents">${standingWords.contents}</p><ol>${items.join('\n')}</ol></nav>`;
}

const facts = (report: Report): string =>
  `<dl>${coverFacts(report)
    .map(({ label, value }) => `<dt>${inHtml(label)}</dt><dd>${inHtml(value)}</dd>`)
    .join('\n')}</dl>`;

/**
 * A report as one HTML file that needs nothing beside it: no script, no request, its faces inside, readable on a screen and
 * printed with marking and page numbers on every page. Equal reports give equal text.
 */
export function writeHtml(report: Report): string {
  const blocks = counted(closedLevels(report.blocks));
  const style = pageStyle(report);
  const hash = createHash('sha256').update(style).digest('base64');
  const marking = inHtml(report.marking);
  const title = inHtml(report.title) || standingWords.report;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="author" content="${inHtml(report.author)}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header class="marking">${marking}</header>
<main>
<h1>${title}</h1>
${report.subtitle.trim() ? `<p class="subtitle">${inHtml(report.subtitle)}</p>` : ''}
${facts(report)}
${report.demonstration ? `<p class="note"><strong>${standingWords.demonstrationNote}</strong></p>` : ''}
${contents(blocks)}
<div class="body">
${blocks.map(htmlOf).join('\n')}
</div>
</main>
<footer class="marking">${marking}</footer>
</body>
</html>
`;
}
