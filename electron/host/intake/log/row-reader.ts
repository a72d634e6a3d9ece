import { makeId } from '../../../../shared/base/ids.ts';
import { type AgencyLog, LogEntryId } from '../../../../shared/domain/agency-log.ts';
import type { Child } from '../../../../shared/domain/child.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import { DisclosureDecisionId } from '../../../../shared/domain/disclosure-decision.ts';
import type { When } from '../../../../shared/domain/when.ts';
import { readDate } from '../../../../shared/language/dates.ts';
import type { LogMeaning } from '../../../../shared/template/column-words.ts';
import { emptyPassage } from '../../../../shared/reading/passages.ts';
import { childrenByInitials, childrenNamed } from '../../../../shared/reading/children-named.ts';
import { cellPassage, rowPassage } from './cell-passage.ts';
import type { Columns } from './columns.ts';
import { agencyMeant, agencyNamed, consentAskedOf, decisionOf } from './decisions.ts';
import type { CsvRow } from './scan-csv.ts';

/** Whose log it is, and of which conference. */
type About = { agency: string | null; conference?: Conference };

/** Makes the entries and decisions of a log from its rows; each gives the identifier of what it added. */
export function rowReader(
  file: string,
  text: string,
  columns: Columns,
  about: About,
  children: readonly Child[],
) {
  const places = new Map(
    columns.map(({ meaning }, at) => [meaning, at]).toReversed() as [LogMeaning, number][],
  );
  const slug = file.replace(/\.[^.]*$/, '');
  const reference = about.conference?.on;
  const days = new Map<string, When>();
  const subjects = new Map<string, Child['id'][]>();
  const cell = (row: CsvRow, meaning: LogMeaning) => row.cells[places.get(meaning) ?? -1];
  const words = (row: CsvRow, meaning: LogMeaning) => cell(row, meaning)?.words.trim() ?? '';
  const passage = (row: CsvRow, meaning: LogMeaning) => {
    const found = cell(row, meaning);
    return found ? cellPassage(file, text, found) : emptyPassage(file, row.end);
  };
  const when = (row: CsvRow): When => {
    const said = [words(row, 'date'), words(row, 'time')].filter(Boolean).join(' ');
    const known = days.get(said) ?? readDate(said, reference);
    days.set(said, known);
    return known;
  };
  const childrenOf = (row: CsvRow) => {
    const subject = words(row, 'subject');
    const known = subjects.get(subject) ?? [
      ...childrenNamed(subject, children),
      ...childrenByInitials(subject, children),
    ];
    subjects.set(subject, known);
    return known.length > 0 ? known : childrenNamed(words(row, 'text'), children);
  };
  return {
    entry(log: AgencyLog, row: CsvRow, number: number): string {
      const id = LogEntryId.parse(makeId('entry', slug, number));
      const action = passage(row, 'action');
      log.entries.push({
        id,
        reference: words(row, 'reference') || `row ${number}`,
        row: number,
        when: when(row),
        subject: words(row, 'subject'),
        children: childrenOf(row),
        category: [words(row, 'category'), words(row, 'subcategory')].filter(Boolean).join(' / '),
        text: passage(row, 'text'),
        action: action.text ? action : null,
        sharedWith: words(row, 'sharedWith'),
        recordedBy: words(row, 'recordedBy'),
        whole: rowPassage(file, text, row),
      });
      return id;
    },
    decision(log: AgencyLog, row: CsvRow, number: number): string {
      const id = DisclosureDecisionId.parse(makeId('disclosure', slug, number));
      log.decisions.push({
        id,
        reference: words(row, 'reference') || `row ${number}`,
        agency:
          agencyNamed(words(row, 'agency'), about.conference) ??
          about.agency ??
          agencyMeant(words(row, 'decidedBy'), about.conference),
        when: when(row),
        what: words(row, 'what'),
        recipient: words(row, 'recipient'),
        decision: decisionOf(words(row, 'decision')),
        consentAsked: consentAskedOf(words(row, 'consentAsked')),
        // One column can hold both whether and with what answer.
        consentOutcome: words(row, places.has('consentOutcome') ? 'consentOutcome' : 'consentAsked'),
        reason: words(row, 'reason'),
        decidedBy: words(row, 'decidedBy'),
        row: rowPassage(file, text, row),
      });
      return id;
    },
  };
}
