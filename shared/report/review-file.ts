import { keptApart } from '../domain/decided.ts';
import type { Finding } from '../domain/finding.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Merged } from '../domain/merged.ts';
import type { Evidence } from '../domain/passage.ts';
import type { Timeline } from '../domain/timeline.ts';
import {
  type DecidedOfFinding,
  decidedByFinding,
  type ReviewedDecisions,
  reviewedDecisions,
} from './review-decisions.ts';
import { eventGroups } from '../domain/event-groups.ts';
import { knowledgeOf } from '../pictures/knowledge.ts';
import { timelineOf } from '../pictures/timeline.ts';

/** What came of one invitation: `received` as it is, `signed` by its author, `missing`, or there and not readable. */
export type ReportStatus = 'received' | 'signed' | 'missing' | 'failed';

/** One line of review.json about a report; `file` is null where none was sent. */
export type ReviewedReport = {
  agency: string;
  organisation: string;
  file: string | null;
  status: ReportStatus;
};

/** A finding as review.json carries it; `evidence[].quote` is exactly `start` to `end` of that file's (extracted) text. */
export type ReviewedFinding = Pick<
  Finding,
  'id' | 'kind' | 'weight' | 'message' | 'agency' | 'child' | 'domain' | 'record' | 'differences' | 'score'
> & { evidence: Evidence[] } & DecidedOfFinding;

/**
 * One event as several agencies may tell it: each account once, the ids of the findings that ask about two of them at a time, and the
 * parts on which any two differ.
 */
export type ReviewedEvent = { accounts: Evidence[]; findings: string[]; differ: string[] };

/**
 * The whole of review.json: the conference by name, each report that was asked for or came, every finding, the events that more than
 * one account may be of, and the two pictures, the timeline by agency and the knowledge matrix, whose lanes and columns are numbered
 * from 0; with what the chair decided, once anything is.
 */
export type ReviewFile = {
  conference: string;
  reports: ReviewedReport[];
  findings: ReviewedFinding[];
  events: ReviewedEvent[];
  timeline: Timeline;
  knowledge: Knowledge;
  decisions?: ReviewedDecisions;
};

/** What was found, for other programs: the form of review.json. */
export function reviewFile(merged: Merged): ReviewFile {
  const decidedOn = decidedByFinding(merged.decided);
  const decisions = reviewedDecisions(merged.decided);
  return {
    conference: merged.conference.name,
    reports: reportsOf(merged),
    findings: merged.findings.map((finding) => ({
      ...findingOf(finding, merged.texts),
      ...decidedOn(finding.id),
    })),
    events: eventGroups(merged.findings, keptApart(merged.decided)).map(({ accounts, findings, parts }) => ({
      accounts: accounts.map((one) => quoted(one, merged.texts)),
      findings: findings.map(({ id }) => id),
      differ: parts,
    })),
    timeline: timelineOf(merged),
    knowledge: knowledgeOf(merged),
    ...(decisions && { decisions }),
  };
}

function reportsOf({ conference, contributions, failed }: Merged): ReviewedReport[] {
  const failures = new Set(failed.map(({ file }) => file));
  const byFile = new Map(contributions.map((one) => [one.file, one]));
  const statusOf = (file: string | null): ReportStatus => {
    if (file === null) return 'missing';
    if (failures.has(file)) return 'failed';
    const stage = byFile.get(file)?.stage;
    return stage === undefined ? 'missing' : stage === 'signed' ? 'signed' : 'received';
  };
  const asked = conference.invitations.map(({ agency, organisation, report }): ReviewedReport => ({
    agency,
    organisation,
    file: report,
    status: statusOf(report),
  }));
  const named = new Set(asked.map(({ file }) => file));
  const unasked = contributions
    .filter(({ file }) => !named.has(file))
    .map(({ agency, organisation, file }): ReviewedReport => ({
      agency,
      organisation,
      file,
      status: statusOf(file),
    }));
  return [...asked, ...unasked];
}

function findingOf(finding: Finding, texts: Merged['texts']): ReviewedFinding {
  const { id, kind, weight, message, agency, child, domain, record, differences, score, evidence } = finding;
  return {
    id,
    kind,
    weight,
    message,
    ...(agency === undefined ? {} : { agency }),
    ...(child === undefined ? {} : { child }),
    ...(domain === undefined ? {} : { domain }),
    ...(record === undefined ? {} : { record }),
    ...(differences === undefined ? {} : { differences }),
    ...(score === undefined ? {} : { score }),
    evidence: evidence.map((one) => quoted(one, texts)),
  };
}

/** A place of a file with exactly the words that stand there. */
const quoted = ({ file, start, end }: Evidence, texts: Merged['texts']): Evidence => ({
  file,
  quote: (texts[file] ?? '').slice(start, end),
  start,
  end,
});
