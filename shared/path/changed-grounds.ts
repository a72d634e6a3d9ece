import { compareTexts } from '../base/compare-texts.ts';
import type { ChairDecision, Grounds } from '../domain/chair-decision.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { ChangedWords, LookAgain } from '../domain/decided.ts';
import { evenedOut, nameOf, type OwnerOf } from './decision-grounds.ts';

/** A finding with its grounds. */
export type Grounded = { finding: string; grounds: Grounds };

/** How alike two texts must be, as the share of their words in common, for one to be taken for the other changed. */
const alikeFrom = 0.3;

/**
 * Decisions that no finding has the grounds of any more, each with the one among the `open` findings that asks the like of the same
 * agencies now, the most alike first, and with the words that have changed. No finding is given to two decisions.
 */
export function lookAgainAt(
  waiting: readonly ChairDecision[],
  open: readonly Grounded[],
  caseFile: Pick<CaseFile, 'texts'>,
  ownerOf: OwnerOf,
): LookAgain[] {
  if (waiting.length === 0) return [];
  const pairs = waiting
    .flatMap((decision) =>
      open
        .filter(({ grounds }) => sameAgencies(decision.grounds, grounds))
        .map((now) => ({ decision, now, alike: likeness(decision.grounds, now.grounds) })),
    )
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((a, b) => b.alike - a.alike || compareTexts(keyOf(a), keyOf(b)));
  const found = new Map<ChairDecision, Grounded>();
  const given = new Set<string>();
  for (const { decision, now } of pairs) {
    if (found.has(decision) || given.has(now.finding)) continue;
    found.set(decision, now);
    given.add(now.finding);
  }
  const stillSaid = sayingOf(caseFile, ownerOf);
  return waiting.map((decision) => {
    const now = found.get(decision);
    const changes = now
      ? changedWords(decision.grounds, now.grounds)
      : decision.grounds.words
          .filter(({ agency, quote }) => !stillSaid(agency, quote))
          .map(({ agency, quote }) => ({ agency, before: quote, now: null }));
    return { decision, finding: now?.finding ?? null, changes };
  });
}

const keyOf = ({ decision, now }: { decision: ChairDecision; now: Grounded }): string =>
  `${decision.grounds.digest} ${now.grounds.digest} ${now.finding}`;

/** Whether two grounds ask the same of the same agencies: then one can be the other with changed words. */
const sameAgencies = (a: Grounds, b: Grounds): boolean =>
  a.kind === b.kind &&
  a.about.join('\n') === b.about.join('\n') &&
  agenciesIn(a).join('\n') === agenciesIn(b).join('\n');
const agenciesIn = ({ words }: Grounds): string[] =>
  [...new Set(words.map(({ agency }) => agency ?? ''))].sort();

/** How alike two grounds are, 0 to 1: the mean over the agencies of the words that each says in both. */
function likeness(a: Grounds, b: Grounds): number {
  const agencies = agenciesIn(a);
  if (agencies.length === 0) return 1;
  const shares = agencies.map((agency) => {
    const [one, other] = [a, b].map(
      ({ words }) =>
        new Set(
          words.filter((each) => (each.agency ?? '') === agency).flatMap(({ quote }) => wordsIn(quote)),
        ),
    );
    const common = [...(one ?? [])].filter((word) => other?.has(word)).length;
    return common === 0 ? 0 : common / ((one?.size ?? 0) + (other?.size ?? 0) - common);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What each agency said before and says now, one beside the other; what has not changed is left out. */
function changedWords(before: Grounds, now: Grounds): ChangedWords[] {
  const [there, here] = [new Set(before.words.map(nameOf)), new Set(now.words.map(nameOf))];
  const gone = before.words.filter((one) => !here.has(nameOf(one)));
  const come = now.words.filter((one) => !there.has(nameOf(one)));
  const agencies = new Set([...gone, ...come].map(({ agency }) => agency));
  return [...agencies].flatMap((agency) => {
    const [olds, news] = [gone, come].map((words) => words.filter((one) => one.agency === agency));
    const length = Math.max(olds?.length ?? 0, news?.length ?? 0);
    return Array.from({ length }, (_, at) => ({
      agency,
      before: olds?.[at]?.quote ?? null,
      now: news?.[at]?.quote ?? null,
    }));
  });
}

/** Tells whether any file of an agency still has some words. */
function sayingOf({ texts }: Pick<CaseFile, 'texts'>, ownerOf: OwnerOf) {
  const evened = new Map<string, string[]>();
  const textsOf = (agency: string | null): string[] => {
    const known = evened.get(agency ?? '');
    if (known) return known;
    const found = Object.entries(texts).flatMap(([file, text]) =>
      ownerOf(file) === agency ? [evenedOut(text)] : [],
    );
    evened.set(agency ?? '', found);
    return found;
  };
  return (agency: string | null, quote: string): boolean =>
    textsOf(agency).some((text) => text.includes(quote));
}
