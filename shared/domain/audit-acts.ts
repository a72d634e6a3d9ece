import type { AuditEntry } from './audit-entry.ts';

/** Entries that tell of one act: `count` versions of a draft that one person saved one after the other, or a single entry. */
export type Act = { first: AuditEntry; last: AuditEntry; count: number };

/** The entries as acts, in their order: typing saves a version every second or so, which nobody wants to read one by one. */
export function actsOf(entries: readonly AuditEntry[]): Act[] {
  const acts: Act[] = [];
  for (const entry of entries) {
    const act = acts.at(-1);
    if (act && goesOn(act.last, entry)) {
      act.last = entry;
      act.count++;
    } else acts.push({ first: entry, last: entry, count: 1 });
  }
  return acts;
}

const goesOn = (last: AuditEntry, entry: AuditEntry): boolean =>
  entry.action === 'draft-saved' &&
  last.action === 'draft-saved' &&
  entry.seq === last.seq + 1 &&
  entry.subject === last.subject &&
  entry.actor === last.actor &&
  entry.at.slice(0, 10) === last.at.slice(0, 10);
