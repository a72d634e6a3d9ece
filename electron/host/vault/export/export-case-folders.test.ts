import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeId } from '../../../../shared/base/ids.ts';
import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import { conferenceRecord } from '../../../../shared/domain/conference.ts';
import { DraftId, draftRecord } from '../../../../shared/domain/draft.ts';
import type { CarriedBytes } from '../../intake/carried-bytes.ts';
import { readFolder } from '../../intake/read-folder.ts';
import { takeIn } from '../../intake/take-in.ts';
import { takeInReport } from '../../intake/take-in-report.ts';
import { Vault } from '../vault.ts';
import { draftMarkdown } from './draft-markdown.ts';
import { exportCaseFolders } from './export-case-folders.ts';
import { freeName, foldedName, safePath } from './file-names.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const place = (...names: string[]) => join(folder, ...names);
const now = new Date('2026-06-20T09:00:00Z');
const ports = { now: () => now, cost: { memory: 8192, passes: 1 } };
const cases = resolve(import.meta.dirname, '../../../../test/cases');
let vault: Vault;
let rowan: CaseFile;
let files: CarriedBytes[];

beforeAll(async () => {
  const what = { passphrase: 'three unrelated words', actor: 'A. Tester', demonstration: true };
  ({ vault } = await Vault.create(place('test.vault'), what, ports));
  files = await readFolder(join(cases, 'rowan'));
  rowan = await takeIn(files);
  await vault.conferences.takeIn(rowan, files);
  const word = await readFolder(join(cases, 'rowan-docx'));
  const twin = await takeIn(word);
  const id = conferenceRecord.schema.parse({ ...twin.conference, id: 'conference:twin' });
  await vault.conferences.takeIn({ ...twin, conference: id }, word);
  const draft = draftRecord.make({
    id: DraftId.parse('draft:1'),
    conference: rowan.conference.id,
    agency: 'school',
    organisation: 'Marlfield Primary School',
    sections: [
      {
        key: 'worries',
        heading: 'Worries',
        text: 'Ellis told Zoë that he holds the door.\n\nNobody asked why.',
      },
      { key: 'strengths', heading: 'Strengths', text: '' },
    ],
    decisions: [
      {
        id: makeId('disclosure', 'one'),
        reference: '',
        agency: 'school',
        when: { kind: 'exact', on: '2026-06-19', words: '19 June 2026' },
        what: 'That he holds the door',
        recipient: 'His stepfather',
        decision: 'not-shared',
        consentAsked: 'no',
        consentOutcome: '',
        reason: 'It would put him at risk.',
        decidedBy: 'H. Brightwell',
        reviewOn: '2026-07-20',
      },
    ],
  });
  await vault.documents.save(draft, null);
  await exportCaseFolders(vault, place('out'), now);
});
afterAll(async () => {
  await vault.lock();
  rmSync(folder, { recursive: true });
});

const own = (...names: string[]) =>
  readFileSync(place('out', '2026-06-23', 'whole-picture', ...names), 'utf8');

test('each conference is a folder by its day, and the audit lies beside them', () => {
  const names = ['2026-06-23', '2026-06-23-2', 'READ ME.txt', 'audit.csv', 'audit.pdf'];
  expect(readdirSync(place('out')).sort()).toEqual(names);
});

test('what is recorded beside the words of a draft goes out with it, and its decisions as a log', () => {
  const draft = draftRecord.read(JSON.parse(own('drafts', 'school.json')));
  expect(draft.decisions[0]?.reviewOn).toBe('2026-07-20');
  const [line] = Papa.parse<Record<string, string>>(own('disclosure-logs', 'school.csv').slice(1), {
    header: true,
  }).data;
  expect(line).toMatchObject({ What: 'That he holds the door', 'Decision or reply': 'Not shared' });
});

test.each([
  ['2026-06-23', 'rowan'],
  ['2026-06-23-2', 'rowan-docx'],
])('%s holds the files of %s byte for byte', async (exported, original) => {
  const named = new Map((await readFolder(place('out', exported))).map(({ name, bytes }) => [name, bytes]));
  const originals = await readFolder(join(cases, original));
  expect(originals.length).toBeGreaterThan(9);
  for (const { name, bytes } of originals) expect(named.get(name)).toEqual(bytes);
});

test('an exported case folder is taken in again as the same case', async () => {
  expect(await takeIn(await readFolder(place('out', '2026-06-23')))).toEqual(rowan);
});

test('a draft is exported as Markdown that holds its words and can be taken in', async () => {
  const text = own('drafts', 'school.md');
  expect(text).toContain('# Marlfield Primary School');
  expect(text).toContain('## Worries\n\nEllis told Zoë that he holds the door.\n\nNobody asked why.');
  const { conference } = rowan;
  const about = { agency: 'school', organisation: '', contributor: '', role: '', slug: 'school', conference };
  const taken = await takeInReport({ name: 'school.md', bytes: Buffer.from(text) }, about);
  const said = taken.contribution.statements.map(({ passage }) => passage.text);
  expect(said).toEqual(
    expect.arrayContaining(['Ellis told Zoë that he holds the door.', 'Nobody asked why.']),
  );
});

test('every decision is a row, and the records can be read again', () => {
  const { data } = Papa.parse<Record<string, string>>(own('disclosure-decisions.csv').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const decisions = rowan.logs.flatMap((log) => log.decisions);
  expect(data.map((row) => row['Reference'])).toEqual(decisions.map(({ reference }) => reference));
  expect(data[0]).toMatchObject({ Agency: 'School or college', Decision: 'shared', When: '2024-11-14' });
  const records = JSON.parse(own('records.json')) as { conference: unknown; contributions: unknown[] };
  expect(conferenceRecord.read(records.conference)).toEqual(rowan.conference);
  expect(records.contributions).toHaveLength(rowan.contributions.length);
});

test('each export is told in the chain', async () => {
  const told = (await vault.audit.entries()).filter(({ action }) => action === 'conference-exported');
  expect(told.map(({ subject }) => subject).sort()).toEqual([rowan.conference.id, 'conference:twin'].sort());
});

test('nothing is exported over something', async () => {
  await expect(exportCaseFolders(vault, place('out'), now)).rejects.toMatchObject({ reason: 'folder-taken' });
});

test('what is damaged is left out and named, the rest is exported', async () => {
  await vault.store.write(async (tables) => {
    await sql`UPDATE file SET bytes = x'00' WHERE digest = (SELECT digest FROM conference_file WHERE path = 'gp.md')`.execute(
      tables,
    );
  });
  const { unreadable } = await exportCaseFolders(vault, place('damaged'), now);
  expect(unreadable).toEqual([`${rowan.conference.name}: gp.md`]);
  const names = (await readFolder(place('damaged', '2026-06-23'))).map(({ name }) => name);
  expect(names).toContain('school.md');
  expect(names).not.toContain('gp.md');
  expect(readFileSync(place('damaged', 'READ ME.txt'), 'utf8')).toContain('gp.md');
});

test('a path from outside never leads out of the folder, nor to a name that a system refuses', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'CON', 'nul.txt', 'a:b', 'x ', 'y.', '\u0000', 'Zoë', '~');
  const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(parts.length % 2 ? '/' : '\\'));
  fc.assert(
    fc.property(path, (given) => {
      const safe = safePath(given);
      expect(resolve('/out', safe).startsWith('/out/')).toBe(true);
      expect(safe).not.toMatch(/[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|nul)(?:\.|\/|$)/i);
    }),
  );
  expect(safePath('reports/school.md')).toBe('reports/school.md');
});

test('a name that is taken gets a number before its ending', () => {
  const taken = new Set(['a.md', 'a-2.md', 'b'].map(foldedName));
  expect([freeName('A.md', taken), freeName('b', taken), freeName('c.md', taken)]).toEqual([
    'A-3.md',
    'b-2',
    'c.md',
  ]);
});

test('a draft without words or names is still a document', () => {
  const draft = draftRecord.make({
    id: DraftId.parse('draft:2'),
    conference: rowan.conference.id,
    agency: 'gp',
  });
  const revision = {
    document: draft.id,
    number: 1,
    at: 'x',
    actor: 'A',
    parent: null,
    restores: null,
    digest: '0'.repeat(64),
  };
  expect(draftMarkdown({ draft, revision })).toBe('# GP\n\nDraft saved: x\n');
});
