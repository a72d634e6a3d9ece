import type { Services } from '../../shared/contract/contract.ts';
import { carriedOfBytes } from './carried-files.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';
import { sentenceOfBreak, sentenceOfVerification } from './vault/audit-export/break-words.ts';

/** The audit chain of the open vault: to be read, followed and handed over. */
export const auditService = ({ now }: Ports, desk: VaultDesk): Services['audit'] => ({
  async entries({ after, limit }) {
    const { audit } = desk.vault;
    const entries = await audit.entries({
      ...(after !== undefined && { after }),
      ...(limit !== undefined && { limit }),
    });
    return { entries, total: (await audit.last())?.seq ?? 0 };
  },
  async verify() {
    const verification = await desk.vault.audit.verify();
    const { entries, breaks } = verification;
    return {
      entries,
      whole: breaks.length === 0,
      sentence: sentenceOfVerification(verification),
      breaks: breaks.map(sentenceOfBreak),
    };
  },
  async export({ format }) {
    const { exportAudit } = await import('./vault/audit-export/export-audit.ts');
    const { csv, pdf } = await exportAudit(desk.vault, now());
    const bytes = format === 'csv' ? Buffer.from(csv, 'utf8') : pdf;
    return {
      file: carriedOfBytes({ name: `audit.${format}`, bytes }),
      media: format === 'csv' ? 'text/csv;charset=utf-8' : 'application/pdf',
    };
  },
});
