import { z } from 'zod';
import { AgencyId } from '../../domain/agency.ts';
import { Audience } from '../../domain/audience.ts';
import { ConferenceId } from '../../domain/conference.ts';
import { ContributionId } from '../../domain/contribution.ts';
import { DraftId } from '../../domain/draft.ts';
import { Report } from '../../domain/report.ts';
import { Verification } from '../../domain/verification.ts';
import { operation } from '../define.ts';
import { CarriedFile } from './conferences.ts';

/** The formats in which a report goes out. */
export const Format = z.enum(['docx', 'pdf', 'html']);
export type Format = z.infer<typeof Format>;

/** Which report: that of a whole conference, or of one contribution to it. */
const ofContribution = { conference: ConferenceId, contribution: ContributionId, audience: Audience };

/**
 * Documents: compose the holistic report, or that of one agency, render and sign it, verify a file. `job` names the
 * render-progress events. What goes out of a kept conference is told in its audit.
 */
export const documents = {
  compose: operation({ in: z.object({ id: ConferenceId, audience: Audience }), out: Report }),
  render: operation({
    in: z.object({ id: ConferenceId, audience: Audience, format: Format, job: z.string() }),
    out: z.object({ file: CarriedFile, media: z.string() }),
  }),
  /** The report of one agency: any contribution that the merged conference holds, by preference a signed one. */
  composeContribution: operation({ in: z.object(ofContribution), out: Report }),
  /** The report that a draft of the open vault would be if it were signed as it stands; nothing is signed, and nothing told. */
  composeDraft: operation({ in: z.object({ draft: DraftId, audience: Audience }), out: Report }),
  renderContribution: operation({
    in: z.object({ ...ofContribution, format: Format, job: z.string() }),
    out: z.object({ file: CarriedFile, media: z.string() }),
  }),
  /**
   * The disclosure log that an agency keeps: all its decisions about sharing and its requests in a conference, from its drafts, its
   * report and logs of decisions, for a governor or an inspector to read.
   */
  disclosureLog: operation({
    in: z.object({ conference: ConferenceId, agency: AgencyId, format: z.enum(['csv', 'pdf']) }),
    out: z.object({ file: CarriedFile, media: z.string() }),
  }),
  verify: operation({ in: z.object({ file: CarriedFile }), out: Verification }),
};
