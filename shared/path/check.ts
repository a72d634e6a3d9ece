import { shortHash } from '../base/short-hash.ts';
import type { Around, Check, Spotted } from '../checks/define.ts';
import { checks } from '../checks/index.gen.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';

/**
 * What the wording checks say of a bare passage: the check, the exact words, where they stand, how sure, and why ("id: reason" of
 * a construction, or "words: " and those that weighed most).
 */
export type PassageFinding = {
  code: string;
  quote: string;
  start: number;
  end: number;
  tier: 'sure' | 'wide';
  why: string;
};

/**
 * Every question that the checks ask of one contribution; `text` is the text of its file, from which evidence is quoted, and
 * `around` what is known beside it.
 */
export function check(contribution: Contribution, text: string, around: Around = {}): Finding[] {
  return checks.flatMap((one) =>
    one.run({ contribution, text, around }).map((spotted) => findingOf(one, spotted, contribution.agency)),
  );
}

/** The wording checks on one passage that stands alone, as `check --passages` asks them. */
export function checkPassage(passage: { agency: string; section: string; text: string }): PassageFinding[] {
  return checks.flatMap((one) =>
    (one.mark?.(passage) ?? []).map(({ start, end, tier, by, why }) => ({
      code: one.id,
      quote: passage.text.slice(start, end),
      start,
      end,
      tier,
      why: `${by}: ${why}`,
    })),
  );
}

function findingOf(one: Check, spotted: Spotted, agency: string): Finding {
  const grounds = spotted.evidence.map(({ file, quote }) => `${file}\n${quote}`).join('\n');
  return {
    id: `${one.id}:${shortHash(`${agency}\n${spotted.message}\n${grounds}`)}`,
    kind: one.id,
    tier: one.tier,
    weight: spotted.tier === 'wide' ? 'consider' : one.weight,
    message: one.messages[spotted.message] ?? spotted.message,
    why: spotted.reason ? `${one.cites} Here: ${spotted.reason}.` : one.cites,
    agency,
    evidence: spotted.evidence,
    suggestions: spotted.suggestions ?? [],
  };
}
