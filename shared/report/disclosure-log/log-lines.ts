import { compareTexts } from '../../base/compare-texts.ts';
import type { AgencyLog } from '../../domain/agency-log.ts';
import type { Contribution } from '../../domain/contribution.ts';
import type { RecordedDecision } from '../../domain/disclosure-decision.ts';
import type { Draft } from '../../domain/draft.ts';
import type { InformationRequest } from '../../domain/information-request.ts';
import { type When, span } from '../../domain/when.ts';

/** One line of a disclosure log: a decision or a request, and where it stands (a draft, a signed report, a file). */
export type LogLine =
  | { kind: 'decision'; record: RecordedDecision; standsIn: string }
  | { kind: 'request'; record: InformationRequest; standsIn: string };

/** From what a disclosure log is put together: what an agency drafts, what it reported, and logs of decisions. */
export type LogSources = {
  drafts: readonly Draft[];
  contributions: readonly Contribution[];
  logs: readonly AgencyLog[];
};

/**
 * All decisions and requests of one agency in a conference, by their day: what stands in a draft as it stands there now, the rest
 * as it was signed or came in. One that stands in a draft and in the report signed of it is one line.
 */
export function logLines(agency: string, { drafts, contributions, logs }: LogSources): LogLine[] {
  const lines = new Map<string, LogLine>();
  const put = (line: LogLine) => {
    const before = lines.get(line.record.id);
    const standsIn =
      before && before.standsIn !== line.standsIn ? `${before.standsIn}; ${line.standsIn}` : line.standsIn;
    lines.set(line.record.id, { ...(before ?? line), standsIn });
  };
  for (const draft of drafts.filter((one) => one.agency === agency)) {
    for (const record of draft.decisions) put({ kind: 'decision', record, standsIn: 'draft' });
    for (const record of draft.requests) put({ kind: 'request', record, standsIn: 'draft' });
  }
  for (const one of contributions.filter((each) => each.agency === agency)) {
    const standsIn = one.stage === 'signed' ? 'signed report' : one.file;
    for (const record of one.disclosures) put({ kind: 'decision', record, standsIn });
    for (const record of one.requests) put({ kind: 'request', record, standsIn });
  }
  for (const log of logs)
    for (const record of log.decisions)
      if ((record.agency ?? log.agency) === agency) put({ kind: 'decision', record, standsIn: log.file });
  return [...lines.values()].sort((a, b) => compareTexts(dayOf(a), dayOf(b)));
}

/** The ISO day of a line, for sorting; what has none comes last. */
export function dayOf(line: LogLine): string {
  return line.kind === 'request' ? line.record.on : (span(line.record.when)?.from ?? '9999');
}

/** A day of a line as it is shown: ISO where it is one sure day, else in the words that were written. */
export const whenWritten = (when: When): string => (when.kind === 'exact' ? when.on : when.words);
