import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { Run } from '../domain/report.ts';
import { type Source, between, own, quote } from './run.ts';

const decided: Record<DisclosureDecision['decision'], string> = {
  shared: 'shared',
  'shared-in-part': 'shared in part',
  'not-shared': 'not shared',
  pending: 'not decided yet',
  'not-recorded': 'no decision recorded',
};

/** A decision of a log in one line: what and with whom, consent and reason in the words of its row, then what was decided. */
export function decisionRuns(decision: DisclosureDecision, source: Source): Run[] {
  const { what, recipient, consentOutcome, reason } = decision;
  const cells = [what, recipient, consentOutcome, reason].map((words) => cell(decision, words, source));
  const words = cells.flatMap((runs, at): Run[] => {
    const before = cells
      .slice(0, at)
      .findLast(({ length }) => length > 0)
      ?.at(-1);
    return before && runs.length > 0 ? [between(at === 1 ? ' → ' : '; ', before, runs[0]), ...runs] : runs;
  });
  return [...words, own(` – ${decided[decision.decision]}.`, 'muted')];
}

/** The words of one cell, in their place in the row; cells with doubled quotation marks stand for the whole row. */
function cell({ row }: DisclosureDecision, words: string, source: Source): Run[] {
  const at = words ? row.text.indexOf(words) : -1;
  if (at >= 0) return quote(source, row, at, at + words.length);
  const { file, start, end } = row;
  return words.trim() ? [{ text: words.trim(), from: { ...source, file, start, end } }] : [];
}
