import { children, type GeneratedFile, generatedFolder, someAgencies } from './generated-folder.ts';
import { pick as pickFrom, stream } from './stream.ts';

const happenings = [
  'Argument between the adults at home, children upstairs',
  'Bruise to the left forearm, explained as a fall from a bicycle',
  'Not collected at the end of the day',
  'Home visit, nobody in',
  'Missed appointment, letter sent',
  'Arrived hungry and was given breakfast',
  'Seen in the street late at night without a coat',
  'Rent arrears discussed, plan agreed',
  'Told a member of staff that home was loud',
  'Weighed, 25th centile',
  'Positive test at the clinic',
  'Referral sent and acknowledged',
];

const inFigures = (day: Date): string => day.toISOString().slice(0, 10).split('-').toReversed().join('/');

/**
 * A fictional case folder of as many agencies as are asked for, with `events` chronology rows in all, a fifth of them told by two agencies, within
 * the `days` before June 2026; each agency says that another knows of something, and the school's log holds more than its report.
 */
export function generatedCase(events: number, { seed = 1, days = 850, from = 8 } = {}): GeneratedFile[] {
  const agencies = someAgencies(from);
  const next = stream(seed);
  const pick = <T>(list: readonly T[]): T => pickFrom(next, list);
  const rows = new Map<string, string[]>(agencies.map((agency) => [agency, []]));
  const log: string[] = [];
  const logged = (day: Date, what: string) =>
    log.push(`L-${log.length + 1},${inFigures(day)},${pick(children)},Concern,"${what}",Noted`);
  const row = (agency: string, day: Date, what: string) => {
    rows.get(agency)?.push(`| ${inFigures(day)} | ${what} | Record | Noted |`);
    if (agency === 'school') logged(day, what);
    if (agency === 'school' && next() < 0.5) logged(day, pick(happenings));
  };
  for (let made = 0; made < events;) {
    const day = new Date(Date.UTC(2026, 4, 31 - Math.floor(next() * days)));
    const what = `${pick(happenings)} (${pick(children)}), ref ${1000 + made}`;
    const first = pick(agencies);
    row(first, day, what);
    made += 1;
    if (made < events && next() < 0.25) {
      row(pick(agencies.filter((other) => other !== first)), day, what.replace(/, ref \d+/, ''));
      made += 1;
    }
  }
  return generatedFolder(rows, {
    log,
    closing: () =>
      `## Analysis\n\nThe children are seen by this service. ${pick(['Social care', 'The police', 'The school', 'Housing'])} are aware of the ${pick(['arguments', 'bruise', 'missed appointments', 'arrears'])}. Alder says that he likes school.\n\n## Strengths\n\n- Mother keeps most appointments.\n`,
  });
}
