import { agencyLogRecord } from '../../../../shared/domain/agency-log.ts';
import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import { chairDecisionRecord } from '../../../../shared/domain/chair-decision.ts';
import { conferenceRecord } from '../../../../shared/domain/conference.ts';
import { contributionRecord } from '../../../../shared/domain/contribution.ts';
import { draftRecord } from '../../../../shared/domain/draft.ts';
import { logCsv } from '../../../../shared/report/disclosure-log/log-csv.ts';
import { logLines } from '../../../../shared/report/disclosure-log/log-lines.ts';
import { storeSealed } from '../../../../shared/path/seal.ts';
import type { KeptConference } from '../conferences/conferences.ts';
import { answersCsv } from './answers-csv.ts';
import { decisionsCsv } from './decisions-csv.ts';
import { draftMarkdown } from './draft-markdown.ts';
import { foldedName, freeName, safePath } from './file-names.ts';
import type { Salvaged } from './salvage.ts';

/** A file of an export: its path below the case folder and what it holds. */
export type ExportedFile = { name: string; bytes: Uint8Array | string };

/** A conference and what could be read of it. */
export type Exported = { kept: KeptConference } & Omit<Salvaged, 'lost'>;

/**
 * A conference as a case folder that can be taken in again: the files byte for byte as they came, and in a folder of their own
 * what was written since (drafts as Markdown and as records, with each agency's disclosure log as CSV, signed reports as their text with the seals, answers to the checklist as CSV, the chair's decisions as records) and what
 * was read from the files (decisions as CSV, records as JSON).
 */
export function caseFolderOf({
  kept,
  files,
  read,
  drafts,
  signed,
  answers,
  decisions,
}: Exported): ExportedFile[] {
  const names = new Set<string>();
  const exported: ExportedFile[] = [];
  const put = (name: string, bytes: Uint8Array | string) => {
    const free = freeName(name, names);
    names.add(foldedName(free));
    exported.push({ name: free, bytes });
  };
  for (const { name, bytes } of files) put(safePath(name), bytes);
  const own = freeName(
    'whole-picture',
    new Set(files.map(({ name }) => foldedName(safePath(name).split('/')[0] ?? ''))),
  );
  for (const draft of drafts) put(`${own}/drafts/${draft.draft.agency}.md`, draftMarkdown(draft));
  // What is recorded beside the words stands in no Markdown: decisions, declarations, what was set aside.
  for (const { draft } of drafts)
    put(`${own}/drafts/${draft.agency}.json`, `${JSON.stringify(draftRecord.store(draft), null, 2)}\n`);
  for (const agency of new Set(drafts.map(({ draft }) => draft.agency))) {
    const lines = logLines(agency, { drafts: drafts.map(({ draft }) => draft), contributions: [], logs: [] });
    if (lines.length > 0) put(`${own}/disclosure-logs/${agency}.csv`, logCsv(lines));
  }
  for (const { sealed, text } of signed) put(`${own}/signed/${sealed.contribution.file}`, text);
  if (signed.length > 0)
    put(
      `${own}/signed/seals.json`,
      `${JSON.stringify(
        signed.map(({ sealed }) => storeSealed(sealed)),
        null,
        2,
      )}\n`,
    );
  if (answers.length > 0) put(`${own}/checklist.csv`, answersCsv(answers));
  // In the form that `assemble --decisions` reads.
  if (decisions.length > 0)
    put(
      `${own}/chair-decisions.json`,
      `${JSON.stringify(decisions.map(chairDecisionRecord.store), null, 2)}\n`,
    );
  if (read) {
    put(`${own}/disclosure-decisions.csv`, decisionsCsv(read));
    put(`${own}/records.json`, `${JSON.stringify(recordsOf(kept, read), null, 2)}\n`);
  }
  return exported;
}

const recordsOf = (kept: KeptConference, { contributions, logs, failed }: CaseFile) => ({
  takenInAt: kept.takenInAt,
  retainUntil: kept.retainUntil,
  conference: conferenceRecord.store(kept.conference),
  contributions: contributions.map(contributionRecord.store),
  logs: logs.map(agencyLogRecord.store),
  failed,
});
