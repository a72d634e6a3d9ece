import type { Unplaced } from '../domain/contribution.ts';
import { plainPassage } from './passages.ts';
import type { Account } from './reading.ts';

// The number of a list item and the marks of tables, headings and lists are no words.
const markOnly = /^(?:\d{1,3}[.)])?$/;

/** The words of a text that the account does not name yet, line by line; what is only marks or blanks is left out. */
export function leftover(file: string, text: string, account: Account): Unplaced[] {
  const stretches = [...account.placed, ...account.unplaced]
    .map(({ passage }) => [passage.start, passage.end] as const)
    .sort((a, b) => a[0] - b[0]);
  const rest: Unplaced[] = [];
  let covered = 0;
  for (const [start, end] of [...stretches, [text.length, text.length] as const]) {
    if (start > covered) rest.push(...wordsBetween(file, text, covered, start));
    covered = Math.max(covered, end);
  }
  return rest;
}

function wordsBetween(file: string, text: string, from: number, to: number): Unplaced[] {
  return [...text.slice(from, to).matchAll(/[^\n]+/g)].flatMap((line) => {
    const lead = /^[\s|#*_>~`:+\\-]*/.exec(line[0])?.[0].length ?? 0;
    const words = line[0].slice(lead).replace(/[\s|#*_~`:\\-]+$/, '');
    if (markOnly.test(words) || !/[\p{L}\p{N}]/u.test(words)) return [];
    const isLink = /^\]?\(?<?(?:https?:|mailto:|www\.)/.test(words) || words.startsWith('](');
    return [
      {
        passage: plainPassage(file, words, from + line.index + lead),
        reason: isLink
          ? 'The address behind a link.'
          : 'Words that are part of the layout, not of a paragraph or table.',
      },
    ];
  });
}
