import type { Provenance } from '../../shared/domain/provenance.ts';
import type { Block, Report, Run } from '../../shared/domain/report.ts';

const sentences = [
  'Alder was seen at home with both adults present, and the kitchen was warm and in use.',
  'The worker recorded that routines were inconsistent and that bedtimes differed from day to day.',
  'Mother described support from the maternal grandmother and agreed to attend the next appointment.',
  'Attendance improved between September and December, and fell again after the winter break.',
  'A bruise to the left forearm was explained as a fall from a bicycle; the bicycle was not seen.',
  'Officers spoke to both adults separately and neither wished to make a statement.',
  'Rent arrears were discussed and a plan of small payments was agreed.',
  'Briar told a member of staff that home had been loud in the night.',
  'The appointment was missed and a letter was sent to the address on the record.',
];
const sources: readonly Omit<Provenance, 'start' | 'end' | 'place'>[] = [
  { agency: 'school', organisation: 'Example Primary School', author: 'J. Example, DSL', file: 'school.md' },
  { agency: 'police', organisation: 'Example Police', author: 'DC Sample', file: 'police.md' },
  { agency: 'health-visitor', organisation: 'Example Health', author: 'P. Specimen', file: 'health.md' },
  { agency: 'social-care', organisation: 'Example Council', author: 'R. Instance', file: 'social-care.md' },
];
const places = ['section Behaviour', 'section Risk', 'row 14', 'section Health and development'];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const told = (index: number, count: number): Run[] =>
  Array.from({ length: count }, (_, step) => ({
    text: `${at(sentences, index * 3 + step * 2)} `,
    from: {
      ...at(sources, index + (step > 2 ? 1 : 0)),
      place: at(places, index),
      start: index,
      end: index + 1,
    },
  }));
const day = (index: number) =>
  new Date(Date.UTC(2024, 0, 1 + index * 2)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

const chapter = (index: number): Block[] => [
  {
    kind: 'heading',
    level: 1,
    text: `${at(['Reason for conference', 'Behaviour', 'Health', 'Family and home', 'Risk'], index)}, part ${index + 1}`,
  },
  ...[0, 1, 2].flatMap((part): Block[] => [
    { kind: 'heading', level: 2, text: `What ${at(sources, part).organisation} says` },
    { kind: 'paragraph', runs: told(index + part, 5) },
    { kind: 'paragraph', runs: told(index + part + 1, 6) },
    { kind: 'list', items: [told(index, 1), told(index + 2, 2), told(index + 3, 1)] },
  ]),
  {
    kind: 'voice',
    child: 'Briar Example',
    words: told(index + 7, 1),
    when: '12 May 2024',
    toWhom: 'Ms Sample, class teacher',
  },
  {
    kind: 'question',
    weight: at(['must', 'should', 'consider'], index),
    runs: [{ text: 'Who told social care, and when?' }],
    evidence: [told(index, 1), told(index + 1, 1)],
  },
];

/** A fictional report of about 60 pages with every kind of block, always the same: what long documents are tested and timed with. */
export function longReport(chapters = 22, rows = 220): Report {
  return {
    title: 'Holistic report for the initial child protection conference',
    subtitle: 'The Example family',
    marking: 'OFFICIAL-SENSITIVE',
    audience: 'professionals',
    on: '2026-06-23',
    author: 'H. Specimen, conference chair',
    demonstration: true,
    cover: [
      { label: 'Conference', value: '23 June 2026, 10:00, Example Civic Centre' },
      {
        label: 'Children',
        value: 'Alder Example, born 3 March 2016, aged 10; Briar Example, born 9 July 2019, aged 6',
      },
      { label: 'Invited', value: 'School, police, health visiting, social care, housing' },
    ],
    blocks: [
      ...Array.from({ length: chapters }, (_, index) => chapter(index)).flat(),
      { kind: 'heading', level: 1, text: 'One chronology' },
      {
        kind: 'table',
        caption: 'Every event that any agency recorded',
        columns: [
          { title: 'Date', width: 0.15 },
          { title: 'Agency', width: 0.17 },
          { title: 'What was recorded', width: 0.46 },
          { title: 'What was done', width: 0.22 },
        ],
        rows: Array.from({ length: rows }, (_, index) => ({
          cells: [
            [{ text: day(index) }],
            [{ text: at(sources, index).organisation }],
            told(index, 1 + (index % 3)),
            [{ text: at(['Recorded', 'Strategy discussion asked for', 'No further action'], index) }],
          ],
        })),
      },
      { kind: 'heading', level: 1, text: 'Signatures' },
      {
        kind: 'signature',
        role: 'Conference chair',
        name: 'H. Specimen',
        statement: 'This report is a fair account of what the agencies sent.',
      },
    ],
  };
}
