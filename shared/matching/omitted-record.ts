import { compareTexts } from '../base/compare-texts.ts';
import { type AgencyId, agencyName } from '../domain/agency.ts';
import type { LogEntry } from '../domain/agency-log.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { namesOf } from './names.ts';
import { piecesOf } from './piece.ts';
import { indexReport } from './report-index.ts';
import { type Telling, rowInReport } from './row-in-report.ts';
import { type RowKind, rowKinds } from './row-kinds.ts';

const why =
  'Reviews of serious cases find that schools and others recorded sexualised behaviour, injuries and children’s words, and left them out of what they shared (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing).';

type Omitted = { entry: LogEntry; kind: RowKind; telling: Telling };

/** Rows of an agency's own log that its own report leaves out, or tells without the child's words; then how many. */
export function omittedRecord(caseFile: CaseFile): Finding[] {
  const names = namesOf(caseFile);
  return caseFile.logs.flatMap(({ agency, entries }) => {
    const reports = caseFile.contributions.filter((one) => one.agency === agency);
    if (agency === null || reports.length === 0) return [];
    const report = indexReport(reports.flatMap((one) => piecesOf(one, caseFile, names)));
    const kinds = rowKinds(entries, names);
    const omitted = entries.flatMap((entry): Omitted[] => {
      const kind = kinds.get(entry);
      if (!kind) return [];
      const telling = rowInReport(entry, report, names, kind);
      return telling.told === 'yes' ? [] : [{ entry, kind, telling }];
    });
    const [asked, rest] = gravestFirst(omitted);
    return [
      ...asked.map((one) => rowFinding(one, agency, caseFile)),
      ...howMany(omitted, entries.length, agency, caseFile),
      ...furtherRows(rest, agency, caseFile),
    ];
  });
}

/** More rows of one log than these are not asked about one by one: nobody would read them. */
const most = 300;
const order = { must: 0, should: 1, consider: 2 } as const;

/** The rows that are asked about one by one, and those that are left when there are too many. */
function gravestFirst(omitted: readonly Omitted[]): [Omitted[], Omitted[]] {
  const ranked = [...omitted].sort((a, b) => order[a.kind.gravity] - order[b.kind.gravity]);
  return [ranked.slice(0, most), ranked.slice(most)];
}

function rowFinding({ entry, kind, telling }: Omitted, agency: AgencyId, caseFile: CaseFile): Finding {
  const label = entry.reference || `row ${entry.row}`;
  const [child, other] = entry.children;
  return mergeFinding({
    kind: 'omitted-record',
    weight: telling.told === 'no' ? kind.gravity : 'should',
    agency,
    ...(child && !other ? { child } : {}),
    domain: kind.id,
    record: label,
    message: questionOf(telling, label, `${entry.when.words || 'no date'}, ${kind.name}`),
    why,
    evidence: distinct([
      ...referenceOf(entry, caseFile),
      wordsOf(entry, telling, caseFile),
      ...(telling.told === 'no' ? [] : [telling.by.evidence]),
    ]),
    suggestions: [
      {
        kind: 'insert-question',
        label: 'Add it to the report',
        text: 'What happened, when, who was told, and what was done?',
      },
      { kind: 'record-not-known', label: 'Say why it is left out' },
    ],
  });
}

function questionOf(telling: Telling, label: string, which: string): string {
  if (telling.told === 'without-words')
    return `Should the report also give the words recorded in ${label}: “${telling.quote}”? It tells of this without them.`;
  return telling.told === 'softened'
    ? `Is this told as it was seen? The report tells of that day in softer words than ${label} (${which}).`
    : `Should the report tell of ${label} (${which})? The log has it and the report does not.`;
}

/** The words of a row, or those of them that are asked about, exactly as the file has them. */
function wordsOf({ text }: LogEntry, telling: Telling, { texts }: CaseFile): Evidence {
  if (telling.told !== 'without-words') return cite(texts, text);
  const at = text.text.indexOf(telling.quote);
  return cite(texts, text, at, at + telling.quote.length);
}

/** The reference of a row where its file has it. */
function referenceOf({ reference, whole: { file, start, end } }: LogEntry, { texts }: CaseFile): Evidence[] {
  if (reference === '') return [];
  const at = (texts[file] ?? '').slice(start, end).indexOf(reference);
  return at < 0 ? [] : [{ file, quote: reference, start: start + at, end: start + at + reference.length }];
}

/** The sum, so that a reader sees the size of it at once: how many rows, and how many of the gravest kind. */
function howMany(omitted: readonly Omitted[], rows: number, agency: AgencyId, caseFile: CaseFile): Finding[] {
  const grave = omitted.filter((one) => one.kind.gravity !== 'consider' && one.telling.told === 'no');
  if (grave.length < 3) return [];
  const counts = new Map<string, number>();
  for (const { kind } of grave) counts.set(kind.name, (counts.get(kind.name) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, x], [b, y]) => y - x || compareTexts(a, b))
    .map(([name, count]) => `${count} of ${name}`);
  return [
    mergeFinding({
      kind: 'omitted-record',
      weight: grave.some((one) => one.kind.gravity === 'must') ? 'must' : 'should',
      agency,
      message: `Should ${agencyName(agency)} add to its report before the meeting? ${grave.length} of ${rows} rows of its log are concerns that it leaves out: ${parts.join(', ')}.`,
      why,
      evidence: distinct(
        grave
          .slice(0, most)
          .map(({ entry }) => referenceOf(entry, caseFile)[0] ?? cite(caseFile.texts, entry.text)),
      ),
    }),
  ];
}

/** One question for all the rows beyond those that are asked about one by one. */
function furtherRows(rest: readonly Omitted[], agency: AgencyId, caseFile: CaseFile): Finding[] {
  if (rest.length === 0) return [];
  return [
    mergeFinding({
      kind: 'omitted-record',
      weight: 'should',
      agency,
      message: `Should ${agencyName(agency)} go through its log again? ${rest.length} further rows are not told in its report; the gravest ${most} are asked about one by one.`,
      why,
      evidence: distinct(rest.slice(0, 20).map(({ entry }) => cite(caseFile.texts, entry.text))),
    }),
  ];
}
