import { z } from 'zod';
import { SearchAnswer } from '../../domain/search-result.ts';
import { operation } from '../define.ts';

/** Search over everything in the open vault, in the words and filters of shared/search; what people type is never refused. */
export const search = {
  find: operation({
    in: z.object({ query: z.string().max(2000), limit: z.number().int().min(1).max(500).optional() }),
    out: SearchAnswer,
  }),
};
