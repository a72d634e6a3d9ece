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
 * `around` what is known beside it. `asked` says which of the checks ask; all do unless it is given.
 */
export function check(
  contribution: Contribution,
  text: string,
  around: Around = {},
  asked: (one: Check) => boolean = () => true,
): Finding[] {
  return checks
    .filter(asked)
    .flatMap((one) =>
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
  const { child, domain, gaps = {} } = spotted;
  const quoted = spotted.evidence.map(({ file, quote }) => `${file}\n${quote}`);
  // What has no words to stand on is told apart by whom and what it is about.
  const grounds = quoted.length > 0 ? quoted : [child, domain, ...Object.values(gaps)].filter(Boolean);
  const message = one.messages[spotted.message] ?? spotted.message;
  return {
    id: `${one.id}:${shortHash(`${agency}\n${spotted.message}\n${grounds.join('\n')}`)}`,
    kind: one.id,
    tier: one.tier,
    weight: spotted.tier === 'wide' ? 'consider' : (spotted.weight ?? one.weight),
    message: message.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap),
    why: spotted.reason ? `${one.cites} Here: ${spotted.reason}.` : one.cites,
    agency,
    ...(child === undefined ? {} : { child }),
    ...(domain === undefined ? {} : { domain }),
    evidence: spotted.evidence,
    suggestions: spotted.suggestions ?? [],
  };
}
