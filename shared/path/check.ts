import type { Around, Check } from '../checks/define.ts';
import { checks } from '../checks/index.gen.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { Checking } from './checking.ts';

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
 * `around` what is known beside it; `which` are the checks that ask, all unless given.
 */
export const check = (
  contribution: Contribution,
  text: string,
  around: Around = {},
  which: readonly Check[] = checks,
): Finding[] => new Checking(which).run(contribution, text, around);

/** The wording checks on one passage that stands alone, as `check --passages` asks them. */
export function checkPassage(passage: { agency: string; section: string; text: string }): PassageFinding[] {
  return checks.flatMap((one) =>
    (one.wording?.mark(passage) ?? []).map(({ start, end, tier, by, why }) => ({
      code: one.id,
      quote: passage.text.slice(start, end),
      start,
      end,
      tier,
      why: `${by}: ${why}`,
    })),
  );
}
