import type { ChildId } from '../domain/child.ts';
import type { Finding } from '../domain/finding.ts';
import type { Merged } from '../domain/merged.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import type { FromRecord } from '../domain/review.ts';
import type { Statement } from '../domain/statement.ts';

/** What a rule is asked of: the merged conference, and the ISO day by which it had to be held (null where that is not known). */
export type Asked = { merged: Merged; dueOn: string | null };

/** Answers one item from the record; null where the record says nothing to it. */
export type Rule = (asked: Asked) => FromRecord | null;

/** How many places are shown for one answer: enough to see that it is so, few enough to be looked at. */
const most = 4;

/** An answer with the words it stands on. */
export const says = (
  state: FromRecord['state'],
  words: string,
  evidence: readonly Evidence[] = [],
): FromRecord => ({ state, words, evidence: evidence.slice(0, most) });

/** The words of statements that match, in the order of the reports; `about` narrows them to one child, `sections` to sections. */
export function quotes(
  { contributions, texts }: Merged,
  match: RegExp,
  { about, sections }: { about?: ChildId; sections?: readonly Statement['section'][] } = {},
): Evidence[] {
  return contributions.flatMap((contribution) =>
    contribution.statements
      .filter(
        ({ passage, children, section }) =>
          (!about || children.includes(about)) &&
          (!sections || sections.includes(section)) &&
          match.test(passage.text),
      )
      .map(({ passage }) => cite(texts, passage)),
  );
}

/** The findings of these kinds. */
export const findingsOf = ({ findings }: Merged, ...kinds: string[]): Finding[] =>
  findings.filter(({ kind }) => kinds.includes(kind));

/** Names one after the other: "A", "A and B", "A, B and C". */
export function listOf(names: readonly string[]): string {
  const [last, ...before] = names.toReversed();
  return before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : (last ?? '');
}

/** A count with its noun: "1 report", "3 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
