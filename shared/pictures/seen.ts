import type { Merged } from '../domain/merged.ts';

/**
 * A merged conference as one reader may see it: what is hidden from them is not in it. The pictures are made of nothing else, so that
 * they can bear no trace of it.
 */
export type Seen = Pick<
  Merged,
  'conference' | 'contributions' | 'logs' | 'texts' | 'failed' | 'chronology' | 'findings' | 'decided'
>;
