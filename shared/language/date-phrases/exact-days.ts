import { type DatePhrase, day, dayOf, dayOfWeek, exact, longYear, month, pattern, year } from './phrase.ts';

/** Days written in full: figures, figures with a month's name, ISO. */
export const exactPhrases: readonly DatePhrase[] = [
  {
    match: pattern('(?<![\\d/.-])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d/-])'),
    read: ([, y, m, d], reference) => exact(dayOf(d, m, y, reference)),
  },
  {
    match: pattern(
      '(?<![\\d/.:£-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d/]|[:.-]\\d|\\s?%)',
    ),
    read: ([, d, , m, y], reference) => exact(dayOf(d, m, y, reference)),
  },
  // "06JUN26", as police systems print it.
  {
    match: pattern(
      '(?<!\\w)(\\d{1,2})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)((?:20)?\\d{2})(?!\\w)',
    ),
    read: ([, d, m, y], reference) => exact(dayOf(d, m, y, reference)),
  },
  {
    match: pattern(`${dayOfWeek}(${day})\\s?[-/. ]?\\s?(?:of )?(${month})(?:\\s?[-/,]?\\s?(${year}))?`),
    read: ([, weekday, d, m, y], reference) => exact(dayOf(d, m, y, reference, weekday), y !== undefined),
  },
  {
    match: pattern(
      `${dayOfWeek}\\b(${month})\\s(\\d{1,2})(st|nd|rd|th)?(?:,?\\s(${longYear}))?(?!\\d|[:./]\\d)`,
    ),
    read: ([, weekday, m, d, nth, y], reference) =>
      !weekday && !nth && !y && isRecentYear(d, reference)
        ? null
        : exact(dayOf(d, m, y, reference, weekday), y !== undefined),
  },
  {
    match: pattern('(?<![\\d/.:£-])(\\d{1,2})/(\\d{1,2})(?![\\d/%]|\\s?(?:of|weeks|sessions|days)\\b)'),
    read: ([, d, m], reference) =>
      d?.length === 2 || m?.length === 2 ? exact(dayOf(d, m, undefined, reference), false) : null,
  },
  // "On 9/7": one figure each is a share or a score, save after a word that makes it a day.
  {
    match: pattern(
      '\\b(?:on|since|from|dated|until|night of|attended|seen|admitted|visited|came|home|called) (\\d)/(\\d)(?![\\d/%]|\\.\\d)',
    ),
    read: ([, d, m], reference) => exact(dayOf(d, m, undefined, reference), false),
  },
  // A cell that is nothing but figures.
  {
    match: pattern('^\\s*((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)\\s*$'),
    read: ([, y, m, d], reference) => exact(dayOf(d, m, y, reference)),
  },
  {
    match: pattern('^\\s*([0-3]\\d)\\s?([01]\\d)\\s?((?:19|20)\\d{2})\\s*$'),
    read: ([, d, m, y], reference) => exact(dayOf(d, m, y, reference)),
  },
];

/** "Nov 25" with no ordinal is a month of a recent year, as people here write it, not a day. */
function isRecentYear(words: string | undefined, reference: string | undefined): boolean {
  if (!reference || words?.length !== 2) return false;
  const back = Number(reference.slice(2, 4)) - Number(words);
  return back >= 0 && back <= 6;
}
