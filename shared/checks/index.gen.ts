// Written by `npm run gen`; a folder without check.md or check.test.ts is not listed.
import { assumedKnown } from './assumed-known/check.ts';
import { sexualisedBehaviour } from './sexualised-behaviour/check.ts';
import type { Check } from './define.ts';

/** Every check, by the order of their ids. */
export const checks: readonly Check[] = [assumedKnown, sexualisedBehaviour];
