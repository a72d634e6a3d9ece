import { shortHash } from '../base/short-hash.ts';
import type { Check, Spotted } from '../checks/define.ts';
import type { Finding } from '../domain/finding.ts';

/** What a check spotted, as a finding; its id stays while agency, question and words are the same. */
export function findingOf(one: Check, spotted: Spotted, agency: string): Finding {
  const grounds = spotted.evidence.map(({ file, quote }) => `${file}\n${quote}`).join('\n');
  const quiet = spotted.tier === 'wide';
  return {
    id: `${one.id}:${shortHash(`${agency}\n${spotted.message}\n${grounds}`)}`,
    kind: one.id,
    tier: one.tier,
    weight: quiet ? 'consider' : one.weight,
    ...(quiet && { quiet }),
    message: one.messages[spotted.message] ?? spotted.message,
    why: spotted.reason ? `${one.cites} Here: ${spotted.reason}.` : one.cites,
    agency,
    evidence: spotted.evidence,
    suggestions: spotted.suggestions ?? [],
  };
}
