import type { Child } from '../domain/child.ts';
import type { AgencyTemplate, TemplateSection } from './agency-template.ts';
import { dayInWords } from './day-in-words.ts';
import { topicName } from './topic-names.ts';
import type { TemplateField } from './template-field.ts';
import type { FilledReport } from './worked-example.ts';

/** For which conference a report is written: its kind in words, its ISO day, and the children it is about. */
export type WrittenFor = { kind: string; on: string; children: readonly Child[] };

/** A filled report as Markdown, in the order of its template; sections that hold nothing are left out. */
export function writeReport(template: AgencyTemplate, report: FilledReport, conference: WrittenFor): string {
  const head: [string, string][] = [
    [conference.children.length === 1 ? 'Child' : 'Children', conference.children.map(childLine).join('; ')],
    ['Conference', `${conference.kind}, ${dayInWords(conference.on)}`],
    ['Report written by', `${report.author}, ${report.role}`],
    ['Date of report', dayInWords(report.writtenOn)],
  ];
  const parts = [
    `# ${report.organisation}`,
    `## Report to ${conference.kind}`,
    table(
      ['', ''],
      head.map(([label, words]) => [`**${label}**`, words]),
    ),
    ...template.sections.flatMap((section) => sectionParts(section, template.fields, report, conference)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts(
  section: TemplateSection,
  fields: readonly TemplateField[],
  report: FilledReport,
  { children }: WrittenFor,
): string[] {
  const asked = fields.filter((field) => field.section === section.key);
  const together = [
    ...fieldParts(asked, report, null),
    ...report.sections.flatMap(({ key, child, text }) =>
      key === section.key && child === null ? [text] : [],
    ),
    ...(section.key === 'declarations' ? declarationParts(report) : []),
  ];
  const apart = children.flatMap((child) => {
    const own = [
      ...fieldParts(asked, report, child.id),
      ...report.sections.flatMap((one) =>
        one.key === section.key && one.child === child.id ? [one.text] : [],
      ),
    ];
    return own.length > 0 ? [`### ${child.name}`, ...own] : [];
  });
  return together.length + apart.length > 0 ? [`## ${section.heading}`, ...together, ...apart] : [];
}

/** What was typed into the fields of a section: one table of single answers, then each list as a table of its own. */
function fieldParts(fields: readonly TemplateField[], report: FilledReport, child: string | null): string[] {
  const typed = fields.flatMap((field) => {
    const one = report.fields.find((each) => each.key === field.key && each.child === child);
    return one ? [{ field, text: one.text.trim() }] : [];
  });
  const single = typed.flatMap(({ field, text }) => (isList(field, text) ? [] : [[field.label, text]]));
  const lists = typed.flatMap(({ field, text }) =>
    isList(field, text)
      ? [
          `**${field.label}**`,
          table(
            field.columns.map(({ label }) => label),
            text.split(/\r?\n/).map((line) => cellsOf(line, field.columns.length)),
          ),
        ]
      : [],
  );
  return [...(single.length > 0 ? [table(['', ''], single)] : []), ...lists];
}

const isList = (field: TemplateField, text: string): field is Extract<TemplateField, { kind: 'list' }> =>
  field.kind === 'list' && text.includes('|');

const cellsOf = (line: string, count: number): string[] => {
  const cells = line.split('|').map((cell) => cell.trim());
  return Array.from({ length: count }, (_, at) => cells[at] ?? '');
};

const declarationParts = ({ declarations }: FilledReport): string[] =>
  declarations.length === 0
    ? []
    : [
        table(
          ['Asked, and nothing known', 'What was looked at', 'From', 'To', 'By', 'On'],
          declarations.map(({ topic, lookedAt, from, to, by, on }) => [
            topicName[topic],
            lookedAt,
            from ? dayInWords(from) : '',
            to ? dayInWords(to) : '',
            by,
            dayInWords(on),
          ]),
        ),
      ];

const childLine = ({ name, dob, expectedOn }: Child): string =>
  dob
    ? `${name} (born ${dayInWords(dob)})`
    : expectedOn
      ? `${name} (expected ${dayInWords(expectedOn)})`
      : name;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
