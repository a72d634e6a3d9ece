import { z } from 'zod';

/** What one signature says and whether it holds; `at` is an ISO instant, `problems` are sentences (empty when it is valid). */
export const SignatureCheck = z.object({
  by: z.string(),
  reason: z.string(),
  at: z.string(),
  valid: z.boolean(),
  trust: z.enum(['self-signed', 'issued', 'demonstration']),
  coversWholeFile: z.boolean(),
  problems: z.array(z.string()),
});
export type SignatureCheck = z.infer<typeof SignatureCheck>;

/** What was found in one file: `whole` only if there is a signature, all are valid, and nothing was changed or added since. */
export const Verification = z.object({
  file: z.string(),
  format: z.enum(['pdf', 'docx', 'unknown']),
  whole: z.boolean(),
  signatures: z.array(SignatureCheck),
  problems: z.array(z.string()),
});
export type Verification = z.infer<typeof Verification>;
