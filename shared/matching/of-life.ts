import type { Statement } from '../domain/statement.ts';
import { kindsIn } from '../language/event-kinds.ts';

/** Sections that are about the report itself, not about the child's life. */
export const formalities: ReadonlySet<string> = new Set(['sharing', 'signature', 'declarations', 'actions']);

/** Words of somebody having been seen or dealt with, which the head of a report may hold too ("Examined | Fri 2 Oct, 10:15"). */
const dealtWith =
  /\b(?:examined|seen|admitted|attended|visited|interviewed|assessed|discharged|released|arrested|noticed|found|told us|reported)\b/i;

/** What stands at the head of a report is of the child's life only where it tells what happened. */
export const isOfLife = ({ section, heading, passage }: Statement): boolean =>
  !formalities.has(section) &&
  (section !== 'details' ||
    heading !== '' ||
    dealtWith.test(passage.text) ||
    (passage.text.length > 60 && kindsIn(passage.text).length > 0));

/** What is to be done may tell in passing, or in a column of its own, what was done: that is what lies before the report. */
export const mayTell = (statement: Statement): boolean =>
  isOfLife(statement) || statement.section === 'actions';

/** Whether an account of a statement tells of what has happened: in a plan, only where all its days lie before the day of the report. */
export const hasHappened = (
  { section }: Statement,
  { days }: { days: readonly { to: string }[] },
  reference: string,
): boolean => section !== 'actions' || days.every(({ to }) => to < reference);
