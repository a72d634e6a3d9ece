import { makeId } from '../../../shared/base/ids.ts';
import { badInput } from '../../../shared/base/refusal.ts';
import { shortHash } from '../../../shared/base/short-hash.ts';
import { ChildId } from '../../../shared/domain/child.ts';
import { type Conference, ConferenceId, conferenceRecord } from '../../../shared/domain/conference.ts';
import { PersonId } from '../../../shared/domain/person.ts';
import { readDate } from '../../../shared/language/dates.ts';
import { ConferenceInFile } from './conference-shape.ts';

/** The log files that a conference names: whose, of what kind. */
export type NamedLog = { agency: string | null; kind: string; file: string };

/** Reads conference.json into the conference and the logs it names; refused in one sentence when it is not whole. */
export function conferenceFrom(file: string, text: string): { conference: Conference; logs: NamedLog[] } {
  const parsed = ConferenceInFile.safeParse(jsonOf(file, text));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const field = first?.path.map(String).join('.') ?? '';
    if (!field) throw badInput(file, 'this is not a conference: it must be one object, {…}.', remedyFor(''));
    throw badInput(file, `the field ${field} is missing or not of the right form.`, remedyFor(field));
  }
  const given = parsed.data;
  const day = (field: string, words: string | null | undefined) =>
    words ? dayOf(file, field, words) : undefined;
  const on = dayOf(file, 'conference_date', given.conference_date);
  const ids = new Map(
    given.children.map((child, at) => [
      child.id ?? `c${at + 1}`,
      ChildId.parse(makeId('child', child.id ?? `c${at + 1}`)),
    ]),
  );
  const childIds = [...ids.values()];
  const keyDates = Object.entries(given.key_dates ?? {}).map(([date, words]) => [
    date,
    dayOf(file, `key_dates.${date}`, words),
  ]);
  const timing = {
    ...(given.partnership && { partnership: given.partnership }),
    ...(given.bank_holidays && { division: given.bank_holidays }),
    keyDates: Object.fromEntries(keyDates),
    doneOn: {},
  };
  const isTimed = Boolean(given.partnership ?? given.bank_holidays) || keyDates.length > 0;
  const conference = conferenceRecord.make({
    ...(isTimed && { timing }),
    ...present({
      time: given.conference_time,
      venue: given.venue,
      strategyDiscussionOn: day('strategy_discussion_date', given.strategy_discussion_date),
      enquiryStartedOn: day('section_47_enquiry_started', given.section_47_enquiry_started),
      latestOn: day('statutory_latest_date', given.statutory_latest_date),
      reportsDueOn: day('reports_due', given.reports_due),
    }),
    id: ConferenceId.parse(makeId('conference', on, shortHash(given.case ?? given.name ?? 'conference'))),
    name: given.case ?? given.name ?? 'Conference',
    demonstration: given.synthetic,
    kind: given.conference_type,
    on,
    reason: given.reason_for_conference,
    localAuthority: given.local_authority,
    marking: given.marking,
    chair: official(given.chair),
    ...(given.minute_taker ? { minuteTaker: official(given.minute_taker) } : {}),
    children: given.children.map((child, at) => ({
      id: childIds[at] ?? ChildId.parse(makeId('child', at + 1)),
      name: child.name,
      ...present({
        dob: day(`children.${at}.dob`, child.dob),
        expectedOn: day(`children.${at}.expected_date`, child.expected_date ?? child.edd),
        sex: child.sex ?? child.gender,
        setting: child.school_or_setting ?? child.setting,
        year: child.year,
        address: child.address,
      }),
    })),
    family: given.household_and_family.map((person, at) => ({
      id: PersonId.parse(makeId('person', at + 1)),
      name: person.name,
      ...present({ dob: day(`household_and_family.${at}.dob`, person.dob) }),
      relationship: person.relationship,
      inHousehold: person.in_household,
      parentalResponsibility: (person.parental_responsibility ?? []).flatMap((id) => ids.get(id) ?? []),
      aliases: person.aliases ?? [],
    })),
    invitedFamily: given.invited_family,
    invitations: given.invited_agencies.map((invited) => ({
      agency: invited.agency,
      organisation: invited.organisation ?? invited.agency,
      contributor: invited.contributor,
      role: invited.role,
      report: invited.report ?? null,
    })),
  });
  return {
    conference,
    logs: given.records.map((log) => ({ agency: log.agency ?? null, kind: log.kind, file: log.file })),
  };
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw badInput(
      file,
      `this is not whole JSON: ${placeOf(reason, text)}.`,
      'Save it again from where it came, or mend it beside the example conference.',
    );
  }
}

/** Where reading stopped, from what the engine says of it; its own sentence could repeat names. */
function placeOf(reason: unknown, text: string): string {
  const said = reason instanceof Error ? reason.message : '';
  const at = /\bposition (\d+)/.exec(said)?.[1];
  const excerpt = /^Unexpected token .+?, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(
    said,
  )?.[1];
  const found = at === undefined ? (excerpt ? text.indexOf(excerpt) : -1) : Number(at);
  if (/end of JSON/i.test(said) || found < 0) return 'it ends before it is complete';
  const upTo = at === undefined ? found + (excerpt?.length ?? 0) : found;
  return `look at line ${text.slice(0, upTo).split('\n').length} or the line before it`;
}

/** An ISO day from any British date; a bare age or a month is not enough. */
function dayOf(file: string, field: string, words: string): string {
  const when = readDate(words);
  if (when.kind === 'exact') return when.on;
  throw badInput(
    file,
    `the field ${field} is not a day of the calendar.`,
    'Write it as YYYY-MM-DD, for example 2026-06-23.',
  );
}

function remedyFor(field: string): string {
  if (field.startsWith('children'))
    return 'Name each child as {"id": "c1", "name": "…", "dob": "YYYY-MM-DD"}.';
  if (field.startsWith('invited_agencies'))
    return 'List each agency as {"agency": "school", "organisation": "…", "report": "school.docx" or null}.';
  if (field.startsWith('conference_date'))
    return 'Add the day of the conference, for example "conference_date": "2026-06-23".';
  return 'Compare it with conference.json of the example conference.';
}

const official = (given: { name: string; role: string; email?: string | undefined }) => ({
  name: given.name,
  role: given.role,
  ...present({ email: given.email }),
});

/** The entries that have a value. */
function present<T extends Record<string, string | null | undefined>>(given: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {};
  for (const key in given) {
    const value = given[key];
    if (value) kept[key] = value;
  }
  return kept;
}
