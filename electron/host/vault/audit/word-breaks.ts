import { z } from 'zod';
import { Refusal } from '../../../../shared/base/refusal.ts';
import type { AuditAction, AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { readSignedReport } from '../conferences/signed-reports.ts';
import type { Store } from '../store/store.ts';
import { isDamage, translated } from '../store/translate.ts';
import type { ChainBreak } from './chain.ts';

const ofDrafts: ReadonlySet<AuditAction> = new Set(['draft-created', 'draft-saved', 'draft-restored']);

/**
 * Versions of drafts, and signed reports, that are not the ones that the chain tells of: another digest, or gone though their
 * draft or their conference is there.
 */
export function wordBreaks({ connection }: Store, entries: readonly AuditEntry[]): ChainBreak[] {
  const version = connection.prepare<[number], { digest: string }>(
    'SELECT digest FROM revision WHERE seq = ?',
  );
  const draft = connection.prepare<[string]>('SELECT 1 FROM document WHERE id = ?');
  const holds = ({ seq, subject, after }: AuditEntry): boolean => {
    try {
      const found = version.get(seq);
      return found ? found.digest === after : draft.get(subject) === undefined;
    } catch (thrown) {
      // A damaged page is told by the survey of the store.
      if (isDamage(thrown)) return true;
      throw translated(thrown);
    }
  };
  const report = connection.prepare<[string, string], { record: string }>(
    "SELECT record FROM conference_record WHERE conference = ? AND kind = 'signed' AND key = ?",
  );
  const conference = connection.prepare<[string]>('SELECT 1 FROM conference WHERE id = ?');
  const signedHolds = ({ subject, after }: AuditEntry): boolean => {
    const [of = '', id = ''] = subject.split('#');
    try {
      const found = report.get(of, id);
      if (!found) return conference.get(of) === undefined;
      return readSignedReport(found.record).sealed.digest === after;
    } catch (thrown) {
      if (isDamage(thrown)) return true;
      // What cannot be read as a signed report is not what was signed.
      if (thrown instanceof Refusal || thrown instanceof SyntaxError || thrown instanceof z.ZodError)
        return false;
      throw translated(thrown);
    }
  };
  return entries.flatMap((entry): ChainBreak[] => {
    if (ofDrafts.has(entry.action)) return holds(entry) ? [] : [{ seq: entry.seq, kind: 'words' }];
    if (entry.action !== 'contribution-signed') return [];
    return signedHolds(entry) ? [] : [{ seq: entry.seq, kind: 'signed' }];
  });
}
