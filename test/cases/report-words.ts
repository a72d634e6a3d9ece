import type { Merged } from '../../shared/domain/merged.ts';
import type { Block, Report, Run } from '../../shared/domain/report.ts';

/** Every run of a block, in order. */
export function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat());
    case 'voice':
      return block.words;
    case 'question':
      return [...block.runs, ...block.evidence.flat()];
    case 'heading':
    case 'drawing':
    case 'signature':
      return [];
  }
}

/** Words as they are compared: without marks, case or spacing. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Runs whose words are not those of their place: each word must stand there, in order, the first and last at its ends. */
export function misplaced(report: Report, { texts }: Merged): Run[] {
  return report.blocks.flatMap(runsOf).filter(({ text, from }) => {
    if (!from || plain(text) === '') return false;
    const words = plain(text).split(' ');
    const there = plain((texts[from.file] ?? '').slice(from.start, from.end)).split(' ');
    let at = 0;
    const isInOrder = words.every((word) => {
      at = there.indexOf(word, at) + 1;
      return at > 0;
    });
    return !isInOrder || words[0] !== there[0] || words.at(-1) !== there.at(-1);
  });
}

/** All that a report says, also its headings, captions, cover and names. */
export const allWords = (report: Report): string =>
  plain(
    JSON.stringify([
      report.title,
      report.subtitle,
      report.cover,
      report.blocks.map((block) =>
        block.kind === 'voice'
          ? [block.child, block.when, block.toWhom, said(block)]
          : block.kind === 'heading'
            ? block.text
            : block.kind === 'signature' || block.kind === 'drawing'
              ? block
              : block.kind === 'table'
                ? [block.caption, block.columns, said(block)]
                : said(block),
      ),
    ]),
  );

const said = (block: Block): string =>
  runsOf(block)
    .map(({ text }) => text)
    .join(' ');
