import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import type { Verification } from '../audit/audit.ts';
import { csvText } from '../../../../shared/base/csv-text.ts';
import { actionWords } from '../../../../shared/domain/audit-words.ts';
import { sentenceOfBreak, sentenceOfVerification } from './break-words.ts';
import type { NameOf } from './subject-names.ts';
import { ukTime } from './uk-time.ts';

const headings = [
  'Entry',
  'When (UK time)',
  'Who',
  'What',
  'Of what',
  'Check',
  'When (UTC)',
  'Action',
  'Subject',
  'Before',
  'After',
  'Hash',
];

/**
 * The audit as CSV, an entry a row: first a row with what the check at `at` (ISO) came to, then every entry with what is wrong with
 * it, "holds" where nothing is; an entry that is missing has a row that says so.
 */
export function entriesCsv(
  entries: readonly AuditEntry[],
  verification: Verification,
  nameOf: NameOf,
  at: string,
): string {
  const wrong = Map.groupBy(verification.breaks, ({ seq }) => seq);
  const check = (seq: number) => (wrong.get(seq) ?? []).map(sentenceOfBreak).join(' ') || 'holds';
  const known = new Set(entries.map(({ seq }) => seq));
  const rows: [seq: number, row: string[]][] = entries.map((entry) => {
    const { seq, actor, action, subject, before, after, hash } = entry;
    return [
      seq,
      [
        String(seq),
        ukTime(entry.at),
        actor,
        actionWords[action],
        nameOf(subject),
        check(seq),
        entry.at,
        action,
        subject,
        before ?? '',
        after ?? '',
        hash,
      ],
    ];
  });
  for (const seq of wrong.keys())
    if (!known.has(seq)) rows.push([seq, [String(seq), '', '', '', '', check(seq), '', '', '', '', '', '']]);
  const result = sentenceOfVerification(verification);
  const head = [
    '',
    ukTime(at),
    '',
    'Checked the whole record',
    '',
    result,
    at,
    '',
    '',
    '',
    '',
    verification.head.hash,
  ];
  return csvText(headings, [head, ...rows.sort(([a], [b]) => a - b).map(([, row]) => row)]);
}
