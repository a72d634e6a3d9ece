import { agencyName } from '../../../shared/domain/agency.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Editor } from '../editors.ts';

/** The editor that shows a file: the report or log that was read from it; null for a file that nothing shows. */
export function editorOfFile(merged: Merged, file: string): Editor | null {
  const contribution = merged.contributions.findIndex((each) => each.file === file);
  if (contribution >= 0) return { kind: 'contribution', subject: String(contribution) };
  const log = merged.logs.findIndex((each) => each.file === file);
  return log >= 0 ? { kind: 'log', subject: String(log) } : null;
}

/** The places of the reports in their list, as they are read: in the order of the invitations, the uninvited last. */
export function readingOrder({ conference, contributions }: Merged): number[] {
  const invited = conference.invitations.flatMap(({ agency, report }) => {
    const at = contributions.findIndex(
      (each) => each.agency === agency && (report === null || each.file === report),
    );
    return at < 0 ? [] : [at];
  });
  return [...new Set([...invited, ...contributions.keys()])];
}

/** Where reading begins: the first report, the findings where none came. */
export function firstToRead(merged: Merged): Editor {
  const [first] = readingOrder(merged);
  return first === undefined
    ? { kind: 'findings', subject: '' }
    : { kind: 'contribution', subject: String(first) };
}

/** What a file is to the reader: "School or college report", "School or college log", or its name. */
export function nameOfFile(merged: Merged, file: string): string {
  const contribution = merged.contributions.find((each) => each.file === file);
  if (contribution) return `${agencyName(contribution.agency)} report`;
  const log = merged.logs.find((each) => each.file === file);
  if (!log) return file;
  const kind = log.decisions.length > log.entries.length ? 'disclosure log' : 'log';
  return log.agency
    ? `${agencyName(log.agency)} ${kind}`
    : kind.replace(/^./, (letter) => letter.toUpperCase());
}

/** The agency that a file speaks for; null when it is nobody's or everybody's. */
export const agencyOfFile = (merged: Merged, file: string): string | null =>
  [...merged.contributions, ...merged.logs].find((each) => each.file === file)?.agency ?? null;
