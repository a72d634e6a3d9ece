import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { Run } from '../domain/report.ts';
import { type Source, own, quote } from './run.ts';

const decided: Record<DisclosureDecision['decision'], string> = {
  shared: 'shared',
  'shared-in-part': 'shared in part',
  'not-shared': 'not shared',
  pending: 'not decided yet',
  'not-recorded': 'no decision recorded',
};

/** A decision of a log as a reader reads it: what, with whom, what was decided and why, each in the words of its row. */
export function decisionRuns(decision: DisclosureDecision, source: Source): Run[] {
  const { what, recipient, consentOutcome, reason } = decision;
  const part = (label: string, words: string): Run[] => {
    const runs = cell(decision, words, source);
    return runs.length > 0 ? [own(label, 'muted'), ...runs] : [];
  };
  return [
    ...cell(decision, what, source),
    ...part(' – to ', recipient),
    own(` – ${decided[decision.decision]}.`, 'muted'),
    ...part(' Consent: ', consentOutcome),
    ...part(' Reason: ', reason),
  ];
}

/** The words of one cell, in their place in the row; cells with doubled quotation marks stand for the whole row. */
function cell({ row }: DisclosureDecision, words: string, source: Source): Run[] {
  const at = words ? row.text.indexOf(words) : -1;
  if (at >= 0) return quote(source, row, at, at + words.length);
  const { file, start, end } = row;
  return words.trim() ? [{ text: words.trim(), from: { ...source, file, start, end } }] : [];
}
