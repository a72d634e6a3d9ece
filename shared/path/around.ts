import type { Around } from '../checks/define.ts';
import type { CaseFile } from '../domain/case-file.ts';

/** What is known beside a report of an agency when it is checked: its conference, that agency's own logs, and the ISO day. */
export const aroundOf = (
  agency: string,
  { conference, logs, texts }: Pick<CaseFile, 'conference' | 'logs' | 'texts'>,
  today: string,
): Around => ({ conference, logs: logs.filter((log) => log.agency === agency), texts, today });
