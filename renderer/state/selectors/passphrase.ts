/** How a passphrase stands: too short to be taken (`missing` characters), or how hard it looks to guess. */
export type Strength =
  { level: 'short'; missing: number } | { level: 'weak' } | { level: 'fair' } | { level: 'good' };

/** The fewest characters that a vault takes. */
export const fewestCharacters = 12;

// What is tried first by whoever guesses; each stands for little more than its place in such a list.
const tried =
  /password|passphrase|passwort|qwert[yz]?|asdf|letmein|welcome|iloveyou|monkey|dragon|football|secret|admin|safeguard(ing)?|school|children|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday/g;

/**
 * A rough guess, in words that a person can act on: how many unrelated parts there are. It errs low, knows no dictionary, and
 * cannot know what of it others could find out.
 */
export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length < fewestCharacters) return { level: 'short', missing: fewestCharacters - length };
  const bits = bitsOf(passphrase);
  return { level: bits < 30 ? 'weak' : bits < 40 ? 'fair' : 'good' };
}

function bitsOf(passphrase: string): number {
  const text = passphrase.toLowerCase();
  const known = text.match(tried) ?? [];
  const parts = text.replace(tried, ' ').match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? [];
  // What stands there twice adds nothing.
  return known.length * 5 + [...new Set(parts)].reduce((sum, part) => sum + bitsOfPart(part), 0);
}

/** Digits count each for itself, a word as one of some two thousand, signs each for themselves. */
function bitsOfPart(part: string): number {
  if (isRun(part)) return 4;
  if (/^(19|20)\d\d$/.test(part)) return 6;
  if (/\p{N}/u.test(part)) return 3.3 * part.length;
  return /\p{L}/u.test(part) ? Math.min(4 * part.length, 11 + Math.max(0, part.length - 10)) : 4;
}

/** Whether each character is the one before or follows on it: aaaa, 7890, fedcba. */
const isRun = (part: string): boolean =>
  part.length > 2 &&
  [1, 0, -1].some((step) =>
    [...part].every((_, at) => {
      const by = part.charCodeAt(at) - part.charCodeAt(at - 1);
      return at === 0 || by === step || (step !== 0 && by === -9 * step);
    }),
  );
