/** A file of a generated case folder. */
export type GeneratedFile = { name: string; bytes: Uint8Array };

const agencies = [
  'school',
  'early-years',
  'social-care',
  'health-visitor',
  'gp',
  'police',
  'housing',
  'adult-substance-misuse',
];
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
const children = ['Alder Example', 'Briar Example', 'Cedar Example'];

/** A repeatable stream of numbers from 0 to 1 (mulberry32), so that every run measures the same case. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const inFigures = (day: Date): string => day.toISOString().slice(0, 10).split('-').toReversed().join('/');

/**
 * A fictional case folder of eight agencies with `events` chronology rows in all, a fifth of them told by two agencies, within
 * the `days` before June 2026; each agency says that another knows of something, and the school's log holds more than its report.
 */
export function generatedCase(events: number, { seed = 1, days = 850 } = {}): GeneratedFile[] {
  const next = stream(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
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
  const text = (name: string, words: string): GeneratedFile => ({
    name,
    bytes: new TextEncoder().encode(words),
  });
  const conference = {
    case: 'Generated',
    synthetic: true,
    conference_type: 'Initial Child Protection Conference',
    conference_date: '2026-06-23',
    reason_for_conference: 'Generated for measuring.',
    local_authority: 'Wenshire County Council',
    chair: { name: 'A. Chair', role: 'Independent Conference Chair' },
    children: children.map((name, at) => ({
      id: `c${at + 1}`,
      name,
      dob: `201${at + 4}-03-0${at + 1}`,
      sex: 'M',
    })),
    household_and_family: [
      {
        name: 'Mary Example',
        relationship: 'Mother',
        in_household: true,
        parental_responsibility: ['c1', 'c2', 'c3'],
      },
    ],
    invited_agencies: agencies.map((agency) => ({
      agency,
      organisation: `Wenshire ${agency}`,
      contributor: 'A. Worker',
      role: 'Worker',
      report: `${agency}.md`,
    })),
    records: [{ agency: 'school', kind: 'concern-log', file: 'school-log.csv' }],
  };
  return [
    text('conference.json', JSON.stringify(conference, null, 2)),
    text('school-log.csv', ['Ref,Date,Pupil,Category,Details,Action', ...log].join('\n')),
    ...agencies.map((agency) =>
      text(
        `${agency}.md`,
        `# Wenshire ${agency}\n\n**Date of report:** 16/06/2026\n\n## Chronology\n\n| Date | Event | Source | Action / outcome |\n|---|---|---|---|\n${rows.get(agency)?.join('\n')}\n\n## Analysis\n\nThe children are seen by this service. ${pick(['Social care', 'The police', 'The school', 'Housing'])} are aware of the ${pick(['arguments', 'bruise', 'missed appointments', 'arrears'])}. Alder says that he likes school.\n\n## Strengths\n\n- Mother keeps most appointments.\n`,
      ),
    ),
  ];
}
