import { z } from 'zod';
import { AuditEntry } from '../../domain/audit-entry.ts';
import { operation } from '../define.ts';
import { CarriedFile } from './conferences.ts';

/** The audit chain of the open vault. */
export const audit = {
  /** Entries in their order after the number `after`, at most `limit`; `total` counts all there are. */
  entries: operation({
    in: z.object({
      after: z.number().int().nonnegative().optional(),
      limit: z.number().int().min(1).max(10_000).optional(),
    }),
    out: z.object({ entries: z.array(AuditEntry), total: z.number().int() }),
  }),
  /** Follows the whole chain; `sentence` says what that came to, `breaks` has one sentence for each place where it fails. */
  verify: operation({
    in: z.object({}),
    out: z.object({
      entries: z.number().int(),
      whole: z.boolean(),
      sentence: z.string(),
      breaks: z.array(z.string()),
    }),
  }),
  /** The checked chain as a file, to be read by a governor or an inspector; the export is told in the chain. */
  export: operation({
    in: z.object({ format: z.enum(['csv', 'pdf']) }),
    out: z.object({ file: CarriedFile, media: z.string() }),
  }),
};
