import { requiredWords } from '../../language/required-words.ts';
import { sieveOf } from '../../language/sieve.ts';
import type { Saying } from '../saying.ts';
import { things } from '../stances/things.ts';
import { topics } from '../stances/topics.ts';

const matters = [...things, ...topics];
const sieve = sieveOf(matters.map(({ speaksOf }) => requiredWords(speaksOf.source)));

/** So short a line is of what its heading is of. */
const short = 70;

/** Of which matters a saying speaks (what reports say there is none of, and what they speak well or ill of), by their places in those lists. */
export function mattersIn({
  text,
  heading,
  columns,
}: Pick<Saying, 'text' | 'heading' | 'columns'>): number[] {
  const read = text.length < short || columns ? `${text} (${heading} ${columns ?? ''})` : text;
  return [...new Set(sieve({ text: read, start: 0, end: read.length }))].filter((at) =>
    matters[at]?.speaksOf.test(read),
  );
}
