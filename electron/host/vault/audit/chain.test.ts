import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { AuditAction } from '../../../../shared/domain/audit-entry.ts';
import { digestOf } from '../digest.ts';
import type { Head } from './chain.ts';
import { breaksIn, chained, noHead } from './chain.ts';

const digest = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const told = fc.record({
  actor: fc.string({ unit: 'grapheme' }),
  action: fc.constantFrom(...AuditAction.options),
  subject: fc.string(),
  before: fc.option(digest),
  after: fc.option(digest),
  wait: fc.nat(100_000),
});

/** A chain of 1 to 30 entries as the ledger would make it. */
const chain = fc.array(told, { minLength: 1, maxLength: 30 }).map((all) => {
  let head: Head = noHead;
  let time = Date.parse('2026-03-01T09:00:00Z');
  return all.map(({ wait, ...said }) => {
    time += wait;
    const entry = chained({ seq: head.seq + 1, at: new Date(time).toISOString(), ...said }, head);
    head = entry;
    return entry;
  });
});
const headOf = (entries: readonly AuditEntry[]): Head => entries.at(-1) ?? noHead;
const kinds = (entries: readonly AuditEntry[], head: Head) => breaksIn(entries, head).map(({ kind }) => kind);

/** Links a list anew as somebody would who wants a change of it to look right. */
function relinked(entries: readonly AuditEntry[]): AuditEntry[] {
  let head: Head = noHead;
  return entries.map(({ previous: _previous, hash: _hash, ...said }) => {
    const entry = chained({ ...said, seq: head.seq + 1 }, head);
    head = entry;
    return entry;
  });
}

describe('the audit chain', () => {
  test('holds as it was made, and still when the store is further on than what was acknowledged', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, at) => {
        expect(breaksIn(entries, headOf(entries))).toEqual([]);
        expect(breaksIn(entries, headOf(entries.slice(0, at % (entries.length + 1))))).toEqual([]);
      }),
    );
    expect(breaksIn([], noHead)).toEqual([]);
  });

  test('shows any entry of which anything was altered', () => {
    const alteration = fc.constantFrom<(entry: AuditEntry) => AuditEntry>(
      (entry) => ({ ...entry, actor: `${entry.actor}x` }),
      (entry) => ({ ...entry, subject: `${entry.subject}x` }),
      (entry) => ({ ...entry, at: '2026-02-30T00:00:00.000Z' }),
      (entry) => ({ ...entry, action: entry.action === 'draft-saved' ? 'draft-created' : 'draft-saved' }),
      (entry) => ({ ...entry, after: entry.after === null ? digestOf(1) : null }),
      (entry) => ({ ...entry, before: digestOf(entry) }),
      (entry) => ({ ...entry, previous: digestOf(entry) }),
      (entry) => ({ ...entry, hash: digestOf(entry) }),
    );
    fc.assert(
      fc.property(chain, fc.nat(), alteration, (entries, at, alter) => {
        const place = at % entries.length;
        const altered = entries.map((entry, index) => (index === place ? alter(entry) : entry));
        const breaks = breaksIn(altered, headOf(entries));
        expect(breaks).toContainEqual({ seq: place + 1, kind: 'altered' });
      }),
    );
  });

  test('shows an entry that was altered and hashed anew, by the link after it or by the acknowledged end', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, at) => {
        const place = at % entries.length;
        const altered = entries.map((entry, index) =>
          index === place
            ? chained({ ...entry, actor: `${entry.actor}x` }, { seq: entry.seq - 1, hash: entry.previous })
            : entry,
        );
        expect(kinds(altered, headOf(entries))).toEqual([
          place === entries.length - 1 ? 'other-end' : 'unlinked',
        ]);
      }),
    );
  });

  test('shows removed entries, at the front, within and at the end', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (entries, from, count) => {
        const start = from % entries.length;
        const removed = entries.slice(start, start + 1 + (count % (entries.length - start)));
        const left = entries.filter((entry) => !removed.includes(entry));
        const breaks = breaksIn(left, headOf(entries));
        const shown =
          left.at(-1) === entries.at(-1)
            ? removed.map(({ seq }) => ({ seq, kind: 'removed' }))
            : [{ seq: entries.length, kind: 'cut-off' }];
        expect(breaks).toEqual(expect.arrayContaining(shown));
      }),
    );
  });

  test('shows two entries that were exchanged, as they are or numbered anew', () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), (entries, a, b) => {
        const [one, other] = [a % entries.length, b % entries.length];
        fc.pre(one < other);
        const exchanged = entries.map(
          (entry, at) => entries[at === one ? other : at === other ? one : at] ?? entry,
        );
        expect(kinds(exchanged, headOf(entries))).toContain('unlinked');
        const renumbered = exchanged.map((entry, at) => ({ ...entry, seq: at + 1 }));
        expect(kinds(renumbered, headOf(entries))).toContain('altered');
      }),
    );
  });

  test('shows a chain that was written anew from some entry on, by its acknowledged end', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, at) => {
        const place = at % entries.length;
        const anew = relinked(
          entries.map((entry, index) => (index === place ? { ...entry, actor: `${entry.actor}x` } : entry)),
        );
        expect(kinds(anew, noHead)).toEqual([]);
        expect(kinds(anew, headOf(entries))).toEqual(['other-end']);
        const shorter = relinked(entries.filter((_, index) => index !== place));
        expect(kinds(shorter, headOf(entries))).toEqual(['cut-off']);
      }),
    );
  });

  test('shows an instant that runs backwards, and a head that is gone', () => {
    const [first, second] = [
      chained(
        {
          seq: 1,
          at: '2026-03-02',
          actor: '',
          action: 'vault-created',
          subject: '',
          before: null,
          after: null,
        },
        noHead,
      ),
      {
        seq: 2,
        at: '2026-03-01',
        actor: '',
        action: 'vault-opened',
        subject: '',
        before: null,
        after: null,
      } as const,
    ];
    const back = chained(second, first);
    expect(breaksIn([first, back], back)).toEqual([{ seq: 2, kind: 'time' }]);
    expect(breaksIn([first], null)).toEqual([{ seq: 1, kind: 'head' }]);
  });

  test('goes on past an entry that cannot be read, and tells of it alone', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, at) => {
        const place = at % entries.length;
        const read = entries.map((entry, index) =>
          index === place ? ({ seq: entry.seq, unreadable: true } as const) : entry,
        );
        expect(breaksIn(read, headOf(entries))).toEqual([{ seq: place + 1, kind: 'unreadable' }]);
      }),
    );
  });
});
