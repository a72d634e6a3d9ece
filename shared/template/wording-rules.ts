import { z } from 'zod';

const compiles = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'gu').source.length > 0;
  } catch {
    return false;
  }
};
const Pattern = z
  .string()
  .min(1)
  .max(300)
  .refine(compiles, { message: 'This is not a pattern that can be searched for.' });
const common = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What the author reads; `%s` stands for the words that were found (and, of a substitution, first for the better ones). */
  message: z.string().min(1),
  ignoreCase: z.boolean().default(true),
};

/**
 * A wording rule of a partnership, in the four shapes that Vale uses: words that ought not to be there (`existence`), words for
 * which there are better ones (`substitution`), words that stand too often in one stretch (`occurrence`), and words that need
 * others somewhere in the text (`conditional`, such as an abbreviation that is never spelled out). Patterns are regular expressions.
 */
export const WordingRule = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('existence'), ...common, tokens: z.array(Pattern).min(1) }),
  z.object({
    shape: z.literal('substitution'),
    ...common,
    swap: z.array(z.object({ found: Pattern, better: z.string().min(1) })).min(1),
  }),
  z.object({
    shape: z.literal('occurrence'),
    ...common,
    token: Pattern,
    max: z.number().int().nonnegative(),
    scope: z.enum(['sentence', 'paragraph', 'text']),
  }),
  z.object({
    shape: z.literal('conditional'),
    ...common,
    ignoreCase: z.boolean().default(false),
    /** Each match asks for one of `second`; where both have a group, its words must be the same. */
    first: Pattern,
    second: Pattern,
    exceptions: z.array(z.string()).default([]),
  }),
]);
export type WordingRule = z.infer<typeof WordingRule>;

/** A place in a text that a wording rule speaks of: offsets in the text (`end` exclusive), and better words where it has them. */
export type WordingMark = { rule: string; start: number; end: number; message: string; better?: string };

/** What the wording rules of a partnership say of a text, in the order of the text; overlapping words are told once a rule. */
export function wordingMarks(text: string, rules: readonly WordingRule[]): WordingMark[] {
  return rules
    .flatMap((rule) => marksOf(text, rule))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

type Found = { start: number; end: number; words: string; group: string | undefined };

function marksOf(text: string, rule: WordingRule): WordingMark[] {
  const find = (pattern: string, within = text, from = 0): Found[] =>
    found(within, pattern, rule.ignoreCase, from);
  const mark = ({ start, end }: Found, ...said: string[]): WordingMark => ({
    rule: rule.id,
    start,
    end,
    message: said.reduce((message, words) => message.replace('%s', () => words), rule.message),
  });
  switch (rule.shape) {
    case 'existence':
      return apart(rule.tokens.flatMap((token) => find(token))).map((one) => mark(one, one.words));
    case 'substitution':
      return apart(
        rule.swap.flatMap(({ found: pattern, better }) => find(pattern).map((one) => ({ ...one, better }))),
      ).map((one) => ({ ...mark(one, one.better, one.words), better: one.better }));
    case 'occurrence':
      return stretchesOf(text, rule.scope).flatMap(({ start, words }) =>
        find(rule.token, words, start)
          .slice(rule.max)
          .map((one) => mark(one, one.words)),
      );
    case 'conditional': {
      const there = find(rule.second);
      const isMet = ({ group }: Found) =>
        there.some((other) => group === undefined || other.group === undefined || other.group === group);
      return find(rule.first)
        .filter((one) => !rule.exceptions.includes(one.group ?? one.words) && !isMet(one))
        .map((one) => mark(one, one.words));
    }
  }
}

function found(text: string, pattern: string, ignoreCase: boolean, from: number): Found[] {
  return [...text.matchAll(new RegExp(pattern, ignoreCase ? 'giu' : 'gu'))]
    .filter(([words]) => words.length > 0)
    .map(({ 0: words, 1: group, index }) => ({
      start: from + index,
      end: from + index + words.length,
      words,
      group,
    }));
}

/** The longest of those that overlap, in the order of the text. */
function apart<T extends Found>(all: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of [...all].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

const ends = {
  sentence: /(?<=[.!?]["’”)]*)\s+(?=["“‘(]?\p{Lu})|\n+/gu,
  paragraph: /\n\s*\n/gu,
} as const;

function stretchesOf(
  text: string,
  scope: 'sentence' | 'paragraph' | 'text',
): { start: number; words: string }[] {
  if (scope === 'text') return [{ start: 0, words: text }];
  const cuts = [...text.matchAll(ends[scope])].map(({ 0: gap, index }) => ({
    at: index,
    next: index + gap.length,
  }));
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((start, at) => ({ start, words: text.slice(start, cuts[at]?.at ?? text.length) }));
}
