import type { Block, Report } from '../../shared/domain/report.ts';

/** A report's bones in lines: headings by their level, and what stands under each, counted. */
export function outlineOf({ title, subtitle, on, cover, blocks }: Report): string {
  const lines = [
    title,
    subtitle,
    `Dated ${on}`,
    ...cover.map(({ label, value }) => `${label}: ${value}`),
    '',
  ];
  for (const block of blocks) {
    if (block.kind === 'heading') lines.push(`${'#'.repeat(block.level)} ${block.text}`);
    else if (block.kind === 'table') lines.push(tableLine(block));
    else if (block.kind === 'signature')
      lines.push(`signature of ${[block.role, block.name].filter(Boolean).join(', ')}`);
    else if (lines.at(-1)?.startsWith(nameOf(block))) lines.push(again(lines.pop() ?? ''));
    else lines.push(nameOf(block));
  }
  return `${lines.join('\n')}\n`;
}

const tableLine = ({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string =>
  `table of ${rows.length} rows: ${columns.map(({ title }) => title).join(' | ')}${caption ? ` (${caption})` : ''}`;

function nameOf(block: Block): string {
  if (block.kind === 'question')
    return `${block.weight} be answered`.replace('consider be answered', 'to consider');
  return block.kind === 'voice' ? `words of ${block.child}` : block.kind;
}

const again = (line: string): string => {
  const [, name = line, count = '1'] = /^(.*?)(?: × (\d+))?$/.exec(line) ?? [];
  return `${name} × ${Number(count) + 1}`;
};
