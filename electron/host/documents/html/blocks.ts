import type { Block, Run } from '../../../../shared/domain/report.ts';
import { columnShares } from '../column-shares.ts';
import { rowWithSourceNotes, withSourceNotes, type Piece } from '../source-notes.ts';
import { spokenBy } from '../spoken-by.ts';
import { standingWords } from '../standing-words.ts';
import { drawingHtml } from './drawing.ts';
import { inHtml } from './in-html.ts';

/** Where a block stands among those of its kind, from 1: for identifiers. */
export type Counted = Block & { number: number };

const element = { strong: 'strong', emphasis: 'em' } as const;
const pieces = (printed: readonly Piece[]): string =>
  printed
    .map(({ text, style }) => {
      const words = inHtml(text);
      if (style === 'note') return `<span class="source">${words}</span>`;
      if (style === 'muted') return `<span class="muted">${words}</span>`;
      return style === 'plain' ? words : `<${element[style]}>${words}</${element[style]}>`;
    })
    .join('')
    .trim();
const words = (runs: readonly Run[]): string => pieces(withSourceNotes(runs));
const list = (items: readonly (readonly Run[])[]): string => {
  const filled = items.map(words).filter(Boolean);
  return filled.length > 0 ? `<ul>${filled.map((item) => `<li>${item}</li>`).join('\n')}</ul>` : '';
};

function table(block: Extract<Counted, { kind: 'table' }>): string {
  const { caption, columns, rows, number } = block;
  const shares = columnShares(block);
  const heads = columns.map(({ title }) => `<th scope="col">${inHtml(title)}</th>`).join('');
  const lines = rows.map(({ cells }) => {
    const printed = rowWithSourceNotes(cells, shares);
    return `<tr>${columns.map((_, index) => `<td>${pieces(printed[index] ?? [])}</td>`).join('')}</tr>`;
  });
  const nothing = `<tr><td colspan="${columns.length}">${inHtml(standingWords.emptyTable)}</td></tr>`;
  const name = inHtml(caption.trim() || `${standingWords.table} ${number}`);
  // The box around a wide table scrolls, so it can be reached and is named.
  return `<div class="table" role="region" aria-label="${name}" tabindex="0"><table id="table-${number}">${
    caption.trim() ? `<caption>${inHtml(caption)}</caption>` : ''
  }${columns.length > 0 ? `<thead><tr>${heads}</tr></thead>\n<tbody>${lines.join('\n') || nothing}</tbody>` : ''}</table></div>`;
}

const shapes = {
  must: '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>',
  should: '<path d="M8 2l6.5 12h-13z" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  consider: '<circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6"/>',
} as const;

/** One block as HTML; a heading of level 1 is an h2, since the title is the h1. */
export function htmlOf(block: Counted): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="heading-${block.number}">${inHtml(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const text = words(block.runs);
      return text ? `<p>${text}</p>` : '';
    }
    case 'list':
      return list(block.items);
    case 'table':
      return table(block);
    case 'drawing':
      return drawingHtml(block);
    case 'voice': {
      const by = spokenBy(block);
      return `<figure class="voice"><blockquote><p>${words(block.words)}</p></blockquote>${by ? `<figcaption>${inHtml(by)}</figcaption>` : ''}</figure>`;
    }
    case 'question':
      return `<div class="question"><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[block.weight]}</svg><p class="weight">${inHtml(standingWords.weights[block.weight])}</p>
<p>${words(block.runs)}</p>${list(block.evidence)}</div>`;
    case 'signature':
      return `<div class="signature"><p><strong>${inHtml([block.role, block.name].filter(Boolean).join(': '))}</strong></p>
<p>${inHtml(block.statement)}</p>
<div class="lines"><p class="line">${standingWords.signature}</p><p class="line">${standingWords.date}</p></div></div>`;
  }
}
