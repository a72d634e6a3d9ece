import { both, requiredWords } from './required-words.ts';
import type { Stretch } from './sentences.ts';
import { type Sieve, sieveOf } from './sieve.ts';

/**
 * One general construction that a check looks for: the words that show it, the reason in words for a person, and what
 * takes it back. `sure` is shown in the text, `wide` only invites a look.
 */
export type Pattern = {
  id: string;
  tier: 'sure' | 'wide';
  /** A cheap sign without which `match` cannot speak. */
  hint?: RegExp;
  match: RegExp;
  reason: string;
  /** None of these may stand in the same sentence. */
  unless?: readonly RegExp[];
  /** All of these must stand in the same sentence. */
  needs?: readonly RegExp[];
  /** All of these must stand in the same sentence or one of its neighbours. */
  needsNear?: readonly RegExp[];
};

/** Where a pattern speaks in a sentence; offsets are those of the whole text. */
export type Hit = { pattern: Pattern; start: number; end: number; sentence: Stretch };

/** Which of the patterns a sentence may match at all. */
const sieveFor = (patterns: readonly Pattern[]): Sieve =>
  sieveOf(
    patterns.map(({ match, hint }) =>
      both(requiredWords(match.source), hint ? requiredWords(hint.source) : []),
    ),
  );

/** Gives the places where patterns speak in one sentence; `near` gives the sentence with its neighbours. */
export type Hits = (sentence: Stretch, near?: () => string) => Hit[];

const none: Hit[] = [];

/** Looks for patterns; of overlapping ones the first pattern wins, so order is rank. */
export function hitsOf(patterns: readonly Pattern[]): Hits {
  let sieve: Sieve | undefined;
  return (sentence, near = () => sentence.text) => {
    const passes = (sieve ??= sieveFor(patterns))(sentence);
    return passes.length === 0 ? none : hitsAmong(patterns, passes, sentence, near);
  };
}

function hitsAmong(
  patterns: readonly Pattern[],
  passes: readonly number[],
  sentence: Stretch,
  near: () => string,
): Hit[] {
  const hits: Hit[] = [];
  for (const at of passes) {
    const pattern = patterns[at];
    if (!pattern) continue;
    if (pattern.hint && !pattern.hint.test(sentence.text)) continue;
    const match = pattern.match.exec(sentence.text);
    if (!match) continue;
    if (pattern.unless?.some((exception) => exception.test(sentence.text))) continue;
    if (pattern.needsNear && !pattern.needsNear.every((need) => need.test(near()))) continue;
    if (pattern.needs && !pattern.needs.every((need) => need.test(sentence.text))) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    hits.push({ pattern, start, end, sentence });
  }
  return hits;
}

/** A case-insensitive pattern from words; white space in the source stands for any white space. */
export const words = (source: string): RegExp =>
  new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), 'i');
