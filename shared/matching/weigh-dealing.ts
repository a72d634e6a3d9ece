import type { Account } from './account.ts';
import { type Reason, reason, shared } from './reason.ts';

/** Words of one service writing or speaking to another, and of seeing somebody. */
const passing =
  /\b(?:letter|e-?mail\w*|task|message|form|copy|copied|sent|send|received|receipt|forwarded|rang|rung|phoned?|telephon\w+|called|spoke|spoken|told|informed|notified|alerted|advised|asked|requested|discuss\w+|handover|update[ds]?|liais\w+|shared|report(?:ed)? to|referr\w+|passed)\b/i;
const seeing =
  /\b(?:seen|saw|visit(?:ed|s)?|met|interview\w*|spoke (?:to|with)|spoken to|(?:came|come|in) to (?:see|speak|talk)|attend(?:ed|s)?|examin\w+|screen\w*)\b/i;

/** The same dealing between two agencies as each of them keeps it, each naming the other: a letter sent and received, a child seen. */
export function dealingBetween(a: Account, b: Account): Reason | null {
  if (!a.facts.agencies.has(b.agency) || !b.facts.agencies.has(a.agency)) return null;
  if (passing.test(a.text) && passing.test(b.text))
    return reason('kind', 2, () => 'each tells of passing something on between the two');
  if (shared(a.facts.children, b.facts.children).length > 0 && seeing.test(a.text) && seeing.test(b.text))
    return reason('kind', 2, () => 'both tell of the child being seen');
  return null;
}
