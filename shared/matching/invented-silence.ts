import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';
import { type Paragraph, caseOf } from './invented-case.ts';
import { type MoreOf, report, saidIn } from './invented-report.ts';
import { silentDomain } from './silent-domain.ts';

/** Words of a report on each field of life, of that and of no other. */
const spoken: Readonly<Record<string, string>> = {
  'sexual-behaviour': 'Nell drew a sexual picture.',
  injury: 'A bruise on the shin.',
  'domestic-abuse': 'They argue at night.',
  substances: 'He drinks.',
  'mental-health': 'Low mood.',
  missing: 'Missing on Friday.',
  exploitation: 'Gifts.',
  online: 'Gaming.',
  identity: 'Their faith.',
  income: 'He works nights.',
  teeth: 'The dentist.',
  friendships: 'His classmates.',
};

/** Words on every field of life but these. */
export const spokenBut = (...left: string[]): string[] =>
  Object.entries(spoken).flatMap(([id, text]) => (left.includes(id) ? [] : [text]));

/** What is asked where these lines are all that is reported; `change` is what else the case holds. */
export function silences(
  lines: readonly (string | Paragraph)[],
  more?: MoreOf,
  change: Partial<CaseFile> = {},
): Finding[] {
  const caseFile = { ...caseOf(report('school', lines, more)), ...change };
  return silentDomain(caseFile, [], saidIn(caseFile));
}
