import type { AgencyId } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import { agenciesIn } from '../language/agency-words.ts';
import { bodySides, bodySites } from '../language/body-sites.ts';
import { kindsIn } from '../language/event-kinds.ts';
import { type Names, namesOf } from './names.ts';
import { type StandsFor, standsForIn } from './stands-for.ts';

/** The comparable parts of one account. Sets hold ids and plain words; `minutes` is the time of day, null when not given. */
export type Facts = {
  children: ReadonlySet<string>;
  /** Whether the words or the row name them, rather than the report being about them. */
  areChildrenNamed: boolean;
  adults: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Those of the words that few reports use, and its own file but once or twice. */
  rare: ReadonlySet<string>;
  /** Those of the kinds that its own file has but once or twice. */
  rareKinds: ReadonlySet<string>;
  sites: ReadonlySet<string>;
  sides: ReadonlySet<string>;
  sizes: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
  references: ReadonlySet<string>;
  minutes: number | null;
  /** Whether the account is of being notified, rather than of the event. */
  isNotice: boolean;
};

/** Reads facts with the names of one conference in mind. */
export type Reader = { names: Names; childCount: number; standsFor: StandsFor };

/** A reader for one conference: its family by name and role, its agencies by organisation and contributor. */
export const readerOf = (caseFile: Pick<CaseFile, 'conference' | 'texts'>): Reader => ({
  names: namesOf(caseFile),
  childCount: caseFile.conference.children.length,
  standsFor: standsForIn(caseFile.conference),
});

type Words = {
  text: string;
  /** The heading that the words stand under, which says what they are of where they do not. */
  heading?: string;
  main: string;
  context: string;
  children: readonly string[];
  /** The children whom the whole report is about, named or not. */
  subject: readonly string[];
  /** The one child whom nearly all of the report is about, where it is. */
  ofReport?: string | null;
  agency: AgencyId;
  time: string | undefined;
};

/** The facts of one account. `main` is what happened, `text` that with source and outcome, `context` what was said before. */
export function factsOf(
  { text, heading = '', main, context, children, subject, ofReport = null, agency, time }: Words,
  reader: Reader,
): Facts {
  const named = reader.names.people.children(main);
  const told = children.length < reader.childCount ? children : [];
  // A report on one child stays about that child where it names a brother or sister.
  const about = new Set([...named, ...told, ...(ofReport === null ? [] : [ofReport])]);
  const adults = reader.names.people.adults(main, about);
  const ownKinds = kindsIn(reader.names.plain(text));
  const mentioned = [
    ...agenciesIn(reader.names.plain(text)).flatMap((one) => reader.standsFor(one.agency)),
    ...(wards.test(text) ? reader.standsFor('hospital') : []),
    ...reader.names.organisations.filter((one) => one.match.test(text)).map((one) => one.agency),
  ];
  return {
    areChildrenNamed: named.size > 0 || told.some((child) => !subject.includes(child)),
    children: /\bboth (?:children|boys|girls)\b/i.test(main) ? new Set() : about,
    adults:
      adults.size > 0
        ? adults
        : /\b(?:she|he|her|him|his)\b/i.test(main) && told.length === 0
          ? reader.names.people.adults(context, about)
          : adults,
    kinds: new Set((ownKinds.length > 0 ? ownKinds : kindsIn(heading)).map((kind) => kind.id)),
    words: reader.names.words(ownKinds.length > 0 ? text : `${heading}. ${text}`),
    rare: new Set(),
    rareKinds: new Set(),
    sites: bodySites(main),
    sides: bodySides(main),
    sizes: new Set(
      [...main.matchAll(/(\d+(?:\.\d+)?)\s?(?:cm|mm)\b/gi)].map((match) =>
        match[0].replace(/\s/g, '').toLowerCase(),
      ),
    ),
    agencies: new Set(mentioned.filter((one) => one !== agency)),
    references: new Set(
      [...text.matchAll(/\b[A-Z]{1,4}[-/ ]?\d{2,}(?:[-/]\d+)*\b|\b\d{2}\/\d{4,}\b/g)].map((match) =>
        match[0].replace(/\W/g, ''),
      ),
    ),
    minutes: time ? minutesOf(time) : clockIn(main),
    // The police's own telling ends with the notice that they sent of it.
    isNotice:
      agency !== 'police' &&
      /\b(?:encompass|notif\w+|PPN|VPN|ViST|merlin|police (?:notice|report|form)|police (?:told|informed) us|(?:told|informed|rung|phoned|called) by (?:the )?police|police (?:had |have |has )?been called|police (?:called|rang|phoned) (?:us|school|to say|about))\b/i.test(
        main,
      ),
  };
}

/** Departments of a hospital by their capitals, which in small letters are other words ("Ed"). */
const wards = /\b(?:ED|MIU|UTC|HDU|SCBU|NICU|PAU)\b/;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function clockIn(text: string): number | null {
  if (/\bmidnight\b/i.test(text)) return 24 * 60;
  const match = /\b(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm)\b|\b([01]?\d|2[0-3]):([0-5]\d)\b/i.exec(text);
  if (!match) return null;
  const hour = Number(match[1] ?? match[4]);
  const minute = Number(match[2] ?? match[5] ?? 0);
  const isAfternoon = match[3]?.toLowerCase() === 'pm';
  return ((hour % 12) + (isAfternoon ? 12 : match[3] ? 0 : hour - (hour % 12))) * 60 + minute;
}
