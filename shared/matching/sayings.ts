import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { type Passage, cite } from '../domain/passage.ts';
import { addDays } from '../language/calendar-days.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import { dayOf } from './account.ts';
import { childOfReport } from './child-of-report.ts';
import { clausesOf } from './clauses.ts';
import { type Days, daysOf, eventDays, stretch } from './days.ts';
import type { Names } from './names.ts';
import { type LastNamed, type Saying, type Setting, nobody, spoken } from './saying.ts';
import { subjectOf } from './subject-adult.ts';

/** What every report and every record of a case says, sentence by sentence, in a stable order. */
export function sayingsOf(caseFile: CaseFile, names: Names): Saying[] {
  return [
    ...caseFile.contributions.flatMap((one) => reportSayings(one, caseFile, names)),
    ...caseFile.logs.flatMap(({ agency, entries }) =>
      entries.flatMap(({ text, when, children }) =>
        agency
          ? passageSayings(
              text,
              { agency, when, children, section: 'records', heading: '', isRecord: true },
              caseFile,
              names,
              caseFile.conference.on,
            )
          : [],
      ),
    ),
  ];
}

function reportSayings(contribution: Contribution, caseFile: CaseFile, names: Names): Saying[] {
  const { agency } = contribution;
  const reference = dayOf(contribution, caseFile);
  const subject = subjectOf(contribution, caseFile, names);
  const theChild = childOf(contribution, names);
  const most = childOfReport(contribution, names);
  const all = caseFile.conference.children.length;
  const prose = contribution.statements.flatMap(({ passage, section, heading, form, children: read }) => {
    const children = most !== null && read.length === all ? [most] : read;
    const setting = { agency, section, heading, children, subject, theChild, isRecord: false };
    return form === 'row'
      ? rowSayings(passage, columnsOf(passage, contribution), setting, caseFile, names, reference)
      : passageSayings(passage, setting, caseFile, names, reference);
  });
  const rows = contribution.events
    .filter(({ form }) => form === 'table')
    .flatMap(({ what, outcome, when, children: read }) =>
      [what, ...(outcome ? [outcome] : [])].flatMap((passage) =>
        passageSayings(
          passage,
          {
            agency,
            when,
            children: most !== null && read.length === all ? [most] : read,
            subject,
            theChild,
            section: 'chronology',
            heading: '',
            isRecord: false,
          },
          caseFile,
          names,
          reference,
        ),
      ),
    );
  return [...headingSayings(contribution, caseFile, names), ...prose, ...rows];
}

/** Headings that say something themselves ("Incidents at the address (five in 24 months)"). */
function headingSayings({ agency, statements }: Contribution, { texts }: CaseFile, names: Names): Saying[] {
  const seen = new Set<string>();
  return statements.flatMap(({ heading, passage, section, children }) => {
    if (heading.split(/\s+/).length < 4 || seen.has(heading)) return [];
    seen.add(heading);
    const start = (texts[passage.file] ?? '').lastIndexOf(heading, passage.start);
    if (start < 0) return [];
    const evidence = { file: passage.file, quote: heading, start, end: start + heading.length };
    return [
      spoken(
        { text: heading, evidence, days: [], under: [], before: '' },
        { agency, section, heading, children, isRecord: false },
        names,
      ),
    ];
  });
}

/** The heads of the columns in which the cells of a row stand ("Possible | Attended"). */
const columnsOf = ({ start, end }: Passage, { fields }: Contribution): string =>
  fields
    .filter(({ passage }) => passage.start >= start && passage.end <= end)
    .flatMap(({ label }) => (label.includes(' / ') ? [label.slice(label.lastIndexOf(' / ') + 3)] : []))
    .join(' | ');

function rowSayings(
  passage: Passage,
  columns: string,
  setting: Setting,
  caseFile: CaseFile,
  names: Names,
  reference: string,
): Saying[] {
  const days = findDates(passage.text, reference).flatMap(({ when }) => daysOf(when));
  return [
    spoken(
      { text: passage.text, evidence: cite(caseFile.texts, passage), days, under: days, before: '', columns },
      setting,
      names,
    ),
  ];
}

function passageSayings(
  passage: Passage,
  setting: Setting,
  caseFile: CaseFile,
  names: Names,
  reference: string,
): Saying[] {
  // A row of a record stands under its own day; dates within it are looked for with that day in mind.
  const standing = setting.when ? eventDays(setting.when, passage.text) : [];
  const found = setting.isRecord ? [] : findDates(passage.text, reference);
  let last: LastNamed = { adults: setting.subject ?? nobody, children: nobody };
  return clausesOf(passage.text).map(({ text, start, end }) => {
    const own = found.filter((date) => date.start >= start && date.start < end);
    const dated = own.length > 0 ? own : lastBefore(found, start);
    const saying = spoken(
      {
        text,
        evidence: cite(caseFile.texts, passage, start, end),
        days: own.flatMap(({ when }) => daysOf(when)),
        under: [
          ...dated.flatMap(({ when }) => turnedDays(daysOf(when), passage.text.slice(0, end))),
          ...standing,
        ],
        before: passage.text.slice(0, start),
      },
      setting,
      names,
      last,
    );
    last = {
      adults: saying.adults,
      children: saying.areChildrenNamed ? saying.children : last.children,
    };
    return saying;
  });
}

/** "The night before" after a day means the day before it too. */
const turnedDays = (days: readonly Days[], text: string): Days[] =>
  days.flatMap((day) => (day.isSure ? [day, ...dayBefore(day, text)] : [day]));

const dayBefore = (day: Days, text: string): Days[] =>
  /\b(?:yesterday|last night|(?:the|previous) (?:night|day|evening)(?: before)?)\b/i.test(text)
    ? [stretch(addDays(day.from, -1), addDays(day.to, -1), true)]
    : [];

function lastBefore(found: readonly FoundDate[], start: number): FoundDate[] {
  const last = found.findLast((date) => date.start < start);
  return last ? [last] : [];
}

/** Services whose reports are about one child. */
const ofOneChild: ReadonlySet<string> = new Set([
  'youth-justice',
  'camhs',
  'education-psychology',
  'speech-and-language',
]);

/** The one child whom a service for young people names at the head of its report. */
function childOf({ agency, statements, title }: Contribution, { people }: Names): string | null {
  if (!ofOneChild.has(agency)) return null;
  const head = statements.filter(({ section }) => section === 'details').map(({ passage }) => passage.text);
  const [child, another] = people.children([title, ...head.slice(0, 3)].join('. '));
  return another === undefined ? (child ?? null) : null;
}
