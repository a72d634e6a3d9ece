import type { Merged } from '../../shared/domain/merged.ts';
import { logCsv } from '../../shared/report/disclosure-log/log-csv.ts';
import { logLines } from '../../shared/report/disclosure-log/log-lines.ts';
import { logReport } from '../../shared/report/disclosure-log/log-report.ts';
import type { Vault } from './vault/vault.ts';

/** The disclosure log of an agency in a conference as a file; `vault` is the one that keeps it, null where it is only looked at. */
export async function exportDisclosureLog(
  merged: Merged,
  agency: string,
  format: 'csv' | 'pdf',
  { vault, now }: { vault: Vault | null; now: Date },
): Promise<Uint8Array> {
  const { conference, contributions, logs } = merged;
  const drafts = vault ? await vault.documents.list(conference.id) : [];
  const lines = logLines(agency, { drafts: drafts.map(({ draft }) => draft), contributions, logs });
  if (format === 'csv') return new TextEncoder().encode(logCsv(lines));
  const { writePdf } = await import('./documents/write-pdf.ts');
  return writePdf(logReport(lines, { agency, conference, by: vault?.actor ?? '', at: now.toISOString() }));
}
