import { ukTime } from './vault/audit-export/uk-time.ts';

/** How far a clock may be behind before it is said, in milliseconds: it is put right by seconds all the time. */
const slack = 120_000;

/**
 * What to say where this computer's clock is behind the last change of a vault (ISO, UTC), as after it was set back; null where it
 * is not. Entries stay in their order all the same, none dated before the one that it follows.
 */
export function clockBehind(now: Date, lastChange: string | null): string | null {
  if (lastChange === null || now.getTime() + slack >= Date.parse(lastChange)) return null;
  return `The clock of this computer says ${ukTime(now.toISOString())}, but this vault was changed at ${ukTime(lastChange)}. Set the clock right: until it has caught up, whatever is saved is dated as that last change, and nothing is lost or put out of order.`;
}
