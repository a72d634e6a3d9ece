import { lackingIn } from '../../../../shared/domain/disclosure-decision.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import type { Change } from '../audit/ledger.ts';
import { digestOf } from '../digest.ts';

/** The records of a draft that are accounted for one by one, with the digest of each by what it is known by. */
const acknowledged = ({ acknowledgements }: Draft): Map<string, string> =>
  digests(acknowledgements.map((record) => ({ key: record.finding, record })));
const decided = ({ decisions }: Draft): Map<string, string> =>
  digests(
    // A decision that is still being written down is none yet.
    decisions.flatMap((record) => (lackingIn(record).length === 0 ? [{ key: record.id, record }] : [])),
  );

/**
 * Tells of each acknowledgement and each disclosure decision that a save brings, changes or takes away, after the entry of the save
 * itself and in its transaction. The subject is the draft and, behind #, the finding or the decision; digests are of the record.
 *
 * A decision is typed while it is saved, second by second, and is told of once it has come to rest: where a save leaves it as it
 * was, or takes it out; of `all` it is told whatever the save did. Answers whether nothing is left to tell.
 */
export async function tellRecorded(
  change: Change,
  before: Draft | null,
  after: Draft,
  all: boolean,
): Promise<boolean> {
  await tellAcknowledged(change, before, after);
  if (after.decisions.length + (before?.decisions.length ?? 0) === 0) return true;
  const told = await toldOf(change, after.id);
  const [was, is] = [before ? decided(before) : new Map<string, string>(), decided(after)];
  const there = new Set<string>(after.decisions.map(({ id }) => id));
  let isAll = true;
  for (const key of new Set([...told.keys(), ...was.keys(), ...is.keys()])) {
    const subject = `${after.id}#${key}`;
    const last = was.get(key) ?? null;
    const now = is.get(key) ?? null;
    const put = async (digest: string | null) => {
      const old = told.get(key) ?? null;
      if (old === digest) return;
      const action = digest ? 'disclosure-decided' : 'disclosure-withdrawn';
      await change.tell({ action, subject, before: old, after: digest });
      told.set(key, digest);
    };
    if (!there.has(key)) {
      // What is taken out is told of as it stood.
      if (last) await put(last);
      await put(null);
    } else if (all || now === last) {
      await put(now);
    } else if ((told.get(key) ?? null) !== now) {
      isAll = false;
    }
  }
  return isAll;
}

async function tellAcknowledged({ tell }: Change, before: Draft | null, after: Draft): Promise<void> {
  const [was, is] = [before ? acknowledged(before) : new Map<string, string>(), acknowledged(after)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [old = null, now = null] = [was.get(key), is.get(key)];
    if (old === now) continue;
    const action = now ? 'finding-acknowledged' : 'acknowledgement-withdrawn';
    await tell({ action, subject: `${after.id}#${key}`, before: old, after: now });
  }
}

/** What the chain last told of each decision of a draft: the digest of it, null where it was taken out. */
async function toldOf({ tables }: Change, draft: string): Promise<Map<string, string | null>> {
  const entries = await tables
    .selectFrom('audit')
    .select(['subject', 'after'])
    .where('action', 'in', ['disclosure-decided', 'disclosure-withdrawn'])
    .where('subject', '>=', `${draft}#`)
    .where('subject', '<', `${draft}$`)
    .orderBy('seq')
    .execute();
  return new Map(entries.map(({ subject, after }) => [subject.slice(draft.length + 1), after]));
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
