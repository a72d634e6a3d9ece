import type { CaseFile } from '../domain/case-file.ts';
import type { Conference } from '../domain/conference.ts';
import type { Finding } from '../domain/finding.ts';
import type { Account } from '../matching/account.ts';
import { childVoiceMissing } from '../matching/childs-voice-missing.ts';
import { conflict } from '../matching/conflict.ts';
import { missingReport } from '../matching/missing-report.ts';
import { omittedRecord } from '../matching/omitted-record.ts';
import { happeningsOf } from '../matching/pattern/happenings.ts';
import { pattern } from '../matching/pattern.ts';
import { inReadingOrder } from '../matching/reading-order.ts';
import { type SameEvent, sameEvent, sameEvents, tellingsOf } from '../matching/same-event.ts';
import { sharingGap } from '../matching/sharing-gap.ts';
import type { Saying } from '../matching/saying.ts';
import { sayingsOf } from '../matching/sayings.ts';
import { namesOf } from '../matching/names.ts';
import { silentDomain } from '../matching/silent-domain.ts';
import { singleSource } from '../matching/single-source.ts';
import { summed } from '../matching/summed.ts';
import { unconfirmedTold } from '../matching/unconfirmed-told.ts';

/** The merge findings, in the order in which equal weights are read. */
type Matcher = (
  caseFile: CaseFile,
  same: readonly SameEvent[],
  sayings: readonly Saying[],
  accounts: readonly Account[],
) => Finding[];
const matchers: readonly Matcher[] = [
  omittedRecord,
  unconfirmedTold,
  conflict,
  (_, same) => sameEvent(same),
  missingReport,
  sharingGap,
  singleSource,
  childVoiceMissing,
  silentDomain,
  ({ conference }, same, _, accounts) => pattern(happeningsOf(accounts, same), firstNamesOf(conference)),
];

/** What the matchers ask of a conference, in reading order, and the pairs of tellings that look like one event. */
export function mergeFindings(caseFile: CaseFile): { same: SameEvent[]; findings: Finding[] } {
  const accounts = tellingsOf(caseFile);
  const same = sameEvents(accounts);
  const sayings = sayingsOf(caseFile, namesOf(caseFile));
  const asked = matchers.flatMap((matcher) => matcher(caseFile, same, sayings, accounts));
  return { same, findings: inReadingOrder(summed(once(asked))) };
}

/** What people of a conference are called, by their id. */
const firstNamesOf = ({ children, family }: Conference): Map<string, string> =>
  new Map([...children, ...family].map(({ id, name }) => [id, name.split(/\s+/)[0] ?? name]));

function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => !seen.has(finding.id) && seen.add(finding.id));
}
