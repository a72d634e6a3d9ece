import type { Finding } from '../../domain/finding.ts';
import type { Block, Run } from '../../domain/report.ts';
import { own } from '../run.ts';

/** How many pieces of evidence a question on this page shows; the register has all. */
const most: Record<Finding['weight'], number> = { must: 2, should: 2, consider: 2 };

/** A question of the first page, with the evidence that shows it best. */
export const ask = (weight: Finding['weight'], text: string, evidence: Run[][] = []): Block => ({
  kind: 'question',
  weight,
  runs: [own(text)],
  evidence: evidence.slice(0, most[weight]),
});
