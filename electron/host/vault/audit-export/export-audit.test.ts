import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditAction, type AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { DraftId, draftRecord } from '../../../../shared/domain/draft.ts';
import { pdfBlocks } from '../../intake/pdf/pdf-blocks.ts';
import { readFolder } from '../../intake/read-folder.ts';
import { takeIn } from '../../intake/take-in.ts';
import { Vault } from '../vault.ts';
import { actionWords } from '../../../../shared/domain/audit-words.ts';
import { actsOf } from '../../../../shared/domain/audit-acts.ts';
import { exportAudit } from './export-audit.ts';
import { ukTime } from './uk-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
let clock = Date.parse('2026-06-20T09:00:00Z');
const ports = { now: () => new Date((clock += 1000)), cost: { memory: 8192, passes: 1 } };
const checkedAt = new Date('2026-06-21T10:00:00Z');
let vault: Vault;

beforeAll(async () => {
  const what = { passphrase: 'three unrelated words', actor: '=A. Tester', demonstration: true };
  ({ vault } = await Vault.create(join(folder, 'test.vault'), what, ports));
  const files = await readFolder(resolve(import.meta.dirname, '../../../../test/cases/rowan'));
  const rowan = await takeIn(files);
  await vault.conferences.takeIn(rowan, files);
  const id = DraftId.parse('draft:1');
  const draft = draftRecord.make({ id, conference: rowan.conference.id, agency: 'school' });
  let parent: string | null = null;
  for (const text of ['a', 'ab', 'abc', 'abcd']) {
    const sections = [{ key: 'worries' as const, heading: 'Worries', text }];
    parent = (await vault.documents.save({ ...draft, sections }, parent)).digest;
  }
});
afterAll(async () => {
  await vault.lock();
  rmSync(folder, { recursive: true });
});

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
const textOf = async (pdf: Uint8Array) => (await pdfBlocks('audit.pdf', pdf)).text.replace(/\s+/g, ' ');

test('a whole record is told as whole at the head, then entry by entry, by name and in UK time', async () => {
  const { verification, csv, pdf } = await exportAudit(vault, checkedAt);
  expect(verification.breaks).toEqual([]);
  const [head, ...rows] = rowsOf(csv);
  expect(head?.['Check']).toMatch(/^The record is whole: \d+ entries/);
  expect(rows).toHaveLength(verification.entries);
  expect(new Set(rows.map((row) => row['Check']))).toEqual(new Set(['holds']));
  expect(rows.find((row) => row['Action'] === 'draft-created')).toMatchObject({
    Who: "'=A. Tester",
    What: 'Began a draft',
    'Of what': expect.stringMatching(/^Draft of School or college for Rowan/),
    'When (UK time)': expect.stringMatching(/^20\/06\/2026 10:00:\d\d$/),
  });
  const words = await textOf(pdf);
  expect(words.indexOf('The record is whole')).toBeLessThan(words.indexOf('Took a conference in'));
  expect(words).toContain('Saved a draft, 3 versions');
  expect(words).toContain('Result of the check');
  const last = (await vault.audit.entries()).at(-1);
  expect(last).toMatchObject({ action: 'audit-exported', subject: vault.id });
});

const harms = [
  'DROP TRIGGER audit_no_update',
  'DROP TRIGGER audit_no_delete',
  "UPDATE audit SET actor = 'Somebody else' WHERE seq = 3",
  'DELETE FROM audit WHERE seq = 5',
];

test('an entry that was altered and one that was removed are told, at the head and in their place', async () => {
  await vault.store.write(async (tables) => {
    for (const harm of harms) await sql.raw(harm).execute(tables);
  });
  const { verification, csv, pdf } = await exportAudit(vault, checkedAt);
  expect(verification.breaks.length).toBeGreaterThan(1);
  const [head, ...rows] = rowsOf(csv);
  expect(head?.['Check']).toMatch(/^The record is not whole/);
  expect(rows.find((row) => row['Entry'] === '3')?.['Check']).toContain(
    'Entry 3 is not what was written there.',
  );
  expect(rows.find((row) => row['Entry'] === '5')).toMatchObject({ Who: '', Check: 'Entry 5 is missing.' });
  expect(rows.map((row) => Number(row['Entry']))).toEqual(rows.map((_, at) => at + 1));
  expect(await textOf(pdf)).toContain('Entry 5 is missing.');
});

test('versions of one draft saved one after the other are one act; anything between ends it', () => {
  const entry = (seq: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
    seq,
    at: '2026-06-20T09:00:00.000Z',
    actor: 'A',
    action: 'draft-saved',
    subject: 'draft:1',
    before: null,
    after: null,
    previous: '0'.repeat(64),
    hash: '0'.repeat(64),
    ...more,
  });
  const acts = actsOf([
    entry(1, { action: 'draft-created' }),
    entry(2),
    entry(3),
    entry(4, { actor: 'B' }),
    entry(5),
    entry(6, { subject: 'draft:2' }),
    entry(7, { subject: 'draft:2', at: '2026-06-21T09:00:00.000Z' }),
    entry(9, { subject: 'draft:2', at: '2026-06-21T09:00:00.000Z' }),
  ]);
  expect(acts.map(({ first, last, count }) => [first.seq, last.seq, count])).toEqual([
    [1, 1, 1],
    [2, 3, 2],
    [4, 4, 1],
    [5, 5, 1],
    [6, 6, 1],
    [7, 7, 1],
    [9, 9, 1],
  ]);
});

test('every action has its words, and times follow the summer time of the UK', () => {
  expect(Object.keys(actionWords).sort()).toEqual([...AuditAction.options].sort());
  expect(ukTime('2026-06-20T09:00:00Z')).toBe('20/06/2026 10:00:00');
  expect(ukTime('2026-11-24T12:04:31.500Z')).toBe('24/11/2026 12:04:31');
});
