import type { Weight } from '../domain/finding.ts';
import type { Saying } from './saying.ts';

/** Things said that can not all be so: what they are about, the question it raises, and each side's value and words. */
export type Clash = {
  part: string;
  weight: Weight;
  ask: string;
  sides: { value: string; sayings: Saying[] }[];
};
