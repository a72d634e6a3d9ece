import type { Provenance } from '../../shared/domain/provenance.ts';
import type { Block, Report, Run } from '../../shared/domain/report.ts';

const from = (agency: string, author: string, place: string): Provenance => ({
  agency,
  organisation: `Example ${agency}`,
  author,
  place,
  file: `${agency}.md`,
  start: 0,
  end: 1,
});
const school = from('school', 'J. Example, DSL', 'section Behaviour');
const police = from('police', 'DC Sample', 'row 14');
const nurse = from('school-nurse', '', 'section "Health <and> growth"');

/** Words that layouts stumble over, by what is hard about them. */
export const awkward = {
  long: `Donaudampfschifffahrtsgesellschaft${'skapitän'.repeat(14)}`,
  address: `https://example.invalid/${'a-very-long-path/'.repeat(12)}?q=1&r=<2>`,
  emoji: 'She drew 🙂, then 👩‍👧‍👦 and a flag 🇬🇧, and wrote “ok” 👍🏽.',
  arabic: 'Her grandmother wrote: مرحبا بالعالم، كيف حالك؟ (and signed it).',
  hebrew: 'On the wall stood שלום עולם in chalk.',
  eastern: 'Łukasz Żółć, Žydrūnas Šišlauskas, Ștefan Țepeș, Nguyễn Thị Hương, Αλέξανδρος, Дмитрий.',
  han: 'The note read 我想回家 and nothing else.',
  combining: 'cafe\u0301 in two letters, café in one; nai\u0308ve.',
  quotes: 'The teacher wrote: “Ellis said, ‘Mum says “don’t tell” and I’m not to’, twice.”',
  markup: '</p><script>alert(1)</script> & "quoted" <b>bold</b> {curly} %PDF ]]> \\n ${x} $1 --> ]',
  hidden:
    'soft\u00ADhyphen, zero\u200Bwidth, turned \u202Eround\u202C, bell \u0007, tab\there, line\nbreak, half \uD800 pair.',
  symbols: '½ of £20 at 37 °C − ≈ 3 × 4; ☐ not ticked, ☑ ticked → next • end…',
} as const;

const say = (text: string, origin?: Provenance, style?: Run['style']): Run => ({
  text,
  ...(origin && { from: origin }),
  ...(style && { style }),
});

const everyWord: Block[] = Object.values(awkward).map((text, index) => ({
  kind: 'paragraph',
  runs: [say(text, index % 2 === 0 ? school : police)],
}));

const columns = [
  { title: 'Date', width: 0.14 },
  { title: 'Agency', width: 0.12 },
  { title: 'What was recorded', width: 0.5 },
  { title: 'What was done', width: 0.24 },
];

const manyRows = (count: number): Block => ({
  kind: 'table',
  caption: 'Many rows',
  columns,
  rows: Array.from({ length: count }, (_, index) => ({
    cells: [
      [say(`${(index % 28) + 1} May 2024`)],
      [say(index % 2 === 0 ? 'School' : 'Police')],
      [
        say(
          `Row ${index + 1}: ${Object.values(awkward)[index % 12] ?? ''}`,
          index % 2 === 0 ? school : police,
        ),
      ],
      index % 5 === 0 ? [] : [say('Recorded', index % 2 === 0 ? school : police)],
    ],
  })),
});

/** A fictional report with every kind of block and with text that layouts stumble over; always the same. */
export function awkwardReport(rows = 300): Report {
  return {
    title:
      'Holistic report for the initial child protection conference about children with very long and double-barrelled names',
    subtitle: 'Ellis & Rowan O’Example-Żółć <and others>',
    marking: 'OFFICIAL-SENSITIVE',
    audience: 'professionals',
    on: '2026-06-23',
    author: 'H. Specimen, conference chair',
    demonstration: true,
    cover: [
      { label: 'Conference', value: '23 June 2026, 10:00, Example Civic Centre' },
      {
        label: 'Children',
        value: 'Ellis O’Example-Żółć, born 3 March 2016, aged 10; Rowan, born 9 July 2019, aged 6',
      },
      { label: 'A label that is much longer than the others', value: awkward.address },
      { label: 'Empty', value: '' },
    ],
    blocks: [
      { kind: 'paragraph', runs: [say('Words that stand before the first heading.')] },
      { kind: 'heading', level: 2, text: 'A first heading of the second level' },
      ...everyWord,
      {
        kind: 'heading',
        level: 1,
        text: `A heading that runs over more than one line because ${awkward.quotes}`,
      },
      { kind: 'heading', level: 3, text: 'A third level right under the first' },
      {
        kind: 'paragraph',
        runs: [
          say('Plain, '),
          say('strong', undefined, 'strong'),
          say(', '),
          say('leaning', undefined, 'emphasis'),
          say(' and '),
          say('quiet', undefined, 'muted'),
          say('. Then the school: ', school),
          say('“the gate was open”', school, 'emphasis'),
          say(' and the nurse, who gave no name.', nurse),
        ],
      },
      { kind: 'paragraph', runs: [] },
      { kind: 'heading', level: 2, text: '   ' },
      {
        kind: 'list',
        items: [[say(awkward.long, school)], [], [say('A short item.')], [say(awkward.arabic, police)]],
      },
      { kind: 'list', items: [] },
      { kind: 'heading', level: 1, text: 'Voices' },
      {
        kind: 'voice',
        child: 'Ellis',
        words: [
          say(awkward.quotes, school),
          say(' I want my ', school),
          say('own', school, 'emphasis'),
          say(' bed.', school),
        ],
        when: '12 May 2024',
        toWhom: 'Ms Sample, class teacher',
      },
      { kind: 'voice', child: 'Rowan', words: [say('No.')], when: '', toWhom: '' },
      {
        kind: 'voice',
        child: 'Rowan',
        words: [say(`${awkward.eastern} ${awkward.emoji} `.repeat(30), school)],
        when: 'about June 2024',
        toWhom: 'a student',
      },
      { kind: 'heading', level: 1, text: 'Questions' },
      {
        kind: 'question',
        weight: 'must',
        runs: [
          say(
            'Who told social care, and when? The report says “they are aware”, but gives no date or person.',
          ),
        ],
        evidence: [[say(awkward.markup, school)], [say(awkward.quotes, police)]],
      },
      { kind: 'question', weight: 'should', runs: [say('Is “Nan” the maternal grandmother?')], evidence: [] },
      {
        kind: 'question',
        weight: 'consider',
        runs: [say(awkward.hidden)],
        evidence: [[], [say(awkward.symbols, nurse)]],
      },
      { kind: 'heading', level: 1, text: 'Tables' },
      { kind: 'table', caption: 'A table with nothing in it', columns, rows: [] },
      { kind: 'table', caption: '', columns: columns.slice(0, 2), rows: [{ cells: [[say(awkward.long)]] }] },
      {
        kind: 'table',
        caption: 'A row longer than a page',
        columns: columns.slice(1, 3),
        rows: [{ cells: [[say('School', school)], [say(`${awkward.quotes} `.repeat(110), school)]] }],
      },
      manyRows(rows),
      { kind: 'heading', level: 1, text: 'Signatures' },
      {
        kind: 'signature',
        role: 'Conference chair',
        name: 'H. Specimen',
        statement: 'This report is a fair account of what the agencies sent.',
      },
      { kind: 'signature', role: 'Independent reviewing officer', name: '', statement: '' },
    ],
  };
}
