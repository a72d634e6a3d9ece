import type { Around } from '../checks/define.ts';
import type { AgencyLog } from '../domain/agency-log.ts';
import type { Conference } from '../domain/conference.ts';
import type { Texts } from '../domain/passage.ts';
import type { LocalRules } from '../template/local-rules.ts';

/** What is known beside a report of an agency when it is checked: its conference, that agency's own logs, the ISO day, local rules. */
export const aroundOf = (
  agency: string,
  { conference, logs, texts }: { conference: Conference; logs: readonly AgencyLog[]; texts: Texts },
  today: string,
  rules?: LocalRules,
): Around => ({
  conference,
  logs: logs.filter((log) => log.agency === agency),
  texts,
  today,
  ...(rules && { rules }),
});
