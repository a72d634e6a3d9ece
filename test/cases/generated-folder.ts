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
  'midwifery',
  'hospital',
  'camhs',
  'adult-mental-health',
  'probation',
  'youth-justice',
  'domestic-abuse-service',
  'voluntary',
];

/** So many agencies, at most sixteen. */
export const someAgencies = (count: number): string[] => agencies.slice(0, count);

/** The children of every generated conference. */
export const children = ['Alder Example', 'Briar Example', 'Cedar Example'];

/**
 * The files of a generated conference: for each agency a report whose chronology has the given rows, as Markdown, and what comes
 * after it; for the school a log, where there is one.
 */
export function generatedFolder(
  rows: ReadonlyMap<string, readonly string[]>,
  { log, closing = () => '' }: { log?: readonly string[]; closing?: (agency: string) => string } = {},
): GeneratedFile[] {
  const invited = [...rows.keys()];
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
      { name: 'Tom Grange', relationship: "Mother's partner", in_household: 'disputed' },
    ],
    invited_agencies: invited.map((agency) => ({
      agency,
      organisation: `Wenshire ${agency}`,
      contributor: 'A. Worker',
      role: 'Worker',
      report: `${agency}.md`,
    })),
    records: log ? [{ agency: 'school', kind: 'concern-log', file: 'school-log.csv' }] : [],
  };
  return [
    text('conference.json', JSON.stringify(conference, null, 2)),
    ...(log ? [text('school-log.csv', ['Ref,Date,Pupil,Category,Details,Action', ...log].join('\n'))] : []),
    ...invited.map((agency) =>
      text(
        `${agency}.md`,
        `# Wenshire ${agency}\n\n**Date of report:** 16/06/2026\n\n## Chronology\n\n| Date | Event | Source | Action / outcome |\n|---|---|---|---|\n${rows.get(agency)?.join('\n')}\n\n${closing(agency)}`,
      ),
    ),
  ];
}
