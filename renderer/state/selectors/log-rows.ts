import type { AgencyLog } from '../../../shared/domain/agency-log.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Evidence, Passage } from '../../../shared/domain/passage.ts';
import type { When } from '../../../shared/domain/when.ts';
import { memoised } from './memoised.ts';
import { tOr } from '../../texts/t.ts';

/** A row of a log as it is shown; `omitted` is the finding that says the agency's report leaves it out. */
export type LogRow = {
  id: string;
  reference: string;
  when: When;
  category: string;
  words: Passage | string;
  action: string;
  sharedWith: string;
  by: string;
  whole: Passage;
  isDecision: boolean;
  omitted: Finding | null;
  searchable: string;
};

/** Every row of a log in the order of the file. */
export const rowsOfLog = memoised((log: AgencyLog, findings: readonly Finding[]): LogRow[] => {
  const left = findings
    .filter(({ kind }) => kind === 'omitted-record')
    .flatMap((finding) =>
      finding.evidence.filter(({ file }) => file === log.file).map((evidence) => ({ finding, evidence })),
    );
  const omission = ({ start, end }: Passage) =>
    left.find(({ evidence }) => evidence.start < end && start < evidence.end)?.finding ?? null;
  const rows = [
    ...log.entries.map((entry) => ({
      id: entry.id as string,
      reference: entry.reference,
      when: entry.when,
      category: [entry.category].filter(Boolean).join(' '),
      words: entry.text,
      action: entry.action?.text ?? '',
      sharedWith: entry.sharedWith,
      by: entry.recordedBy,
      whole: entry.whole,
      isDecision: false,
    })),
    ...log.decisions.map((decision) => ({
      id: decision.id as string,
      reference: decision.reference,
      when: decision.when,
      category: '',
      words: decision.what,
      action: [tOr(`decision.${decision.decision}`, decision.decision), decision.reason]
        .filter(Boolean)
        .join('. '),
      sharedWith: decision.recipient,
      by: decision.decidedBy,
      whole: decision.row,
      isDecision: true,
    })),
  ];
  return rows
    .map((row) => ({
      ...row,
      omitted: omission(row.whole),
      searchable: row.whole.text.toLocaleLowerCase('en-GB'),
    }))
    .sort((a, b) => a.whole.start - b.whole.start);
});

/** The words of evidence as they are read: of a row of a log what it tells, of a report the quote without the marks of its file. */
export function wordsOf(merged: Merged, evidence: Evidence): string {
  const row = logRowAt(merged, evidence);
  if (!row) return evidence.quote.replaceAll(/[*_]{2,}|^[>#\s-]+/g, '').replaceAll(/\s*\|\s*/g, ' · ');
  return typeof row.words === 'string' ? row.words : row.words.text;
}

/** The row of a log that a piece of evidence stands in; null when the evidence is not a row of a log. */
export function logRowAt(merged: Merged, { file, start, end }: Evidence): LogRow | null {
  const log = merged.logs.find((each) => each.file === file);
  if (!log) return null;
  return rowsOfLog(log, merged.findings).find(({ whole }) => whole.start < end && start < whole.end) ?? null;
}
