import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { cite } from '../domain/passage.ts';
import { findDates } from '../language/dates.ts';
import { kindsIn } from '../language/event-kinds.ts';
import { daysOf } from './days.ts';
import { type Reader, factsOf } from './facts.ts';
import { hasHappened, mayTell } from './of-life.ts';
import type { Account } from './one-account.ts';

/** A row with more very days than these is a list of days, not one event. */
const most = 3;

const ofBirth = /\b(?:born|birth|d\.?o\.?b)\b/i;
/** A row tells of something by a kind of event, or by what somebody did. */
const tells = (text: string): boolean =>
  kindsIn(text).length > 0 ||
  /\b(?:examined|seen|saw|attended|visited|interviewed|assessed|released|reviewed|received|rang|phoned|spoke|met with)\b/i.test(
    text,
  );

/**
 * Rows of tables that are no chronology, but tell of an event each: by a day or two in them, and a kind of event in them or in their
 * heading ("Missing episodes: M1 | 12-01-26 2140hrs | 13-01-26 1050hrs | walked into school").
 */
export function accountsInRows(
  { agency, statements }: Contribution,
  { texts }: CaseFile,
  reader: Reader,
  reference: string,
  subject: readonly string[],
): Account[] {
  return statements.flatMap((statement): Account[] => {
    const { form, passage, heading, children, id } = statement;
    if (form !== 'row' || !passage.text.includes(' | ') || !mayTell(statement)) return [];
    const exact = findDates(passage.text, reference).flatMap(({ when }) =>
      when.kind === 'exact' ? [when] : [],
    );
    const days = exact.flatMap(daysOf);
    const text = `${heading}. ${passage.text}`;
    if (days.length === 0 || days.length > most || !hasHappened(statement, { days }, reference)) return [];
    if (ofBirth.test(text) || !tells(reader.names.plain(text))) return [];
    // Of two times, when somebody went and when they came back, neither is that of the event.
    const time = exact.length === 1 ? exact[0]?.time : undefined;
    return [
      {
        id: `${agency}:${id}:row`,
        agency,
        event: null,
        text,
        days,
        facts: factsOf({ text, main: text, context: '', children, subject, agency, time }, reader),
        evidence: cite(texts, passage),
      },
    ];
  });
}
