import { z } from 'zod';
import { operation } from '../define.ts';

/** The machine: which host this is, for whom it acts, which version. */
export const machine = {
  about: operation({
    in: z.object({}),
    out: z.object({
      host: z.enum(['desktop', 'local', 'cli']),
      role: z.enum(['contributor', 'chair', 'iro']),
      version: z.string(),
    }),
  }),
};
