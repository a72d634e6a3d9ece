import { type ChronologyColumn } from '../template/column-words.ts';
import { chronologyColumn } from '../template/column-of-heading.ts';
import { sectionOf } from '../template/section-of-heading.ts';
import { isDateAlone } from '../language/dates.ts';
import type { SectionKey } from '../domain/section.ts';
import { type Cell, isBold } from './blocks.ts';

type Rows = readonly (readonly Cell[])[];

/** A table by what it is for, with its heading row (if any) apart from the others. */
export type ReadTable =
  | { kind: 'chronology'; columns: ChronologyColumn[]; head: readonly Cell[]; rows: Rows }
  | { kind: 'columns'; head: readonly Cell[]; rows: Rows }
  | { kind: 'pairs'; rows: Rows }
  | { kind: 'figures'; head: readonly Cell[]; rows: Rows }
  | { kind: 'layout'; rows: Rows };

const textOf = (cell: Cell | undefined): string => cell?.words.passage.text ?? '';
const isLong = (cell: Cell | undefined): boolean =>
  textOf(cell).length > 90 || (cell?.blocks.length ?? 0) > 1;
const isLabelled = (cell: Cell | undefined): boolean => {
  const text = textOf(cell);
  return (
    text.length > 0 &&
    text.length <= 60 &&
    (isBold(cell?.words ?? noWords) || /[:?]$/.test(text) || knownLabel.test(text))
  );
};
const noWords = { passage: { file: '', text: '', start: 0, end: 0, pieces: [] }, strong: [], breaks: [] };
const knownLabel =
  /^(?:(?:child|pupil|patient|client|young person)?(?:'s|’s)?\s?(?:name|names)?(?: of (?:child|pupil|patient|client|young person))?|d\.?o\.?b\.?|date of birth|date(?: of report)?|age|gender|sex|address|school|class|year|ethnicity|religion|language|author|role|agency|nhs (?:no|number)|upn|tel(?:ephone)?|email|social worker|gp|report (?:written|completed|prepared) by|completed by)$/i;

/** What a table is for, from its headings and the shapes of its cells. */
export function readTable(header: boolean, rows: Rows, section: SectionKey): ReadTable {
  const width = Math.max(...rows.map((row) => row.length));
  const first = rows[0] ?? [];
  const hasHead = header ? first.some((cell) => textOf(cell)) : looksLikeHead(first, rows.slice(1));
  const body = hasHead || (header && !first.some((cell) => textOf(cell))) ? rows.slice(1) : rows;
  const head = hasHead ? first : [];
  if (width === 1) return { kind: 'layout', rows };
  const chronology = chronologyOf(head, body, width, section);
  if (chronology) return chronology;
  const named = head.filter((cell) => sectionOf(textOf(cell)).sureness >= 0.9);
  if (
    named.length >= 2 &&
    new Set(named.map((cell) => sectionOf(textOf(cell)).section)).size >= 2 &&
    body.some((row) => row.some(isLong))
  )
    return { kind: 'columns', head, rows: body };
  if (width === 4 && head.length === 0 && arePairs(body)) return { kind: 'pairs', rows: body };
  if (width === 4 && header && hasHead && arePairs(rows)) return { kind: 'pairs', rows };
  if (width === 2 && hasHead && firstIsField(first)) return { kind: 'layout', rows };
  if (head.length === 0) return { kind: 'layout', rows: body };
  if (width === 2 && body.some((row) => isLong(row[1])))
    return { kind: 'layout', rows: body.length ? [first, ...body] : rows };
  return { kind: 'figures', head, rows: body };
}

const arePairs = (rows: Rows): boolean =>
  rows.every(
    (row) =>
      row.length !== 4 ||
      ((isLabelled(row[0]) || !textOf(row[0])) && (isLabelled(row[2]) || !textOf(row[2]))),
  );

/** A two-column table whose first row is a field like the others though the format calls it a heading. */
function firstIsField(first: readonly Cell[]): boolean {
  const [label, value] = [textOf(first[0]), textOf(first[1])];
  return (
    label.endsWith(':') ||
    (knownLabel.test(label) && !/^(?:details?|response|answer|comments?|information)$/i.test(value)) ||
    /\d{2}/.test(value) ||
    isLong(first[1])
  );
}

function looksLikeHead(first: readonly Cell[], rest: Rows): boolean {
  if (rest.length === 0 || first.length < 2) return false;
  const filled = first.filter((cell) => textOf(cell));
  if (filled.length < Math.max(2, first.length - 1) || filled.some((cell) => textOf(cell).length > 60))
    return false;
  if (filled.some((cell) => isDateAlone(textOf(cell)))) return false;
  const restBold = rest.filter(
    (row) => row.length > 1 && row.slice(1).some((cell) => isBold(cell.words)),
  ).length;
  if (filled.every((cell) => isBold(cell.words)) && restBold < rest.length) return true;
  const columns = new Set(first.map((cell) => chronologyColumn(textOf(cell))));
  return first.length > 2 && columns.has('date') && columns.has('what');
}

/** Whoever was born that day is a row of a list of people, not an event. */
const ofBirth = /\b(?:born|birth|d\.?o\.?b)\b/i;

function chronologyOf(
  head: readonly Cell[],
  body: Rows,
  width: number,
  section: SectionKey,
): ReadTable | null {
  const sized = Array.from({ length: width }, (_, at) => body.map((row) => textOf(row[at])).filter(Boolean));
  const share = (texts: readonly string[]) =>
    texts.filter((text) => isDateAlone(text)).length / Math.max(1, texts.length);
  const prose = (texts: readonly string[]) =>
    texts.filter((text) => /[a-z]{2,}\s+\S+/i.test(text)).reduce((sum, text) => sum + text.length, 0) /
    Math.max(1, texts.length);
  const named = Array.from({ length: width }, (_, at): ChronologyColumn => {
    const text = textOf(head[at]);
    return text ? chronologyColumn(text) : 'more';
  });
  let date = named.indexOf('date');
  if (date < 0)
    date = sized.findIndex(
      (texts, at) => texts.length > 0 && share(texts) >= 0.6 && !ofBirth.test(textOf(head[at])),
    );
  if (date < 0 || (sized[date]?.length && share(sized[date] ?? []) < 0.3)) return null;
  let what = named.indexOf('what');
  // Without a heading for the event it is the column with the most prose, if it is prose and not figures.
  if (what < 0 || what === date) {
    const lengths = sized.map((texts, at) => (at === date ? 0 : prose(texts)));
    what = lengths.indexOf(Math.max(...lengths));
    const needed = section === 'chronology' ? 1 : 24;
    if ((lengths[what] ?? 0) < needed) return null;
  }
  const columns = named.map((column, at): ChronologyColumn => {
    if (at === date) return 'date';
    if (at === what) return 'what';
    return named.indexOf(column) === at && column !== 'what' && column !== 'date' ? column : 'more';
  });
  return { kind: 'chronology', columns, head, rows: body };
}
