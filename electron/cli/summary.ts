import type { Merged } from '../../shared/domain/merged.ts';

/** What was written, and who signed it (null: nobody). */
export type Outcome = { paths: readonly string[]; signedBy: string | null; json: boolean };

/** The end of `assemble` in counts and places, without a word of the case. */
export function summary(merged: Merged, { paths, signedBy, json }: Outcome): string {
  const kinds = new Map<string, number>();
  for (const { kind } of merged.findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const invited = merged.conference.invitations.length;
  if (json) {
    const told = {
      invited,
      reports: merged.contributions.length,
      logs: merged.logs.length,
      chronologyRows: merged.chronology.length,
      findings: Object.fromEntries(kinds),
      failed: merged.failed,
      signedBy,
      files: paths,
    };
    return `${JSON.stringify(told, null, 2)}\n`;
  }
  const lines = [
    `${merged.contributions.length} of ${invited} invited agencies have reported; ${merged.logs.length} logs; ${merged.chronology.length} rows in the chronology.`,
    merged.findings.length === 0 ? 'No findings.' : `${merged.findings.length} findings:`,
    ...[...kinds].map(([kind, count]) => `  ${String(count).padStart(4)}  ${kind}`),
    ...(merged.failed.length > 0 ? [`${merged.failed.length} files could not be taken in:`] : []),
    ...merged.failed.map(({ message }) => `  ${message}`),
    signedBy === null ? 'Not signed: name a signing identity with --sign-with.' : `Signed by: ${signedBy}`,
    'Written:',
    ...paths.map((path) => `  ${path}`),
  ];
  return `${lines.join('\n')}\n`;
}
