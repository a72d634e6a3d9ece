import type { AuditAction } from '../../../../shared/domain/audit-entry.ts';
import { lackingIn } from '../../../../shared/domain/disclosure-decision.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import type { Change } from '../audit/ledger.ts';
import { digestOf } from '../digest.ts';

/** The records of a draft that are accounted for one by one, and what is told of each that is new or changed, or gone. */
const accounted: readonly {
  of: (draft: Draft) => readonly { key: string; record: unknown }[];
  put: AuditAction;
  gone: AuditAction;
}[] = [
  {
    of: ({ acknowledgements }) => acknowledgements.map((record) => ({ key: record.finding, record })),
    put: 'finding-acknowledged',
    gone: 'acknowledgement-withdrawn',
  },
  {
    // A decision that is still being written down is none yet.
    of: ({ decisions }) =>
      decisions.flatMap((record) => (lackingIn(record).length === 0 ? [{ key: record.id, record }] : [])),
    put: 'disclosure-decided',
    gone: 'disclosure-withdrawn',
  },
];

/**
 * Tells of each acknowledgement and each disclosure decision that a save brings, changes or takes away, after the entry of the save
 * itself and in its transaction. The subject is the draft and, behind #, the finding or the decision; digests are of the record.
 */
export async function tellRecorded({ tell }: Change, before: Draft | null, after: Draft): Promise<void> {
  for (const { of, put, gone } of accounted) {
    const was = digests(before ? of(before) : []);
    const is = digests(of(after));
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const [old = null, now = null] = [was.get(key), is.get(key)];
      if (old === now) continue;
      await tell({ action: now ? put : gone, subject: `${after.id}#${key}`, before: old, after: now });
    }
  }
}

/** The digest of what stands under each key; should two records share one, both count. */
function digests(records: readonly { key: string; record: unknown }[]): Map<string, string> {
  const byKey = Map.groupBy(records, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, these]) => {
      const [first, ...more] = these.map(({ record }) => record);
      return [key, digestOf(more.length === 0 ? first : [first, ...more])];
    }),
  );
}
