import type { Weight } from '../domain/finding.ts';
import type { Evidence } from '../domain/passage.ts';
import type { Saying } from './saying.ts';

/**
 * Things said that can not all be so: what they are about, the question it raises, each side's value and words, and what the
 * record of the conference itself has `beside` them.
 */
export type Clash = {
  part: string;
  weight: Weight;
  ask: string;
  sides: { value: string; sayings: Saying[] }[];
  beside?: Evidence[];
};
