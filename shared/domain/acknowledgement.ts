import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { ChildId } from './child.ts';
import { SectionKey } from './section.ts';

/** The reasons for which a finding may be set aside. */
export const AcknowledgementKind = z.enum([
  'not-so',
  'recorded-elsewhere',
  'cannot-be-known',
  'decided-with-lead',
]);
export type AcknowledgementKind = z.infer<typeof AcknowledgementKind>;

/** The kinds of reason, as people read them. */
export const acknowledgementKinds: Readonly<Record<AcknowledgementKind, string>> = {
  'not-so': 'It is not so',
  'recorded-elsewhere': 'It is recorded elsewhere',
  'cannot-be-known': 'It cannot be known',
  'decided-with-lead': 'Decided with the safeguarding lead',
};

/**
 * What a finding asked when it was set aside and where it stood: its question, its section (null where it stood on no words), the
 * one child that section is about, and the words. By it a finding is known again whose words have changed since.
 */
export const AskedThen = z.object({
  question: z.string(),
  section: SectionKey.nullable(),
  child: ChildId.optional(),
  words: z.string(),
});
export type AskedThen = z.infer<typeof AskedThen>;

/**
 * A finding set aside by a person, never without a reason; it stays visible and travels with the report. `finding` is the
 * finding's id, `at` an ISO instant.
 */
export const Acknowledgement = z.object({
  finding: z.string(),
  kind: AcknowledgementKind,
  reason: z
    .string()
    .trim()
    .refine(
      (reason) => reason.length >= 3,
      'A finding is set aside only with a reason: say why in a few words.',
    ),
  by: z.string().refine((by) => by.trim() !== '', 'A finding is set aside by somebody: say who decided it.'),
  at: z.string(),
  asked: AskedThen.optional(),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** How an acknowledgement is stored. */
export const acknowledgementRecord = defineRecord({
  name: 'acknowledgement',
  version: 1,
  schema: Acknowledgement,
  migrations: {},
  defaults: {},
});
