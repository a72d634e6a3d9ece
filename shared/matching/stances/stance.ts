import { isUndenied } from '../affirms.ts';
import { shareOf } from './share.ts';
import type { Topic } from './topics.ts';

/** Shares from which something went well, and below which it did not. */
const well = 0.95;
const badly = 0.9;

/** Whether a text speaks well of a topic (`yes`), ill of it (`no`), or in neither way or both (null). */
export function stanceOf(text: string, { fine, ill, isMeasured }: Topic): 'yes' | 'no' | null {
  const share = isMeasured ? shareOf(text) : null;
  if (share !== null && share >= well) return 'yes';
  if (share !== null && share < badly) return 'no';
  const of = new Set<'yes' | 'no'>();
  if (fine.test(text)) of.add(isUndenied(text, fine) ? 'yes' : 'no');
  if (ill.test(text)) of.add(isUndenied(text, ill) ? 'no' : 'yes');
  const [only] = of;
  return of.size === 1 ? (only ?? null) : null;
}
