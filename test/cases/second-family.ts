import type { Named, Truth } from './score-findings.ts';

const conference = {
  case: 'Hazel',
  synthetic: true,
  conference_type: 'Review Child Protection Conference',
  conference_date: '2026-03-19',
  reason_for_conference: 'Exploitation of a teenager, injury to a baby.',
  local_authority: 'Northmoor Council',
  chair: { name: 'R. Lindqvist', role: 'Independent Conference Chair' },
  children: [
    { id: 'k1', name: 'Tamsin Hazel', dob: '2011-04-02', sex: 'F' },
    { id: 'k2', name: 'Alfie Hazel', dob: '2025-08-20', sex: 'M' },
  ],
  household_and_family: [
    {
      name: 'Donna Hazel',
      relationship: 'Mother',
      in_household: true,
      parental_responsibility: ['k1', 'k2'],
    },
    {
      name: 'Craig Sutton',
      relationship: "Mother's partner",
      in_household: true,
      parental_responsibility: ['k2'],
    },
  ],
  invited_agencies: [
    {
      agency: 'school',
      organisation: 'Ridgeway Academy',
      contributor: 'T. Balogun',
      role: 'DSL',
      report: 'academy.md',
    },
    {
      agency: 'hospital',
      organisation: 'Northmoor Infirmary',
      contributor: 'Dr A. Petrov',
      role: 'Paediatrician',
      report: 'infirmary.md',
    },
    {
      agency: 'police',
      organisation: 'Northmoor Police',
      contributor: 'DC J. Crewe',
      role: 'Missing persons',
      report: 'police.md',
    },
    {
      agency: 'social-care',
      organisation: 'Northmoor Children and Families',
      contributor: 'L. Farrell',
      role: 'Social worker',
      report: 'families.md',
    },
    {
      agency: 'probation',
      organisation: 'Northmoor Probation',
      contributor: 'S. Iqbal',
      role: 'Officer',
      report: null,
    },
  ],
  records: [{ agency: 'school', kind: 'concern-log', file: 'myconcern.csv' }],
};

const academy = `# Ridgeway Academy: report for conference

Pupil: Tamsin Hazel, Year 10. Author: T. Balogun, DSL. Date: 12 March 2026.

## Attendance

Attendance this year is 71%.

## Concerns

Tamsin can be tired. MASH have already been told about the older men. On 9 January 2026 she was found by police at the retail park after she did not come home from school.

## Key events

| When | What happened | Who recorded it | Outcome |
|---|---|---|---|
| 12 January 2026 | Police rang: Tamsin had been reported missing overnight at the weekend, found Saturday | Attendance office | Welfare meeting |
| 3 February 2026 | Suspended two days, vape and cash found in bag | Head of year | Reintegration 6 February |
`;

const infirmary = `# Northmoor Infirmary: paediatric report

Child: Alfie Hazel, born 20 August 2025. Author: Dr A. Petrov. Report date: 10/03/2026.

## Attendances

| Date | Attendance | Source | Outcome |
|---|---|---|---|
| 14/02/2026 | Brought to emergency department by mother: swollen right leg, spiral fracture of femur. Said to have rolled off the sofa | ED notes | Admitted, skeletal survey |
| 02/03/2026 | Fracture clinic review | Clinic | Healing |

## Opinion

The explanation does not fit the injury.
`;

const police = `# Northmoor Police: information for conference

Author: DC J. Crewe. Date: 11.03.26.

## Incidents

1. 09/01/2026 22:40, log NP-2210. Tamsin HAZEL reported missing by mother. Found 10/01/2026 04:15 at the retail park in a car with two adult males. Return interview offered.
2. 15/02/2026 09:30, log NP-2391. Call from Northmoor Infirmary: unexplained leg fracture to baby Alfie HAZEL. Strategy discussion held.
3. 01/03/2026 23:10, log NP-2460. Noise complaint at a neighbour's address, no crime.
`;

const families = `# Northmoor Children and Families: social work report

Author: L. Farrell. Date: 13 March 2026.

## Involvement

Both children have had plans since December 2025. No information about adults associating with Tamsin has been received from her school.

## Key events

| Date | Event | Source | Outcome |
|---|---|---|---|
| 15/02/2026 | Strategy discussion: leg fracture, Alfie, six months, not yet mobile | Hospital | Joint enquiry |
| 05/03/2026 | Core group | Social worker | Plan updated |
`;

const log = `Entry no.,Logged on,Student,Type,Detail,Response,Staff
881,08/12/2025,Tamsin Hazel,Wellbeing,"Picked up at lunch by a man in a grey car, said he is her boyfriend and is 27.",Told head of year,T. Balogun
884,12/01/2026,Tamsin Hazel,Attendance,Police rang about the weekend. Reported missing overnight and found Saturday.,Welfare meeting,R. Moss
890,20/01/2026,Tamsin Hazel,Disclosure,"Said 'they know where my brother sleeps' and would not say who.",Noted,R. Moss
893,27/01/2026,Tamsin Hazel,Reward,Art prize for her lino print.,Certificate,P. Dean
899,03/02/2026,Tamsin Hazel,Behaviour,"Two vapes and 340 pounds in cash in her bag, suspended for two days.",Suspension,R. Moss
905,24/02/2026,Tamsin Hazel,Attendance,Late to form.,Mark given,P. Dean
`;

/** A second fictional family in another hand: a teenager who is exploited, a baby with a fracture, other headings and columns. */
export const secondFamily = Object.entries({
  'conference.json': JSON.stringify(conference, null, 2),
  'academy.md': academy,
  'infirmary.md': infirmary,
  'police.md': police,
  'families.md': families,
  'myconcern.csv': log,
}).map(([name, words]) => ({ name, bytes: new TextEncoder().encode(words) }));

const from = (file: string, quote: string): Named => ({ file, quote });
const shown = (...evidence: Named[]) => ({ evidence });

/** What a careful reader finds in the second family. */
export const secondTruth: Truth = {
  omissions: [
    shown(from('myconcern.csv', 'Picked up at lunch by a man in a grey car')),
    shown(from('myconcern.csv', 'they know where my brother sleeps')),
  ],
  not_omitted: [
    shown(from('myconcern.csv', 'Police rang about the weekend')),
    shown(from('myconcern.csv', 'Art prize for her lino print')),
    shown(from('myconcern.csv', 'Two vapes and 340 pounds in cash')),
    shown(from('myconcern.csv', 'Late to form')),
  ],
  csc_knows_claims: [shown(from('academy.md', 'MASH have already been told about the older men'))],
  same_event: [
    {
      a: from('police.md', 'Tamsin HAZEL reported missing by mother'),
      b: from('academy.md', 'Tamsin had been reported missing overnight'),
    },
    { a: from('infirmary.md', 'spiral fracture of femur'), b: from('police.md', 'unexplained leg fracture') },
    {
      a: from('police.md', 'Strategy discussion held'),
      b: from('families.md', 'Strategy discussion: leg fracture'),
    },
  ],
  near_miss: [
    { a: from('infirmary.md', 'Fracture clinic review'), b: from('police.md', 'Noise complaint') },
    { a: from('infirmary.md', 'Fracture clinic review'), b: from('families.md', 'Core group') },
    {
      a: from('academy.md', 'Suspended two days'),
      b: from('infirmary.md', 'Brought to emergency department'),
    },
  ],
  consent_gaps: [],
  consent_ok: [],
  missing_agencies: [{ agency: 'probation', status: 'invited, nothing received' }],
};
