import { z } from 'zod';
import { AgencyId } from '../../domain/agency.ts';
import { AgencyTemplate, TemplateSummary } from '../../template/agency-template.ts';
import { WorkedExample } from '../../template/worked-example.ts';
import { operation } from '../define.ts';

/** Agency templates: what each agency is asked, with guidance and a worked example. */
export const templates = {
  /** Every version of every template, the newest of each agency first; `broken` has one sentence for each that cannot be read. */
  list: operation({
    in: z.object({}),
    out: z.object({
      templates: z.array(TemplateSummary),
      broken: z.array(z.string()),
    }),
  }),
  /** The template by which an agency writes, the newest where no version is named; refused in one sentence when it is not whole. */
  read: operation({
    in: z.object({ agency: AgencyId, version: z.number().int().positive().optional() }),
    out: z.object({ template: AgencyTemplate, example: WorkedExample }),
  }),
};
