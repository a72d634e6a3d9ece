import * as fc from 'fast-check';
import type { Draft } from './word/drafts.ts';

const word = fc.constantFrom(
  'Alder',
  'Briar',
  'was',
  'seen',
  'at',
  'home',
  'on',
  '4 May 2025',
  '22.05.16',
  'and',
  'said',
  '"I hid"',
  'Mum',
  'told',
  'MASH',
  'by',
  'phone',
  'a*b',
  '3 < 4',
  'R&amp;D',
  'x_y_z',
  'early May',
  '50%',
  'yes',
  'café',
  '😀',
);
/** A line of report-like words. */
export const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const title = fc.constantFrom(
  'Chronology',
  'What are we worried about?',
  'Strengths',
  'Alder Example',
  'Something else',
  '3. Health',
  'Views of parents',
  'Information sharing',
);
const cell = fc.oneof(fc.constant(''), line, title, fc.constant('12/03/2025'));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );
const person = fc.constantFrom(
  'Alder',
  'Briar Example',
  'A.E.',
  'both',
  'Alder and his cousin',
  'Mum and Alder',
  '',
);
const chronology = fc
  .array(
    fc.tuple(fc.constantFrom('12/03/2025', 'early May', '3 June 2025 at 3pm'), line, person, line, cell),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((rows) => [['Date', 'Event', 'Child', 'Outcome', 'Who was told'], ...rows])
  .chain((rows) =>
    fc
      .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
      .map((order) => rows.map((cells) => order.map((at) => cells[at] ?? ''))),
  );
const laidOut = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** A block of a report in Markdown: headings, prose, labels, lists, tables of any shape, chronologies, odd marks. */
export const markdownBlock = fc.oneof(
  title.map((text) => `## ${text}`),
  line,
  fc.tuple(title, line).map(([label, text]) => `**${label}:** ${text}`),
  fc.tuple(line, line).map((lines) => lines.join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((each) => `- ${each}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((each, at) => `${at + 1}. ${each}`).join('\n')),
  table.map(laidOut),
  chronology.map(laidOut),
  fc.constantFrom(
    '> quoted words',
    '    set as code',
    '<!-- a note -->',
    '[a link](https://example.org/page)',
    '**Bold alone**',
    'Some\\*thing',
    'Line one  \nline two',
    '~~gone~~ words',
    '![a picture](x.png)',
    '```\nfenced\n```',
    'Heading\n-------',
  ),
);

const runs = fc.array(
  fc.record({ text: fc.oneof(line, fc.constant(' '), fc.constant('a\nb')), bold: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
);
const simple: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('item' as const), runs }),
  fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 4 }), runs }),
  fc.record({
    kind: fc.constant('aside' as const),
    text: line,
    reason: fc.constant('A comment in the margin.'),
  }),
);
const cells = (inner: fc.Arbitrary<Draft>) =>
  fc.array(fc.array(fc.array(inner, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
const tableOf = (inner: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> =>
  fc.record({ kind: fc.constant('table' as const), header: fc.boolean(), rows: cells(inner) });

/** A block of a Word file, tables within tables among them. */
export const anyDraft = fc.oneof(simple, tableOf(simple), tableOf(tableOf(simple)));
