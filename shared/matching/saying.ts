import type { AgencyId } from '../domain/agency.ts';
import type { Evidence } from '../domain/passage.ts';
import type { When } from '../domain/when.ts';
import type { Days } from './days.ts';
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
  /** The one adult whom the whole report is about, where there is one. */
  subject: ReadonlySet<string>;
  /** The one child whom the whole report is about, where there is one. */
  theChild: string | null;
  /** The days that its own words give. */
  days: readonly Days[];
  /** The days under which it stands, its own or those last given before it. */
  under: readonly Days[];
  /** What its paragraph says before it. */
  before: string;
  section: string;
  heading: string;
  /** The heads of the columns in which a row of a table stands, so that its figures say what they are of. */
  columns?: string;
  /** Whether it is a row of the agency's own records, not of its report. */
  isRecord: boolean;
  evidence: Evidence;
};

/** Where sayings stand: whose they are, under which heading, about which children, of which adult, on which day. */
export type Setting = Pick<Saying, 'agency' | 'section' | 'heading' | 'isRecord'> & {
  children: readonly string[];
  subject?: ReadonlySet<string>;
  theChild?: string | null;
  when?: When;
};

/** The words of a saying and the days they stand under, before it is read whom they name. */
export type Words = Pick<Saying, 'text' | 'evidence' | 'days' | 'under' | 'before' | 'columns'>;

/** Whom the sentences before one name: whom its "she" and "he" mean. */
export type LastNamed = { adults: ReadonlySet<string>; children: ReadonlySet<string> };

/** Formal words as everybody else writes them, so that what looks for words need not know both. */
const everyday = (text: string): string =>
  text
    .replaceAll(/\bupon\b/gi, 'on')
    .replaceAll(/\bwhilst\b/gi, 'while')
    .replaceAll(/\btelephon(ed|es|ing)\b/gi, 'phon$1')
    .replaceAll(/\bresid(?:es|ing)\b/gi, (word) => (word.endsWith('ing') ? 'living' : 'lives'))
    .replaceAll(/\b(w)\/ /gi, 'with ');

const withOther = /\b(?:s?he and \p{Lu}|\p{Lu}\p{L}+ and (?:s?he|him|her)\b)/u;
const ofParent = /\b(?:his|her) (?:own )?(?:(?:step)?-?(?:father|mother)|dad|mum|mam)\b/i;

/** No one named. */
export const nobody: ReadonlySet<string> = new Set();

/** A saying from its words, where they stand, and whom the sentences before them name. */
export function spoken(
  words: Words,
  { agency, section, heading, isRecord, children, subject, theChild = null }: Setting,
  names: Names,
  last: LastNamed = { adults: subject ?? nobody, children: nobody },
): Saying {
  const named = names.people.children(words.text);
  // Notes go on about whoever was named last; only words for several people go back to all.
  const isOfAll =
    /\b(?:both|children|siblings|they|them|their|kids|boys|girls|all (?:two|three|four|of))\b/i.test(
      words.text,
    );
  const meant =
    !isOfAll && last.children.size > 0 && children.length !== 1 ? last.children : new Set(children);
  const about = named.size > 0 ? named : meant;
  // "His father", in a report on one child, is that child's.
  const isOfTheChild = theChild !== null && ofParent.test(words.text);
  const own = names.people.adults(words.text, isOfTheChild ? [theChild] : about);
  // "He and Petra both say": the one named last too.
  const adults = own.size > 0 && withOther.test(words.text) ? new Set([...own, ...last.adults]) : own;
  return {
    ...words,
    agency,
    section,
    isRecord,
    text: everyday(names.plain(words.text)),
    before: everyday(names.plain(words.before)),
    heading: names.plain(heading),
    children: about,
    areChildrenNamed: named.size > 0,
    adults:
      adults.size > 0 ? adults : last.adults.size > 0 ? last.adults : names.people.adults(heading, about),
    areAdultsNamed: adults.size > 0,
    subject: subject ?? nobody,
    theChild,
  };
}

/** The order in which sayings are shown and compared: reports before records, then by file and place. */
export const byPlace = (a: Saying, b: Saying): number =>
  Number(a.isRecord) - Number(b.isRecord) ||
  (a.evidence.file < b.evidence.file
    ? -1
    : a.evidence.file > b.evidence.file
      ? 1
      : a.evidence.start - b.evidence.start);
