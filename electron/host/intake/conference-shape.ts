import { z } from 'zod';
import { Division, KeyDate, PartnershipId } from '../../../shared/domain/timing.ts';

const Text = z.union([z.string(), z.number()]).transform(String);
const Agency = z
  .string()
  .transform((words) =>
    words
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  )
  .refine((word) => /^[a-z]/.test(word));
const Official = z.union([
  z.object({ name: Text, role: Text.default(''), email: Text.optional() }),
  z.string().transform((name) => ({ name, role: '', email: undefined })),
]);
const InHousehold = z
  .union([z.boolean(), z.string(), z.null()])
  .transform((said): 'yes' | 'no' | 'disputed' | 'unknown' => {
    if (said === true || /^(?:yes|true)$/i.test(String(said))) return 'yes';
    if (said === false || /^(?:no|false)$/i.test(String(said))) return 'no';
    return /disput|unclear|contest/i.test(String(said)) ? 'disputed' : 'unknown';
  });

const ChildInFile = z.object({
  id: Text.optional(),
  name: z.string().trim().min(1),
  dob: Text.nullish(),
  expected_date: Text.nullish(),
  edd: Text.nullish(),
  sex: Text.nullish(),
  gender: Text.nullish(),
  school_or_setting: Text.nullish(),
  setting: Text.nullish(),
  year: Text.nullish(),
  address: Text.nullish(),
});
const PersonInFile = z.object({
  name: z.string().trim().min(1),
  dob: Text.nullish(),
  relationship: Text.default(''),
  in_household: InHousehold.default('unknown'),
  parental_responsibility: z.array(Text).nullish(),
  aliases: z.array(Text).nullish(),
});

/** What conference.json may hold: names as people write them, all but the day, the children and the agencies optional. */
export const ConferenceInFile = z.object({
  case: Text.optional(),
  name: Text.optional(),
  synthetic: z.boolean().default(false),
  conference_type: Text.default('Child Protection Conference'),
  conference_date: z.string().min(1),
  conference_time: Text.nullish(),
  venue: Text.nullish(),
  strategy_discussion_date: Text.nullish(),
  section_47_enquiry_started: Text.nullish(),
  statutory_latest_date: Text.nullish(),
  reports_due: Text.nullish(),
  partnership: PartnershipId.nullish(),
  bank_holidays: Division.nullish(),
  key_dates: z.partialRecord(KeyDate.exclude(['conference']), Text).nullish(),
  reason_for_conference: Text.default(''),
  local_authority: Text.default(''),
  marking: Text.default(''),
  chair: Official.default({ name: '', role: '', email: undefined }),
  minute_taker: Official.nullish(),
  children: z.array(ChildInFile).min(1),
  household_and_family: z.array(PersonInFile).default([]),
  invited_family: z.array(Text).default([]),
  invited_agencies: z.array(
    z.object({
      agency: Agency,
      organisation: Text.optional(),
      contributor: Text.default(''),
      role: Text.default(''),
      report: z.string().nullish(),
    }),
  ),
  records: z
    .array(z.object({ agency: Agency.nullish(), kind: Text.default('log'), file: z.string().min(1) }))
    .default([]),
});
