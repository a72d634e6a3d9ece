import { agencyLogRecord } from '../../../../shared/domain/agency-log.ts';
import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import { Failed } from '../../../../shared/domain/case-file.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import { contributionRecord } from '../../../../shared/domain/contribution.ts';
import type { NewRow } from '../store/tables.ts';

/** One record of a conference as it is stored. */
export type StoredRecord = Pick<NewRow<'conference_record'>, 'kind' | 'key' | 'record'>;

/** The rows that keep what was read from a case folder, each record in its stored form. */
export function recordsOf({ contributions, logs, texts, failed }: CaseFile): StoredRecord[] {
  return [
    ...contributions.map((contribution) => ({
      kind: 'contribution' as const,
      key: contribution.id,
      record: JSON.stringify(contributionRecord.store(contribution)),
    })),
    ...logs.map((log) => ({
      kind: 'log' as const,
      key: log.file,
      record: JSON.stringify(agencyLogRecord.store(log)),
    })),
    ...Object.entries(texts).map(([file, text]) => ({
      kind: 'text' as const,
      key: file,
      record: JSON.stringify(text),
    })),
    ...failed.map((one) => ({
      kind: 'failed' as const,
      key: `${one.agency} ${one.file}`,
      record: JSON.stringify(one),
    })),
  ];
}

/** What was read from a case folder, from the rows that kept it; records of older versions are brought up to date. */
export function caseFileOf(conference: Conference, rows: readonly StoredRecord[]): CaseFile {
  const of = (kind: StoredRecord['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ key, record }) => [key, JSON.parse(record)] as const);
  return {
    conference,
    contributions: of('contribution').map(([, record]) => contributionRecord.read(record)),
    logs: of('log').map(([, record]) => agencyLogRecord.read(record)),
    texts: Object.fromEntries(of('text').map(([key, record]) => [key, String(record)])),
    failed: of('failed').map(([, record]) => Failed.parse(record)),
  };
}
