import { z } from 'zod';
import { Manual } from '../../template/manual.ts';
import { operation } from '../define.ts';

/** The manual: what is asked of reports, and why. */
export const manual = {
  /** Every check as its folder says. */
  checks: operation({ in: z.object({}), out: Manual }),
};
