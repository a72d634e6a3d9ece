import type { CaseFile } from '../../domain/case-file.ts';
import type { Conference } from '../../domain/conference.ts';
import type { Evidence, Texts } from '../../domain/passage.ts';
import { span } from '../../domain/when.ts';
import { findDates } from '../../language/dates.ts';
import type { Clash } from '../clash.ts';
import { grouped } from '../grouped.ts';
import type { Names } from '../names.ts';
import type { Saying } from '../saying.ts';

/** Words that say that a day is somebody's day of birth; the day stands after them. */
const born = /\b(?:d\.? ?o\.? ?b\b\.?|date of birth|birth ?date|born(?: on)?)[\s:*|)]*/gi;

type Told = { person: string; day: string; words: string; saying: Saying };

/** Days of birth that reports, or a report and the record of the conference, give of one person and that are not the same day. */
export function birthDateClashes(
  sayings: readonly Saying[],
  { conference, texts }: Pick<CaseFile, 'conference' | 'texts'>,
  names: Names,
): Clash[] {
  const known = new Map(
    [...conference.children, ...conference.family].map(({ id, dob }) => [id as string, dob]),
  );
  const told = sayings
    .filter(({ isRecord }) => !isRecord)
    .flatMap((saying) => birthDatesIn(saying, conference, known, names));
  told.push(...listedDates(sayings, known, names));
  return [...Map.groupBy(told, ({ person }) => person)].flatMap(([person, ofOne]): Clash[] => {
    const byDay = grouped(ofOne, ({ day }) => day);
    const recorded = known.get(person);
    const isOther = recorded !== undefined && byDay.every(([day]) => day !== recorded);
    if (byDay.length < 2 && !isOther) return [];
    return [
      {
        part: 'date of birth',
        weight: 'should',
        ask: 'When was this person born? The days given differ.',
        sides: byDay.map(([, same]) => ({
          value: same[0]?.words ?? '',
          sayings: same.map(({ saying }) => saying),
        })),
        beside: recorded ? recordedIn(texts, recorded) : [],
      },
    ];
  });
}

/** The day in the file of the conference, where that is among the texts. */
function recordedIn(texts: Texts, day: string): Evidence[] {
  return Object.keys(texts)
    .sort()
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const start = (texts[file] ?? '').indexOf(day);
      return start < 0 ? [] : [{ file, quote: day, start, end: start + day.length }];
    })
    .slice(0, 1);
}

/** The whole days of birth in a saying, each of the person named last before it, or else of the one person named at all. */
function birthDatesIn(
  saying: Saying,
  { children }: Conference,
  known: ReadonlyMap<string, string | undefined>,
  { people }: Names,
): Told[] {
  const { text } = saying;
  const everyone = (words: string) => [...people.children(words), ...people.adults(words)];
  return [...text.matchAll(born)].flatMap((match): Told[] => {
    const from = match.index + match[0].length;
    const found = findDates(text.slice(from, from + 40)).find(({ start }) => start <= 4);
    const days = found && found.when.kind === 'exact' ? span(found.when) : null;
    if (!found || !days) return [];
    const before = everyone(nearestNamed(text.slice(0, match.index)));
    const all = everyone(text);
    const only = children.length === 1 && all.length === 0 ? children.map(({ id }) => id as string) : all;
    const meant = before.length > 0 ? before : only;
    // Father and son of one name: the one whose day it is.
    const ofDay = meant.filter((one) => known.get(one) === days.from);
    const [person] = ofDay.length === 1 ? ofDay : meant.length === 1 ? meant : [];
    return person === undefined ? [] : [{ person, day: days.from, words: found.when.words, saying }];
  });
}

/** The stretch before a label in which whose it is should stand: back to the last full stop, semicolon or cell. */
const nearestNamed = (before: string): string => before.split(/[;|\n]|\.\s/).at(-1) ?? before;

/** So many rows with the recorded day beside its person make a list of people with their days of birth. */
const rowsOfList = 2;

/** Days that stand unlabelled beside people in a list of them, where most are the recorded days of birth. */
function listedDates(
  sayings: readonly Saying[],
  known: ReadonlyMap<string, string | undefined>,
  { people }: Names,
): Told[] {
  const rows = sayings.flatMap((saying) => {
    const { text, isRecord } = saying;
    if (isRecord || /\bborn\b|birth|d\.?o\.?b/i.test(text)) return [];
    const found = findDates(text.slice(0, 80)).find(({ when }) => when.kind === 'exact');
    const day = found ? span(found.when)?.from : undefined;
    if (!found || !day) return [];
    const before = text.slice(0, found.start);
    const whose = [...people.children(before), ...people.adults(before)];
    return [{ saying, day, words: found.when.words, whose }];
  });
  return [...Map.groupBy(rows, ({ saying }) => saying.evidence.file).values()].flatMap((list) => {
    const isKnown = ({ whose, day }: (typeof list)[number]) => whose.some((one) => known.get(one) === day);
    const isList = list.filter(isKnown).length >= rowsOfList;
    return list.flatMap((row): Told[] => {
      const { saying, day, words, whose } = row;
      const [person] = isKnown(row)
        ? whose.filter((one) => known.get(one) === day)
        : whose.filter((one) => (isList ? isNearly(known.get(one), day) : areExchanged(known.get(one), day)));
      return person === undefined ? [] : [{ person, day, words, saying }];
    });
  });
}

/** Two days of which two of year, month and day agree, or day and month are exchanged. */
function isNearly(recorded: string | undefined, day: string): boolean {
  if (recorded === undefined) return false;
  const [a, b] = [recorded.split('-'), day.split('-')];
  const same = a.filter((part, at) => part === b[at]).length;
  return same === 2 || areExchanged(recorded, day);
}

/** Two days of one year of which day and month are exchanged. */
function areExchanged(recorded: string | undefined, day: string): boolean {
  const [a, b] = [recorded?.split('-') ?? [], day.split('-')];
  return a[0] === b[0] && a[1] === b[2] && a[2] === b[1];
}
