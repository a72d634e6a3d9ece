import { agencyName } from '../domain/agency.ts';
import type { AgencyLog, LogEntry } from '../domain/agency-log.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import type { EventKind } from '../language/event-kinds.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { namesOf } from './names.ts';
import { piecesOf } from './piece.ts';
import { indexReport } from './report-index.ts';
import { type Telling, rowInReport } from './row-in-report.ts';
import { rowKinds } from './row-kinds.ts';

const why =
  'Reviews of serious cases find that schools and others recorded sexualised behaviour, injuries and children’s words, and left them out of what they shared (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing).';

type Omitted = { entry: LogEntry; kind: EventKind; telling: Telling };

/** Rows of an agency's own log that its own report leaves out, or tells without the child's words; then how many. */
export function omittedRecord(caseFile: CaseFile): Finding[] {
  const names = namesOf(caseFile);
  return caseFile.logs
    .filter((log) => log.entries.length > 0)
    .flatMap((log) => {
      const reports = caseFile.contributions.filter((one) => one.agency === log.agency);
      if (reports.length === 0) return [];
      const report = indexReport(reports.flatMap((one) => piecesOf(one, caseFile, names)));
      const kinds = rowKinds(log.entries, names);
      const omitted = log.entries.flatMap((entry): Omitted[] => {
        const kind = kinds.get(entry);
        if (!kind) return [];
        const telling = rowInReport(entry, report, names, kind);
        return telling.told === 'yes' ? [] : [{ entry, kind, telling }];
      });
      const [asked, rest] = gravestFirst(omitted);
      return [
        ...asked.map((one) => rowFinding(one, log, caseFile)),
        ...howMany(omitted, log, caseFile),
        ...furtherRows(rest, log, caseFile),
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

function rowFinding({ entry, kind, telling }: Omitted, log: AgencyLog, caseFile: CaseFile): Finding {
  const partly = telling.told === 'without-words';
  const isSofter = telling.told === 'softened';
  const label = entry.reference || `row ${entry.row}`;
  return mergeFinding({
    kind: 'omitted-record',
    weight: partly || isSofter ? 'should' : kind.gravity,
    ...(log.agency ? { agency: log.agency } : {}),
    ...(entry.children.length === 1 && entry.children[0] ? { child: entry.children[0] } : {}),
    domain: kind.id,
    record: label,
    message: partly
      ? `Should the report also give the words recorded in ${label}: “${telling.quote ?? ''}”? It tells of this without them.`
      : isSofter
        ? `Is this told as it was seen? The report tells of that day in softer words than ${label} (${entry.when.words || 'no date'}, ${kind.name}).`
        : `Should the report tell of ${label} (${entry.when.words || 'no date'}, ${kind.name})? The log has it and the report does not.`,
    why,
    evidence: distinct([
      ...(partly && telling.quote ? wordsOf(entry, telling.quote, caseFile) : rowWords(entry, caseFile)),
      ...((partly || isSofter) && telling.by ? [telling.by.evidence] : []),
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

/** The row's reference and its words, each exactly as the file has them. */
function rowWords(entry: LogEntry, caseFile: CaseFile): Evidence[] {
  const reference = within(entry, entry.reference, caseFile);
  return [...(reference ? [reference] : []), cite(caseFile.texts, entry.text)];
}

function wordsOf(entry: LogEntry, quote: string, caseFile: CaseFile): Evidence[] {
  const reference = within(entry, entry.reference, caseFile);
  const at = entry.text.text.indexOf(quote);
  const words =
    at < 0 ? cite(caseFile.texts, entry.text) : cite(caseFile.texts, entry.text, at, at + quote.length);
  return [...(reference ? [reference] : []), words];
}

function within(entry: LogEntry, words: string, { texts }: CaseFile): Evidence | null {
  const { file, start, end } = entry.whole;
  const at = words ? (texts[file] ?? '').slice(start, end).indexOf(words) : -1;
  return at < 0 ? null : { file, quote: words, start: start + at, end: start + at + words.length };
}

/** The sum, so that a reader sees the size of it at once: how many rows, and how many of the gravest kind. */
function howMany(omitted: readonly Omitted[], log: AgencyLog, caseFile: CaseFile): Finding[] {
  const grave = omitted.filter((one) => one.kind.gravity !== 'consider' && one.telling.told === 'no');
  if (grave.length < 3 || !log.agency) return [];
  const counts = new Map<string, number>();
  for (const { kind } of grave) counts.set(kind.name, (counts.get(kind.name) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `${count} of ${name}`);
  return [
    mergeFinding({
      kind: 'omitted-record',
      weight: grave.some((one) => one.kind.gravity === 'must') ? 'must' : 'should',
      agency: log.agency,
      message: `Should ${agencyName(log.agency)} add to its report before the meeting? ${grave.length} of ${log.entries.length} rows of its log are concerns that it leaves out: ${parts.join(', ')}.`,
      why,
      evidence: distinct(
        grave
          .slice(0, most)
          .map(({ entry }) => within(entry, entry.reference, caseFile) ?? cite(caseFile.texts, entry.text)),
      ),
    }),
  ];
}

/** One question for all the rows beyond those that are asked about one by one. */
function furtherRows(rest: readonly Omitted[], log: AgencyLog, caseFile: CaseFile): Finding[] {
  if (rest.length === 0 || !log.agency) return [];
  return [
    mergeFinding({
      kind: 'omitted-record',
      weight: 'should',
      agency: log.agency,
      message: `Should ${agencyName(log.agency)} go through its log again? ${rest.length} further rows are not told in its report; the gravest ${most} are asked about one by one.`,
      why,
      evidence: distinct(rest.slice(0, 20).map(({ entry }) => cite(caseFile.texts, entry.text))),
    }),
  ];
}
