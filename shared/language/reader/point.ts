import type { ReadLine } from './page.ts';
import type { Place } from './reader.ts';

/**
 * The part of a sentence that its words speak for most, and those words: the stretch of clauses with the greatest sum, where a
 * clause that adds less than the average of the sentence takes away.
 */
export function pointAt(text: string, line: ReadLine, shares: Float64Array): Place {
  const { tokens } = line;
  const clauses: { from: number; to: number; share: number }[] = [];
  tokens.forEach(({ broken }, at) => {
    if (at === 0 || (broken && at - (clauses.at(-1)?.from ?? 0) >= 3))
      clauses.push({ from: at, to: at, share: 0 });
    const clause = clauses.at(-1);
    if (!clause) return;
    clause.to = at + 1;
    clause.share += shares[at] ?? 0;
  });
  const whole = clauses.reduce((sum, { share }) => sum + Math.max(0, share), 0);
  const price = (0.35 * whole) / Math.max(1, clauses.length);
  let best = { sum: -Infinity, from: 0, to: tokens.length };
  let run = { sum: 0, from: 0 };
  for (const { from, to, share } of clauses) {
    if (run.sum <= 0) run = { sum: 0, from };
    run = { ...run, sum: run.sum + share - price };
    if (run.sum > best.sum) best = { sum: run.sum, from: run.from, to };
  }
  const start = tokens[best.from]?.start ?? line.start;
  // A sentence that is pointed at to its end keeps its mark of ending.
  const end = best.to >= tokens.length ? line.end : (tokens[best.to - 1]?.end ?? line.end);
  const told = [...tokens.keys()]
    .filter((at) => at >= best.from && at < best.to && (shares[at] ?? 0) > 0)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, 4)
    .sort((a, b) => a - b)
    .map((at) => `“${text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)}”`);
  return {
    start,
    end,
    by: 'words',
    why:
      told.length > 0
        ? `these words weighed most, from sentences that people marked: ${told.join(', ')}`
        : 'people marked sentences like this one',
  };
}
