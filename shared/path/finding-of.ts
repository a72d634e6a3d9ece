import { shortHash } from '../base/short-hash.ts';
import type { Check, Spotted } from '../checks/define.ts';
import type { Finding } from '../domain/finding.ts';
import { termGaps, type Terms, usualTerms } from '../domain/in-force.ts';
import { groundsOf } from './finding-grounds.ts';

/** Whose report is checked, its file with its text, and what its partnership calls people and meetings (the usual words unless given). */
export type Report = { agency: string; file: string; text: string; terms?: Terms | undefined };

/**
 * What a check spotted, as a finding; its id stays while agency, question, words and the sentence in which they stand are the
 * same. One that stands on no words is known by its reason, and by whom and what it is about.
 */
export function findingOf(
  one: Check,
  spotted: Spotted,
  { agency, file, text, terms = usualTerms }: Report,
): Finding {
  const { child, domain, gaps = {} } = spotted;
  const about = [spotted.reason, child, domain, ...Object.values(gaps)].filter(Boolean).join('\n');
  const grounds = groundsOf(spotted.evidence, file, text) || about;
  const message = one.messages[spotted.message] ?? spotted.message;
  const quiet = spotted.tier === 'wide';
  return {
    id: `${one.id}:${shortHash(`${agency}\n${spotted.message}\n${grounds}`)}`,
    kind: one.id,
    tier: one.tier,
    weight: quiet ? 'consider' : (spotted.weight ?? one.weight),
    ...(quiet && { quiet }),
    message: message.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? termGaps(terms)[name] ?? gap),
    why: spotted.reason ? `${one.cites} Here: ${spotted.reason}.` : one.cites,
    agency,
    ...(child === undefined ? {} : { child }),
    ...(domain === undefined ? {} : { domain }),
    evidence: spotted.evidence,
    suggestions: spotted.suggestions ?? [],
  };
}
