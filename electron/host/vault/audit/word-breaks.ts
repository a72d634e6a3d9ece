import type { AuditAction, AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import type { Store } from '../store/store.ts';
import { isDamage, translated } from '../store/translate.ts';
import type { ChainBreak } from './chain.ts';

const ofDrafts: ReadonlySet<AuditAction> = new Set(['draft-created', 'draft-saved', 'draft-restored']);

/** Versions of drafts that are not the ones that the chain tells of: another digest, or gone though their draft is there. */
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
  return entries
    .filter((entry) => ofDrafts.has(entry.action) && !holds(entry))
    .map(({ seq }) => ({ seq, kind: 'words' as const }));
}
