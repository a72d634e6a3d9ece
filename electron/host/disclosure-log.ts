import type { Citation } from '../../shared/domain/citation.ts';
import type { RecordedDecision } from '../../shared/domain/disclosure-decision.ts';
import { markingOf } from '../../shared/domain/in-force.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { dayInWords } from '../../shared/language/when-in-words.ts';
import { logCsv } from '../../shared/report/disclosure-log/log-csv.ts';
import { type LogLine, logLines } from '../../shared/report/disclosure-log/log-lines.ts';
import { logReport } from '../../shared/report/disclosure-log/log-report.ts';
import type { Ports } from './ports.ts';
import { readCitations } from './timing-templates.ts';
import type { Vault } from './vault/vault.ts';

/** The disclosure log of an agency in a conference as a file; `vault` is the one that keeps it, null where it is only looked at. */
export async function exportDisclosureLog(
  merged: Merged,
  agency: string,
  format: 'csv' | 'pdf',
  { vault, ports }: { vault: Vault | null; ports: Pick<Ports, 'now' | 'templatesFolder'> },
): Promise<Uint8Array> {
  const { conference, contributions, logs } = merged;
  const drafts = vault ? await vault.documents.list(conference.id) : [];
  const { warning, citations } = await readCitations(ports);
  const names = new Map<string, string>(
    citations.map((one) => [one.id, `${named(one)} (${checkedWords(one)})`]),
  );
  const lines = logLines(agency, { drafts: drafts.map(({ draft }) => draft), contributions, logs }).map(
    (line) => (line.kind === 'decision' ? { ...line, record: withBasis(line.record, names) } : line),
  );
  if (format === 'csv') return new TextEncoder().encode(logCsv(lines));
  const { writePdf } = await import('./documents/write-pdf.ts');
  return writePdf(
    logReport(lines, {
      agency,
      conference,
      marking: markingOf(merged),
      by: vault?.actor ?? '',
      at: ports.now().toISOString(),
      law: lawWords(lines, warning, citations),
    }),
  );
}

const named = ({ title, provision }: Citation): string => `${title}, ${provision}`;

/** When a citation was looked at, and whether it could be confirmed. */
const checkedWords = ({ checkedOn, confirmed }: Citation): string =>
  `looked at ${dayInWords(checkedOn)}, ${confirmed ? 'confirmed' : 'not confirmed'}`;

/** What is to be said of the law that decisions name: that it is no advice, and of each what could not be confirmed. */
function lawWords(lines: readonly LogLine[], warning: string, citations: readonly Citation[]): string[] {
  const used = citations.filter((one) =>
    lines.some((line) => line.kind === 'decision' && line.record.lawfulBasis?.startsWith(named(one))),
  );
  return used.length === 0
    ? []
    : [warning, ...used.map((one) => `${named(one)}: ${checkedWords(one)}. ${one.note}`)];
}

/** A decision whose lawful basis is named by a citation's identifier, with the citation in words. */
function withBasis(decision: RecordedDecision, names: ReadonlyMap<string, string>): RecordedDecision {
  const words = names.get(decision.lawfulBasis ?? '');
  return words ? { ...decision, lawfulBasis: words } : decision;
}
