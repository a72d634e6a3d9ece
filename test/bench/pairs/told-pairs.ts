import { addDays } from '../../../shared/language/calendar-days.ts';
import { dayInWords } from '../../../shared/language/when-in-words.ts';
import { dayNumber } from '../../../shared/matching/days.ts';
import { type Stream, pick, stream } from '../../cases/stream.ts';
import { happenings } from './happenings.ts';

/** How far two tellings of one event lie apart. */
export type Tier = 'copied' | 'reworded' | 'another-day' | 'other-words-and-names';

/** A row of an agency's chronology; rows that share an `event` tell the same. */
export type Row = { agency: string; day: string; what: string; event: number };

const agencies = [
  'school',
  'social-care',
  'police',
  'health-visitor',
  'gp',
  'housing',
  'early-years',
  'voluntary',
];
type Names = { child: string; mother: string; man: string };
const children = [
  ['Alder Example', 'Aldie', 'A'],
  ['Briar Example', 'Bri', 'B'],
  ['Cedar Example', 'Ced', 'C'],
] as const;
const mothers = ['Mary Example', 'Mum', 'Ms Example'] as const;
const men = ['Tom Grange', "Mum's partner", 'Mr Grange'] as const;

const namesIn = (form: 0 | 1 | 2, child: number): Names => ({
  child: children[child]?.[form] ?? '',
  mother: mothers[form],
  man: men[form],
});
const written = (words: string, { child, mother, man }: Names): string => {
  const text = words.replaceAll('{child}', child).replaceAll('{mother}', mother).replaceAll('{man}', man);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/**
 * `events` invented events over 1,700 days, a quarter of them told by two agencies as the tier says; the others are told once, a
 * part of these on a day on which something else is told too. What is alike in kind lies ten days apart or more, as a reader could not
 * tell it apart otherwise.
 */
export function toldPairs(tier: Tier, events: number, seed: number): Row[] {
  const next = stream(seed);
  const rows: Told[] = [];
  const first = addDays('2026-05-31', -1700);
  for (let event = 0; event < events; event++) {
    const child = Math.floor(next() * children.length);
    const { kind, day } = placed(next, rows, first);
    const tellings = happenings[kind] ?? happenings[0];
    const agency = pick(next, agencies);
    const form = tier === 'other-words-and-names' ? (Math.floor(next() * 3) as 0 | 1 | 2) : 0;
    const telling = Math.floor(next() * 3) as 0 | 1 | 2;
    rows.push({
      agency,
      day: inFigures(day),
      what: written(tellings?.[telling] ?? '', namesIn(form, child)),
      event,
      on: day,
      kind,
    });
    if (next() >= 0.25) continue;
    const other = pick(
      next,
      agencies.filter((one) => one !== agency),
    );
    const otherTelling =
      tier === 'copied' ? telling : (((telling + 1 + Math.floor(next() * 2)) % 3) as 0 | 1 | 2);
    const otherForm =
      tier === 'other-words-and-names' ? (((form + 1 + Math.floor(next() * 2)) % 3) as 0 | 1 | 2) : 0;
    rows.push({
      agency: other,
      day: tier === 'another-day' ? anotherDay(next, day) : inFigures(day),
      what: written(tellings?.[otherTelling] ?? '', namesIn(otherForm, child)),
      event,
      on: day,
      kind,
    });
  }
  return rows;
}

type Told = Row & { on: string; kind: number };

/** A kind of event and a day for it: any, or the day of something else. */
function placed(next: Stream, rows: readonly Told[], first: string): { kind: number; day: string } {
  for (;;) {
    const kind = Math.floor(next() * happenings.length);
    const day =
      rows.length > 0 && next() < 0.4 ? pick(next, rows).on : addDays(first, Math.floor(next() * 1700));
    if (!rows.some((row) => row.kind === kind && apart(row.on, day) < 10)) return { kind, day };
  }
}

const apart = (one: string, other: string): number => Math.abs(dayNumber(one) - dayNumber(other));

const inFigures = (day: string): string => day.split('-').toReversed().join('/');

/** The same day as somebody else remembers it: one to seven days off, or about when it was. */
function anotherDay(next: Stream, day: string): string {
  const [year, , date] = day.split('-');
  const name = dayInWords(day).split(' ')[1] ?? '';
  if (next() < 0.6) return inFigures(addDays(day, (1 + Math.floor(next() * 7)) * (next() < 0.5 ? -1 : 1)));
  return pick(next, [
    `about ${Number(date)} ${name} ${year}`,
    `week of ${inFigures(addDays(day, -2))}`,
    `${Number(date) <= 10 ? 'early' : Number(date) <= 20 ? 'mid' : 'late'} ${name} ${year}`,
  ]);
}
