import { stretchesOf } from '../base/stretches.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { ConferenceEvent } from '../domain/event.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { span } from '../domain/when.ts';
import type { FoundDate } from '../language/dates.ts';
import type { Account } from './one-account.ts';
import { accountsInRows } from './accounts-in-rows.ts';
import { datedStretches } from './dated-stretches.ts';
import { accountsUnderDays } from './accounts-under-days.ts';
import { type Days, daysOf, eventDays } from './days.ts';
import { hasHappened, mayTell } from './of-life.ts';
import { type Reader, factsOf } from './facts.ts';

export type { Account } from './one-account.ts';

/** Every dated telling of a contribution: its events, then the dated stretches of its prose that are not events already. */
export function accountsOf(contribution: Contribution, caseFile: CaseFile, reader: Reader): Account[] {
  const reference = dayOf(contribution, caseFile);
  const subject = subjectOf(contribution);
  const events = contribution.events.flatMap((event) =>
    eventAccount(event, contribution, caseFile, reader, subject),
  );
  const taken = stretchesOf(events.map((account) => account.evidence));
  const prose = contribution.statements
    .filter((statement) => statement.form !== 'row' && mayTell(statement))
    .flatMap((statement) =>
      proseAccounts(statement, contribution, caseFile, reader, reference, subject).filter((account) =>
        hasHappened(statement, account, reference),
      ),
    )
    .filter(({ evidence }) => !taken.meet(evidence.start, evidence.end));
  const rows = accountsInRows(contribution, caseFile, reader, reference, subject).filter(
    ({ evidence }) => !taken.meet(evidence.start, evidence.end),
  );
  return [
    ...events,
    ...prose,
    ...rows,
    ...accountsUnderDays(contribution, caseFile, reader, reference, subject),
  ];
}

/** Every dated row of the agencies' own logs: what a report leaves out another agency may tell. */
export function logAccounts({ logs, texts }: CaseFile, reader: Reader): Account[] {
  return logs.flatMap(({ agency, entries, file }) =>
    agency === null
      ? []
      : entries.flatMap(({ id, when, text, category, children }): Account[] => {
          const days = eventDays(when, text.text);
          if (days.length === 0) return [];
          const words = `${category}. ${text.text}`;
          const time = when.kind === 'exact' ? when.time : undefined;
          return [
            {
              id: `${agency}:${file}:${id}`,
              agency,
              event: null,
              text: words,
              days,
              facts: factsOf(
                { text: words, main: text.text, context: '', children, subject: [], agency, time },
                reader,
              ),
              evidence: cite(texts, text),
            },
          ];
        }),
  );
}

/** The children whom every part of a report is about: those it was written for. */
function subjectOf({ statements, events }: Contribution): string[] {
  const [first, ...rest] = [...statements, ...events].map(({ children }) => new Set<string>(children));
  return [...(first ?? [])].filter((child) => rest.every((children) => children.has(child)));
}

/** A report is on one child where so much of it is of that child alone. */
const nearlyAll = 0.6;

/** The one child whom a report was written for, though a part here and there is of a brother or sister. */
function childOf({ statements, events }: Contribution): string | null {
  const parts = [...statements, ...events];
  const alone = Map.groupBy(
    parts.filter(({ children }) => children.length === 1),
    ({ children }) => children[0] as string,
  );
  const [one] = [...alone].sort(([, a], [, b]) => b.length - a.length);
  return one !== undefined && one[1].length >= nearlyAll * parts.length ? one[0] : null;
}

/** The ISO day against which a contribution's dates without a year are read. */
export const dayOf = (contribution: Contribution, caseFile: CaseFile): string =>
  span(contribution.writtenOn)?.to ?? caseFile.conference.on;

function eventAccount(
  event: ConferenceEvent,
  contribution: Contribution,
  caseFile: CaseFile,
  reader: Reader,
  subject: readonly string[],
): Account[] {
  const days = eventDays(event.when, event.what.text);
  if (days.length === 0) return [];
  // What came of it is another matter: a row that led to a meeting is not the meeting.
  const text = [event.what.text, event.source?.text].filter(Boolean).join('. ');
  const time = event.when.kind === 'exact' ? event.when.time : undefined;
  return [
    {
      id: `${contribution.agency}:${event.id}`,
      agency: contribution.agency,
      event: event.id,
      text,
      days,
      facts: factsOf(
        {
          text,
          main: event.what.text,
          context: '',
          children: event.children,
          subject,
          ofReport: childOf(contribution),
          agency: contribution.agency,
          time,
        },
        reader,
      ),
      evidence: rowWords(event, caseFile),
    },
  ];
}

/** The day and what happened, in one stretch where they stand side by side. */
function rowWords(event: ConferenceEvent, caseFile: CaseFile): Evidence {
  const what = cite(caseFile.texts, event.what);
  const { start } = event.dated;
  if (event.dated.file !== what.file || start > what.start) return what;
  const quote = (caseFile.texts[what.file] ?? '').slice(start, what.end);
  return quote.trimEnd().includes('\n') ? what : { file: what.file, quote, start, end: what.end };
}

function proseAccounts(
  statement: Statement,
  contribution: Contribution,
  caseFile: CaseFile,
  reader: Reader,
  reference: string,
  subject: readonly string[],
): Account[] {
  const { passage, heading, children } = statement;
  const ofReport = childOf(contribution);
  return datedStretches(passage.text, reference).map(({ start, end, lead, dates }): Account => {
    const own = passage.text.slice(start, end);
    const text = `${lead}${own}`;
    return {
      id: `${contribution.agency}:${statement.id}:${start}`,
      agency: contribution.agency,
      event: null,
      text,
      days: withTurns(
        dates.flatMap(({ when }) => daysOf(when)),
        text,
      ),
      facts: factsOf(
        {
          text,
          heading,
          main: text,
          context: passage.text.slice(0, start),
          children,
          subject,
          ofReport,
          agency: contribution.agency,
          time: timeIn(dates),
        },
        reader,
      ),
      evidence: cite(caseFile.texts, passage, start, end),
    };
  });
}

const timeIn = (dates: readonly FoundDate[]): string | undefined =>
  dates.map((date) => (date.when.kind === 'exact' ? date.when.time : undefined)).find(Boolean);

/** "The night before" and "yesterday" after a day mean the day before it; after a month or a year they mean none. */
function withTurns(days: readonly Days[], text: string): Days[] {
  const [first] = days;
  if (!first?.isSure) return [...days];
  const turned = eventDays({ kind: 'exact', on: first.from, words: '' }, text);
  return [
    ...days,
    ...turned.filter((one) => !days.some(({ from, to }) => from === one.from && to === one.to)),
  ];
}
