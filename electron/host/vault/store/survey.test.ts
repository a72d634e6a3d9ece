import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeId } from '../../../../shared/base/ids.ts';
import { stream } from '../../../../test/cases/stream.ts';
import { caseFile, draftSaying, temporaryVault, unlock } from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';
import type { Vault } from '../vault.ts';
import { Database } from './driver.ts';

const drafts = 60;
const surveyed = [
  'vault',
  'audit',
  'conference',
  'file',
  'conference_file',
  'conference_record',
  'document',
  'revision',
];

const isVersion = (row: unknown, document: string, number: number): boolean =>
  typeof row === 'object' && row !== null && 'document' in row && 'number' in row
    ? row.document === document && row.number === number
    : false;

const baseOf = (row: unknown): number | null =>
  typeof row === 'object' && row !== null && 'base' in row && typeof row.base === 'number' ? row.base : null;

describe('a vault with damaged pages', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let file = '';
  let whole = Buffer.alloc(0);
  /** The pages that hold what the tables are; without them nothing can be read. */
  let schema = new Set<number>();
  /** Every row as it was, by table and number. */
  const rows = new Map<string, unknown>();

  beforeAll(async () => {
    made = await temporaryVault();
    file = join(made.folder, 'vault.db');
    const { vault } = made;
    const random = stream(1);
    const words = (count: number) =>
      Array.from({ length: count }, () => random().toString(36).slice(2)).join(' ');
    const files = Array.from({ length: 30 }, (_, at) => ({
      name: `report-${at}.md`,
      bytes: Buffer.from(words(4000)),
    }));
    await vault.conferences.takeIn({ ...caseFile(), texts: { 'a.md': words(2000) } }, files);
    for (let at = 0; at < drafts; at++) {
      let parent: string | null = null;
      for (let version = 0; version < 12; version++)
        parent = (
          await vault.documents.save(draftSaying(words(version % 4 ? 20 : 400), `draft-${at}`), parent)
        ).digest;
    }
    for (const table of surveyed) {
      const all = vault.store.connection
        .prepare<[], { rowid: number }>(`SELECT rowid AS rowid, * FROM ${table}`)
        .all();
      for (const row of all) rows.set(`${table} ${row.rowid}`, row);
    }
    schema = new Set(
      vault.store.connection
        .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")
        .pluck()
        .all(),
    );
    await vault.lock();
    whole = readFileSync(file);
  });
  afterAll(() => made.remove());

  /** Flips one bit in each of so many pages. */
  function flip(count: number, seed: number): void {
    const random = stream(seed);
    const bytes = Buffer.from(whole);
    const pages = bytes.length / 4096;
    const hit = new Set<number>();
    while (hit.size < count) {
      const page = Math.floor(random() * pages);
      if (!schema.has(page + 1)) hit.add(page);
    }
    for (const page of hit) {
      const at = page * 4096 + Math.floor(random() * 4096);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    writeFileSync(file, bytes);
  }

  /** What a row holds now; null where its page is damaged. */
  function rowNow(vault: Vault, at: string): unknown {
    const [table, row] = at.split(' ');
    try {
      return vault.store.connection
        .prepare(`SELECT rowid AS rowid, * FROM ${table} WHERE rowid = ?`)
        .get(Number(row));
    } catch {
      return null;
    }
  }

  test.each([11, 12, 13])(
    '200 flipped bytes: each damaged row is told, all others are as they were (%i)',
    async (seed) => {
      expect(whole.length / 4096).toBeGreaterThan(600);
      flip(200, seed);
      const vault = await unlock(made.folder, { readOnly: true });
      const { damaged, readable } = await vault.survey();
      const toldOf = new Set(
        damaged.flatMap(({ table, row, onwards }) =>
          onwards
            ? [...rows.keys()].filter((at) => at.startsWith(`${table} `) && Number(at.split(' ')[1]) >= row)
            : [`${table} ${row}`],
        ),
      );
      const lost = [...rows.keys()].filter((at) => rowNow(vault, at) === null);
      expect(lost.filter((at) => !toldOf.has(at))).toEqual([]);
      expect([...toldOf].filter((at) => rows.has(at)).toSorted()).toEqual(lost.toSorted());
      const spared = [...rows].filter(([at]) => !toldOf.has(at));
      for (const [at, was] of spared) expect(rowNow(vault, at)).toEqual(was);
      expect(lost.length).toBeGreaterThan(20);
      expect(readable).toBe(rows.size - lost.length);
      expect(damaged.filter(({ onwards }) => onwards).length).toBeLessThan(4);
      const { breaks } = await vault.audit.verify();
      const unreadable = breaks.filter(({ kind }) => kind === 'unreadable').map(({ seq }) => `audit ${seq}`);
      expect(unreadable.toSorted()).toEqual(lost.filter((at) => at.startsWith('audit ')).toSorted());
      expect(breaks.filter(({ kind }) => kind === 'altered' || kind === 'unlinked')).toEqual([]);
      // A version is read where its own row and the one that it stands on are, whatever became of the indexes that lead to them.
      const rowOf = (document: string, number: number) =>
        [...rows].find(([at, row]) => at.startsWith('revision ') && isVersion(row, document, number));
      for (let at = 0; at < drafts; at++) {
        const [id, number] = [makeId('draft', 'trial', `draft-${at}`), (at % 12) + 1];
        const [place = '', row] = rowOf(id, number) ?? [];
        const [base = place] = rowOf(id, baseOf(row) ?? number) ?? [];
        const reading = vault.documents.read(id, number);
        const came = await reading.then(
          ({ revision }) => revision.number,
          (thrown: unknown) => isRefusal(thrown, 'damaged') && 'damaged',
        );
        expect(came).toBe(lost.includes(place) || lost.includes(base) ? 'damaged' : number);
      }
      await vault.lock();
    },
  );

  test('without encryption the same bytes would be altered in silence, which is what the test is about', () => {
    const plain = join(made.folder, 'plain.db');
    const connection = new Database(plain);
    connection.exec('CREATE TABLE words (at INTEGER PRIMARY KEY, text TEXT)');
    const put = connection.prepare('INSERT INTO words (text) VALUES (?)');
    for (let at = 0; at < 500; at++) put.run('a'.repeat(3000));
    connection.close();
    const bytes = readFileSync(plain);
    for (let at = 8192 + 2000; at < bytes.length; at += 8192) bytes[at] = (bytes[at] ?? 0) ^ 2;
    writeFileSync(plain, bytes);
    const read = new Database(plain);
    const altered = read
      .prepare<[], string>('SELECT text FROM words')
      .pluck()
      .all()
      .filter((text) => /[^a]/.test(text));
    read.close();
    expect(altered.length).toBeGreaterThan(100);
  });

  test('a whole vault has nothing to tell', async () => {
    writeFileSync(file, whole);
    const vault = await unlock(made.folder);
    const { damaged, readable } = await vault.survey();
    expect(damaged).toEqual([]);
    expect(readable).toBe(rows.size + 1);
    await vault.lock();
  });
});
