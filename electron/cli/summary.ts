import type { Merged } from '../../shared/domain/merged.ts';

/** What was written, and who signed it (null: nobody). */
export type Outcome = { paths: readonly string[]; signedBy: string | null; json: boolean };

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The end of `assemble` in counts and places, without a word of the case. */
export function summary(merged: Merged, { paths, signedBy, json }: Outcome): string {
  const kinds = new Map<string, number>();
  for (const { kind } of merged.findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const decided = decidedLines(merged.decided);
  const invited = merged.conference.invitations.length;
  if (json) {
    const told = {
      invited,
      reports: merged.contributions.length,
      logs: merged.logs.length,
      chronologyRows: merged.chronology.length,
      findings: Object.fromEntries(kinds),
      ...(decided.length > 0 && {
        decisions: { standing: merged.decided.standing.length, lookAgain: merged.decided.lookAgain.length },
      }),
      failed: merged.failed,
      signedBy,
      files: paths,
    };
    return `${JSON.stringify(told, null, 2)}\n`;
  }
  const lines = [
    `${merged.contributions.length} of ${invited} invited agencies have reported; ${counted(merged.logs.length, 'log')}; ${counted(merged.chronology.length, 'row')} in the chronology.`,
    merged.findings.length === 0 ? 'No findings.' : `${counted(merged.findings.length, 'finding')}:`,
    ...[...kinds].map(([kind, count]) => `  ${String(count).padStart(4)}  ${kind}`),
    ...decided,
    ...(merged.failed.length > 0 ? [`${counted(merged.failed.length, 'file')} could not be taken in:`] : []),
    ...merged.failed.map(({ message }) => `  ${message}`),
    signedBy === null ? 'Not signed: name a signing identity with --sign-with.' : `Signed by: ${signedBy}`,
    'Written:',
    ...paths.map((path) => `  ${path}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many decisions of the chair stand, and how many have to be looked at again; nothing where there are none. */
function decidedLines({ standing, lookAgain }: Merged['decided']): string[] {
  if (standing.length + lookAgain.length === 0) return [];
  const stand = `${counted(standing.length, 'decision')} of the chair ${standing.length === 1 ? 'stands' : 'stand'}.`;
  const { length } = lookAgain;
  return length === 0
    ? [stand]
    : [stand, `The grounds of ${counted(length, 'decision')} have changed: look again.`];
}
