import { badInput } from '../../../shared/base/refusal.ts';
import { Refusal } from '../../../shared/base/refusal.ts';
import {
  type Contribution,
  ContributionId,
  contributionRecord,
} from '../../../shared/domain/contribution.ts';
import type { Passage } from '../../../shared/domain/passage.ts';
import type { About } from '../../../shared/reading/about.ts';
import type { TakenIn } from '../../../shared/reading/read-report.ts';

/**
 * Takes in a contribution that this product stored: `{"contribution": …, "text": …}` or the contribution by itself. Its
 * passages must stand in the text that comes with it.
 */
export function storedContribution(file: string, json: string, about: About): TakenIn {
  const remedy = 'Export the contribution again from Whole Picture.';
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    throw badInput(file, 'this is not whole JSON.', remedy);
  }
  const { contribution: inner, text: given } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as { contribution?: unknown; text?: unknown };
  const record = inner ?? stored;
  if (!isOurs(record))
    throw badInput(
      file,
      'this is no report that Whole Picture exported.',
      'Choose the report itself (.docx, .pdf or .md).',
    );
  let read: Contribution;
  try {
    read = contributionRecord.read(record);
  } catch (reason) {
    throw badInput(file, reason instanceof Refusal ? reason.message : 'this is not a contribution.', remedy);
  }
  if (read.agency !== about.agency)
    throw badInput(
      file,
      `this is the contribution of ${read.agency}, but ${about.agency} was asked for it here.`,
      'Name the right file in conference.json.',
    );
  if (read.stage === 'draft')
    throw badInput(file, 'this contribution is still a draft.', 'Ask its author to sign it first.');
  const text = typeof given === 'string' ? given : '';
  const contribution = renamed(read, file);
  const passages = contribution.statements.map((statement) => statement.passage);
  if (passages.some((passage) => !standsIn(passage, text)))
    throw badInput(
      file,
      'the words of this contribution do not stand in the text that came with it.',
      remedy,
    );
  const placed = contribution.statements.map((statement) => ({
    passage: statement.passage,
    by: statement.id,
  }));
  return { contribution, text, account: { placed, unplaced: contribution.unplaced } };
}

/** Whether this can be a contribution of any version of ours: whatever else changes, its identifier says that it is one. */
const isOurs = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'id' in record &&
  ContributionId.safeParse(record.id).success;

const standsIn = (passage: Passage, text: string): boolean => passage.end <= text.length;

/** All passages name the file as it is called here. */
function renamed(contribution: Contribution, file: string): Contribution {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
      key,
      key === 'file' ? file : rename(each),
    ]);
    return Object.fromEntries(entries);
  };
  return contributionRecord.schema.parse(rename(contribution));
}
