import type { AgencyId } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { type Evidence, type Passage, cite } from '../domain/passage.ts';
import { addDays } from '../language/calendar-days.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import { type Stretch, sentences } from '../language/sentences.ts';
import { dayOf } from './account.ts';
import { type Days, daysOf, eventDays, stretch } from './days.ts';
import type { Names } from './names.ts';

/** One sentence, row or heading as an agency writes it, with whom and which days it speaks of: what a claim is read from. */
export type Saying = {
  agency: AgencyId;
  /** Its words, without the names of organisations: what a school is called must decide nothing. */
  text: string;
  /** The children it names, or else those its part of the report is about. */
  children: ReadonlySet<string>;
  areChildrenNamed: boolean;
  /** The adults it names, or else those last named before it in its paragraph. */
  adults: ReadonlySet<string>;
  areAdultsNamed: boolean;
  /** The days that its own words give. */
  days: readonly Days[];
  /** The days under which it stands, its own or those last given before it. */
  under: readonly Days[];
  /** What its paragraph says before it. */
  before: string;
  section: string;
  heading: string;
  /** Whether it is a row of the agency's own records, not of its report. */
  isRecord: boolean;
  evidence: Evidence;
};

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

type Setting = Pick<Saying, 'agency' | 'section' | 'heading' | 'isRecord'> & {
  children: readonly string[];
  subject?: ReadonlySet<string>;
  when?: Contribution['writtenOn'];
};

function reportSayings(contribution: Contribution, caseFile: CaseFile, names: Names): Saying[] {
  const { agency } = contribution;
  const reference = dayOf(contribution, caseFile);
  const subject = subjectOf(contribution, names);
  const prose = contribution.statements.flatMap(({ passage, section, heading, form, children }) => {
    const setting = { agency, section, heading, children, subject, isRecord: false };
    return form === 'row'
      ? rowSayings(passage, setting, caseFile, names, reference)
      : passageSayings(passage, setting, caseFile, names, reference);
  });
  const rows = contribution.events
    .filter(({ form }) => form === 'table')
    .flatMap(({ what, outcome, when, children }) =>
      [what, ...(outcome ? [outcome] : [])].flatMap((passage) =>
        passageSayings(
          passage,
          { agency, when, children, section: 'chronology', heading: '', isRecord: false },
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

function rowSayings(
  passage: Passage,
  setting: Setting,
  caseFile: CaseFile,
  names: Names,
  reference: string,
): Saying[] {
  const days = findDates(passage.text, reference).flatMap(({ when }) => daysOf(when));
  return [
    spoken(
      { text: passage.text, evidence: cite(caseFile.texts, passage), days, under: days, before: '' },
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

/** Sentences, joined where the next goes on in small letters ("A man (her father?) asleep on the settee") and cut at semicolons. */
function clausesOf(text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const sentence of sentences(text)) {
    const last = joined.at(-1);
    if (last && /^[a-z]/.test(sentence.text) && /[?!)]$/.test(last.text))
      joined[joined.length - 1] = {
        text: text.slice(last.start, sentence.end),
        start: last.start,
        end: sentence.end,
      };
    else joined.push(sentence);
  }
  return joined.flatMap(cutAtSemicolons);
}

function cutAtSemicolons({ text, start }: Stretch): Stretch[] {
  if (!text.includes('; ')) return [{ text, start, end: start + text.length }];
  let at = 0;
  return text.split(/(?<=;) /).map((part) => {
    const from = start + at;
    at += part.length + 1;
    return { text: part, start: from, end: from + part.length };
  });
}

function lastBefore(found: readonly FoundDate[], start: number): FoundDate[] {
  const last = found.findLast((date) => date.start < start);
  return last ? [last] : [];
}

type Words = Pick<Saying, 'text' | 'evidence' | 'days' | 'under' | 'before'>;

/** Whom the sentences before one name: whom its "she" and "he" mean. */
type LastNamed = { adults: ReadonlySet<string>; children: ReadonlySet<string> };

const nobody: ReadonlySet<string> = new Set();

function spoken(
  words: Words,
  { children, when: _, subject, ...setting }: Setting,
  names: Names,
  last: LastNamed = { adults: subject ?? nobody, children: nobody },
): Saying {
  const named = names.people.children(words.text);
  const adults = names.people.adults(words.text);
  const isOfOne =
    /\b(?:s?he|him|her|his)\b/i.test(words.text) &&
    !/\b(?:both|children|they|their|kids)\b/i.test(words.text);
  const meant =
    isOfOne && last.children.size > 0 && children.length !== 1 ? last.children : new Set(children);
  return {
    ...setting,
    ...words,
    text: names.plain(words.text),
    before: names.plain(words.before),
    heading: names.plain(setting.heading),
    children: named.size > 0 ? named : meant,
    areChildrenNamed: named.size > 0,
    adults: adults.size > 0 ? adults : last.adults,
    areAdultsNamed: adults.size > 0,
  };
}

/** The adult whom a report is written about, where its head names one and no other ("Person on probation: Mr Doyle"). */
function subjectOf({ statements, title }: Contribution, names: Names): ReadonlySet<string> {
  const head = [
    title,
    ...statements.filter(({ section }) => section === 'details').map(({ passage }) => passage.text),
  ].join('. ');
  const adults = names.people.adults(head);
  return adults.size === 1 ? adults : new Set();
}
