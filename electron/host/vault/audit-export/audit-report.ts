import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import type { Block, Report, Run } from '../../../../shared/domain/report.ts';
import { reportRecord } from '../../../../shared/domain/report.ts';
import type { Verification } from '../audit/audit.ts';
import { actionWords } from '../../../../shared/domain/audit-words.ts';
import { type Act, actsOf } from '../../../../shared/domain/audit-acts.ts';
import { sentenceOfBreak, sentenceOfVerification } from './break-words.ts';
import type { NameOf } from './subject-names.ts';
import { ukTime } from './uk-time.ts';

/** Of which vault an audit is, who asked for it, and when it was checked (ISO, UTC). */
export type AuditCover = { vault: string; demonstration: boolean; actor: string; at: string };

const plain = (text: string): Run[] => [{ text }];

/** The audit as a neutral report: what the check came to, then a plain table of who did what, and when. */
export function auditReport(
  entries: readonly AuditEntry[],
  verification: Verification,
  nameOf: NameOf,
  { vault, demonstration, actor, at }: AuditCover,
): Report {
  const result = sentenceOfVerification(verification);
  const [first, last] = [entries.at(0), entries.at(-1)];
  return reportRecord.make({
    title: 'Audit of a vault',
    subtitle: 'Who did what, and when',
    marking: 'OFFICIAL-SENSITIVE',
    on: at.slice(0, 10),
    author: actor,
    demonstration,
    cover: [
      { label: 'Result of the check', value: result },
      { label: 'Checked', value: `${ukTime(at)}, UK time` },
      { label: 'Entries', value: String(verification.entries) },
      ...(first && last
        ? [{ label: 'From and to', value: `${ukTime(first.at)} to ${ukTime(last.at)}` }]
        : []),
      { label: 'Vault', value: vault },
      { label: 'End of the chain', value: verification.head.hash },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'What the check found' },
      { kind: 'paragraph', runs: [{ text: result, style: 'strong' }] },
      ...breakBlocks(verification),
      { kind: 'paragraph', runs: plain(howItIsChecked) },
      { kind: 'heading', level: 1, text: 'Who did what, and when' },
      {
        kind: 'table',
        caption: 'Entries in the order in which they were written; times are UK time',
        columns: [
          { title: 'Entry', width: 0.12 },
          { title: 'When', width: 0.2 },
          { title: 'Who', width: 0.2 },
          { title: 'What', width: 0.48 },
        ],
        rows: actsOf(entries).map((act) => ({ cells: cellsOf(act, nameOf) })),
      },
    ],
  });
}

const howItIsChecked =
  'Every entry holds a digest of itself and of the entry before it, so that an entry that is altered, removed or moved shows; each saved version of a draft is compared with the entry that tells of it. The table joins versions of a draft that one person saved one after the other.';

const breakBlocks = ({ breaks }: Verification): Block[] =>
  breaks.length === 0 ? [] : [{ kind: 'list', items: breaks.map((one) => plain(sentenceOfBreak(one))) }];

function cellsOf({ first, last, count }: Act, nameOf: NameOf): Run[][] {
  const name = nameOf(first.subject);
  const versions = count > 1 ? `, ${count} versions` : '';
  return [
    plain(count > 1 ? `${first.seq} to ${last.seq}` : String(first.seq)),
    plain(count > 1 ? `${ukTime(first.at)} to ${ukTime(last.at).slice(-8)}` : ukTime(first.at)),
    plain(first.actor),
    plain(`${actionWords[first.action]}${versions}${name ? `: ${name}` : ''}`),
  ];
}
