import { SectionKey } from '../domain/section.ts';
import { sectionWords } from './section-words.ts';

/** The section that a heading names and how surely, 0 (not at all: `other`) to 1 (the heading is nothing but its words). */
export type SectionGuess = { section: SectionKey; sureness: number };

const weights = { sure: 4, likely: 2, weak: 1 } as const;
const ranks = ['sure', 'likely', 'weak'] as const;

const rules = Object.entries(sectionWords).flatMap(([section, words]) =>
  ranks.flatMap((rank) =>
    words[rank].map((source) => ({
      section: SectionKey.parse(section),
      weight: weights[rank],
      match: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'i'),
      whole: new RegExp(`^(?:${source})$`, 'i'),
    })),
  ),
);

const numbering =
  /^(?:(?:section|part|q(?:uestion)?)\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.):]\s*|(?:section|part)\s+(?:\d{1,2}|[a-z])\b[:.\s-]*|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+(?=[a-z]))/i;

/** A heading without numbering, marks and typographic differences, in lower case. */
export function bareHeading(heading: string): string {
  return heading
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .toLowerCase()
    .trim()
    .replace(numbering, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[?:.!"*_]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The canonical section of a writer's heading, by the words that agencies use; `other` when no words fit. */
export function sectionOf(heading: string): SectionGuess {
  const bare = bareHeading(heading);
  if (!bare) return { section: 'other', sureness: 0 };
  const scores = new Map<SectionKey, number>();
  for (const rule of rules) {
    const found = rule.match.exec(bare);
    if (!found) continue;
    const isWhole = rule.whole.test(bare);
    // Long words of a heading say more than short ones, and those at its head more than those at its end.
    const share = found[0].length / bare.length;
    const worth = isWhole ? rule.weight * 3 : rule.weight * (0.5 + share + (found.index === 0 ? 0.25 : 0));
    scores.set(rule.section, Math.max(scores.get(rule.section) ?? 0, worth) + (isWhole ? 0 : worth * 0.1));
  }
  let best: SectionGuess = { section: 'other', sureness: 0 };
  let highest = 0;
  for (const section of SectionKey.options) {
    const score = scores.get(section) ?? 0;
    if (score > highest) {
      highest = score;
      best = { section, sureness: Math.min(1, score / 8) };
    }
  }
  return highest >= 2 ? best : { section: 'other', sureness: 0 };
}
