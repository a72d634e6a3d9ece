import type { Contribution } from '../../shared/domain/contribution.ts';
import type { Finding } from '../../shared/domain/finding.ts';

/**
 * One report that was checked: its path as it was named, what was read of it, what the checks ask, and where each file that evidence
 * quotes (the report itself, an agency's log) lies and reads.
 */
export type Checked = {
  path: string;
  agency: string;
  contribution: Contribution;
  findings: Finding[];
  files: ReadonlyMap<string, QuotedFile>;
};

/** A file that evidence quotes: its path and its (extracted) text. */
export type QuotedFile = { path: string; text: string };

/** Line and column, from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Findings as lines for a person, each with its weight, its words and its place. */
export function inText(checked: readonly Checked[]): string {
  return checked
    .flatMap(({ path, findings, files }) => [
      `${path}: ${findings.length === 0 ? 'no findings' : findings.length === 1 ? '1 finding' : `${findings.length} findings`}`,
      ...findings.flatMap(({ kind, weight, message, evidence }) => [
        `  ${weight.padEnd(8)} ${kind}: ${message}`,
        ...evidence.map(({ file, quote, start }) => {
          const from = files.get(file);
          const { line, column } = placeOf(from?.text ?? '', start);
          const whose = from && from.path !== path ? `${file}:` : '';
          return `           ${whose}${line}:${column} “${quote.replaceAll(/\s+/g, ' ')}”`;
        }),
      ]),
    ])
    .join('\n');
}
