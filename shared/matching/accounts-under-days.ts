import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Evidence } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { When } from '../domain/when.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import type { Account } from './one-account.ts';
import { daysOf, eventDays, lengthOf } from './days.ts';
import { type Reader, factsOf } from './facts.ts';
import { formalities } from './of-life.ts';

/** A label of a list is a day and no more words than these beside it, and no sentence ("18/6/26 screen", "Visit of 4 May:"). */
const beside = 3;
const isLabel = (text: string, { start, end }: FoundDate): boolean =>
  !text.endsWith('.') &&
  `${text.slice(0, start)} ${text.slice(end)}`.split(/[^\p{L}\d]+/u).filter(Boolean).length <= beside;
/** A paragraph of so many characters tells of more than the day that it stands under. */
const opening = 600;

/** A day under which paragraphs stand that give none themselves, and where it is written. */
type Standing = { when: When; heading: string; start: number; isLabel: boolean };

/** What stands, without a day of its own, under a heading or a label of a list with a day in it ("Emergency department, 24 February 2026"). */
export function accountsUnderDays(
  { agency, statements }: Contribution,
  { texts }: CaseFile,
  reader: Reader,
  reference: string,
  subject: readonly string[],
): Account[] {
  let standing: Standing | null = null;
  let last: string | null = null;
  return statements.flatMap((statement): Account[] => {
    const { heading, passage, section, children, id, form } = statement;
    if (form === 'row' || formalities.has(section)) return [];
    const whole = texts[passage.file] ?? '';
    const isFirst = last !== heading;
    last = heading;
    if (isFirst)
      standing = underHeading(statement, whole, reference) ?? (isRunIn(statement, whole) ? standing : null);
    const own = findDates(passage.text, reference);
    if (own.length > 0) {
      const [only] = own;
      if (only?.when.kind === 'exact' && isLabel(passage.text, only))
        standing = { when: only.when, heading, start: passage.start, isLabel: true };
      else if (standing?.isLabel) standing = null;
      if (!isFirst || standing === null || standing.isLabel) return [];
    }
    if (standing === null || passage.text.length >= opening || (standing.isLabel && form !== 'item'))
      return [];
    const days = eventDays(standing.when, passage.text);
    const words = standing.isLabel ? passage.text : `${heading}. ${passage.text}`;
    const evidence: Evidence =
      isFirst && standing.heading === heading
        ? {
            file: passage.file,
            quote: whole.slice(standing.start, passage.end),
            start: standing.start,
            end: passage.end,
          }
        : {
            file: passage.file,
            quote: whole.slice(passage.start, passage.end),
            start: passage.start,
            end: passage.end,
          };
    return [
      {
        id: `${agency}:${id}:heading`,
        agency,
        event: null,
        text: words,
        days,
        facts: factsOf(
          { text: words, main: words, context: '', children, subject, agency, time: undefined },
          reader,
        ),
        evidence,
      },
    ];
  });
}

/** "History from mother: on Sunday": a label in the line, which stands below the heading before it. */
function isRunIn({ heading, passage }: Statement, whole: string): boolean {
  const start = heading === '' ? -1 : whole.lastIndexOf(heading, passage.start);
  return start >= 0 && !whole.slice(start, passage.start).includes('\n');
}

/** The one very day that a heading gives, or one night, where the heading stands above the paragraph. */
function underHeading({ heading, passage }: Statement, whole: string, reference: string): Standing | null {
  const days = findDates(heading, reference)
    .map(({ when }) => when)
    .filter((when) => when.kind === 'exact' || daysOf(when).some((one) => lengthOf(one) <= 2));
  const [when] = days;
  const start = whole.lastIndexOf(heading, passage.start);
  return when !== undefined && days.length === 1 && start >= 0
    ? { when, heading, start, isLabel: false }
    : null;
}
