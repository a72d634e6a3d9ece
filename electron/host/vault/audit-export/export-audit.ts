import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { writePdf } from '../../documents/write-pdf.ts';
import type { Audit, Verification } from '../audit/audit.ts';
import { isRefusal } from '../refusals.ts';
import { sha256 } from '../digest.ts';
import type { Vault } from '../vault.ts';
import { auditReport } from './audit-report.ts';
import { entriesCsv } from './entries-csv.ts';
import { subjectNames } from './subject-names.ts';

/** An audit that was checked and written out. */
export type ExportedAudit = { verification: Verification; csv: string; pdf: Uint8Array };

/**
 * Checks the whole audit of a vault and writes it as CSV and as PDF for a governor or an inspector. That it was exported is told
 * in the chain afterwards, where the vault can be written to.
 */
export async function exportAudit(vault: Vault, now: Date): Promise<ExportedAudit> {
  const at = now.toISOString();
  const verification = await vault.audit.verify();
  const entries = await readable(vault.audit, verification);
  const nameOf = await subjectNames(vault);
  const { id, demonstration, actor } = vault;
  const csv = entriesCsv(entries, verification, nameOf, at);
  const pdf = await writePdf(
    auditReport(entries, verification, nameOf, { vault: id, demonstration, actor, at }),
  );
  if (!vault.readOnly)
    await vault.ledger.change(({ tell }) =>
      tell({ action: 'audit-exported', subject: id, after: sha256(csv) }),
    );
  return { verification, csv, pdf };
}

/** The entries up to the verified end; of a damaged file those that can still be read. */
async function readable(audit: Audit, { head }: Verification): Promise<AuditEntry[]> {
  try {
    return await audit.entries({ limit: head.seq });
  } catch (thrown) {
    if (!isRefusal(thrown, 'damaged')) throw thrown;
  }
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= head.seq; seq++) entries.push(...(await one(audit, seq)));
  return entries;
}

async function one(audit: Audit, seq: number): Promise<AuditEntry[]> {
  try {
    return (await audit.entries({ after: seq - 1, limit: 1 })).filter((entry) => entry.seq === seq);
  } catch (thrown) {
    if (isRefusal(thrown, 'damaged')) return [];
    throw thrown;
  }
}
