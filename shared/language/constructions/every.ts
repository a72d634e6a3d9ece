import type { Construction } from './construction.ts';
import { minimising } from './minimising.ts';
import { opinionAsFact } from './opinion-as-fact.ts';
import { referralCloses } from './referral-closes.ts';
import { thirdParty } from './third-party.ts';
import { vagueFrequency } from './vague-frequency.ts';
import { victimBlaming } from './victim-blaming.ts';
import { withholding } from './withholding.ts';

/** The constructions by the check that asks about them. */
export const constructions: Readonly<Record<string, readonly Construction[]>> = {
  'referral-closes': referralCloses,
  withholding,
  minimising,
  'vague-frequency': vagueFrequency,
  'opinion-as-fact': opinionAsFact,
  'victim-blaming': victimBlaming,
  'third-party': thirdParty,
};
