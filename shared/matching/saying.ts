import type { AgencyId } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { type Evidence, type Passage, cite } from '../domain/passage.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import { dayOf } from './account.ts';
import { type Days, daysOf, eventDays } from './days.ts';
import type { Names } from './names.ts';

/** One sentence, row or heading as an agency writes it, with whom and which days it speaks of: what a claim is read from. */
export type Saying = {
  agency: AgencyId;
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
  when?: Contribution['writtenOn'];
};

/** What one report says. */
export function reportSayings(contribution: Contribution, caseFile: CaseFile, names: Names): Saying[] {
  const { agency } = contribution;
  const reference = dayOf(contribution, caseFile);
  const prose = contribution.statements.flatMap(({ passage, section, heading, form, children }) => {
    const setting = { agency, section, heading, children, isRecord: false };
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
  const found = findDates(passage.text, reference);
  const standing = setting.when ? eventDays(setting.when, passage.text) : [];
  return sentences(passage.text).map(({ text, start, end }) => {
    const own = found.filter((date) => date.start >= start && date.start < end);
    const last = own.length > 0 ? own : lastBefore(found, start);
    return spoken(
      {
        text,
        evidence: cite(caseFile.texts, passage, start, end),
        days: own.flatMap(({ when }) => daysOf(when)),
        under: [...last.flatMap(({ when }) => eventDays(when, passage.text.slice(0, end))), ...standing],
        before: passage.text.slice(0, start),
      },
      setting,
      names,
    );
  });
}

function lastBefore(found: readonly FoundDate[], start: number): FoundDate[] {
  const last = found.findLast((date) => date.start < start);
  return last ? [last] : [];
}

type Words = Pick<Saying, 'text' | 'evidence' | 'days' | 'under'> & { before: string };

function spoken(
  { before, ...words }: Words,
  { children, when: _, ...setting }: Setting,
  names: Names,
): Saying {
  const named = names.people.children(words.text);
  const adults = names.people.adults(words.text);
  return {
    ...setting,
    ...words,
    children: named.size > 0 ? named : new Set(children),
    areChildrenNamed: named.size > 0,
    adults: adults.size > 0 ? adults : lastNamed(before, names),
    areAdultsNamed: adults.size > 0,
  };
}

/** The adults of the last sentence that names one: whom "she" and "he" of the next one mean. */
function lastNamed(before: string, names: Names): ReadonlySet<string> {
  for (const { text } of before ? sentences(before).toReversed() : []) {
    const adults = names.people.adults(text);
    if (adults.size > 0) return adults;
  }
  return new Set();
}
