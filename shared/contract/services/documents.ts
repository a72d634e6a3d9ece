import { z } from 'zod';
import { Audience } from '../../domain/audience.ts';
import { ConferenceId } from '../../domain/conference.ts';
import { Report } from '../../domain/report.ts';
import { Verification } from '../../domain/verification.ts';
import { operation } from '../define.ts';
import { CarriedFile } from './conferences.ts';

/** The formats in which a report goes out. */
export const Format = z.enum(['docx', 'pdf', 'html']);
export type Format = z.infer<typeof Format>;

/** Documents: compose the holistic report, render and sign it, verify a file. `job` names the render-progress events. */
export const documents = {
  compose: operation({ in: z.object({ id: ConferenceId, audience: Audience }), out: Report }),
  render: operation({
    in: z.object({ id: ConferenceId, audience: Audience, format: Format, job: z.string() }),
    out: z.object({ file: CarriedFile, media: z.string() }),
  }),
  verify: operation({ in: z.object({ file: CarriedFile }), out: Verification }),
};
