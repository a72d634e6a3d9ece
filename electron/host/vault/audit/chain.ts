import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { digestOf } from '../digest.ts';

/** The end of the chain: the last entry's number and hash. */
export type Head = { seq: number; hash: string };

/** The head of a chain with nothing in it. */
export const noHead: Head = { seq: 0, hash: '0'.repeat(64) };

/** Chains an entry to the one before it. */
export function chained(entry: Omit<AuditEntry, 'previous' | 'hash'>, head: Head): AuditEntry {
  const { seq, at, actor, action, subject, before, after } = entry;
  const linked = { seq, at, actor, action, subject, before, after, previous: head.hash };
  return { ...linked, hash: digestOf(linked) };
}

/**
 * Where a chain does not hold. `seq` is the place; `altered`: the entry is not what was written there; `removed`: there is none;
 * `unlinked`: it does not follow from the one before; `time`: it is earlier than the one before; `unreadable`: its page is damaged;
 * `cut-off`: the end is missing; `other-end`: the end is not the one that was acknowledged; `words`: a version of a draft is not
 * the one that the entry tells of; `signed`: a report is not the one that was signed.
 */
export type ChainBreak = {
  seq: number;
  kind:
    | 'altered'
    | 'removed'
    | 'unlinked'
    | 'time'
    | 'unreadable'
    | 'cut-off'
    | 'other-end'
    | 'head'
    | 'words'
    | 'signed';
};

/** An entry as it was read, or the number of one that could not be. */
export type ReadEntry = AuditEntry | { seq: number; unreadable: true };

/**
 * Everything wrong with a chain, in its order. `acknowledged` is the head that was kept outside the store: the chain has to
 * hold that very entry, so that cutting off its end, or writing all of it anew, shows.
 */
export function breaksIn(entries: Iterable<ReadEntry>, acknowledged: Head | null): ChainBreak[] {
  const breaks: ChainBreak[] = [];
  let before: { seq: number; hash: string | null; at: string } = { ...noHead, at: '' };
  let held = acknowledged?.seq === 0 ? noHead.hash : '';
  for (const entry of entries) {
    for (let seq = before.seq + 1; seq < entry.seq; seq++) breaks.push({ seq, kind: 'removed' });
    if (entry.seq <= before.seq) breaks.push({ seq: entry.seq, kind: 'unlinked' });
    if ('unreadable' in entry) {
      breaks.push({ seq: entry.seq, kind: 'unreadable' });
      before = { ...before, seq: entry.seq, hash: null };
      continue;
    }
    const { hash, ...said } = entry;
    if (digestOf(said) !== hash) breaks.push({ seq: entry.seq, kind: 'altered' });
    // After a gap there is nothing to compare with: the gap itself is told.
    if (before.hash !== null && entry.seq === before.seq + 1 && entry.previous !== before.hash)
      breaks.push({ seq: entry.seq, kind: 'unlinked' });
    if (entry.at < before.at) breaks.push({ seq: entry.seq, kind: 'time' });
    if (entry.seq === acknowledged?.seq) held = hash;
    before = entry;
  }
  if (!acknowledged) breaks.push({ seq: before.seq, kind: 'head' });
  else if (before.seq < acknowledged.seq) breaks.push({ seq: acknowledged.seq, kind: 'cut-off' });
  else if (held !== acknowledged.hash && held !== '')
    breaks.push({ seq: acknowledged.seq, kind: 'other-end' });
  return breaks;
}
