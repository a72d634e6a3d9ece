import type { Finding, Weight } from '../../shared/domain/finding.ts';

/** One report that was checked: its path as it was named, its (extracted) text, and what the checks ask. */
export type Checked = { path: string; agency: string; text: string; findings: Finding[] };

const isPlain = (path: string): boolean => /\.(md|markdown|txt)$/i.test(path);

/** Line and column, from 1, of an offset in a text. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Findings as lines for a person, each with its weight, its words and its place. */
export function inText(checked: readonly Checked[]): string {
  return checked
    .flatMap(({ path, text, findings }) => [
      `${path}: ${findings.length === 0 ? 'no findings' : findings.length === 1 ? '1 finding' : `${findings.length} findings`}`,
      ...findings.flatMap(({ kind, weight, message, evidence }) => [
        `  ${weight.padEnd(8)} ${kind}: ${message}`,
        ...evidence.map(({ quote, start }) => {
          const { line, column } = placeOf(text, start);
          return `           ${line}:${column} “${quote.replaceAll(/\s+/g, ' ')}”`;
        }),
      ]),
    ])
    .join('\n');
}

const levels: Record<Weight, string> = { must: 'error', should: 'warning', consider: 'note' };

/** Findings as SARIF 2.1.0; regions of Word and PDF files are left out, since their offsets are those of extracted text. */
export function inSarif(checked: readonly Checked[], version: string): unknown {
  const rules = [...new Set(checked.flatMap(({ findings }) => findings.map(({ kind }) => kind)))].sort();
  const results = checked.flatMap(({ path, text, findings }) =>
    findings.map(({ id, kind, weight, message, evidence }) => ({
      ruleId: kind,
      ruleIndex: rules.indexOf(kind),
      level: levels[weight],
      message: { text: message },
      partialFingerprints: { 'finding/v1': id },
      locations: evidence.map(({ quote, start, end }) => ({
        physicalLocation: {
          artifactLocation: { uri: path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/') },
          ...(isPlain(path) && { region: regionOf(text, quote, start, end) }),
        },
      })),
    })),
  );
  const driver = { name: 'Whole Picture', version, rules: rules.map((id) => ({ id })) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}

function regionOf(text: string, quote: string, start: number, end: number) {
  const first = placeOf(text, start);
  const last = placeOf(text, end);
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: quote },
  };
}
