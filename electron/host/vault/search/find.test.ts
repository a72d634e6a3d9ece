import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import { type Draft, DraftId, draftRecord } from '../../../../shared/domain/draft.ts';
import type { ContextPiece, SearchResult } from '../../../../shared/domain/search-result.ts';
import { readFolder } from '../../intake/read-folder.ts';
import { takeIn } from '../../intake/take-in.ts';
import { Vault } from '../vault.ts';
import { bringUpToDate, edition } from './bring-up-to-date.ts';
import { mostWeighed } from './find.ts';
import { put } from './search-index.ts';
import { rowOfText } from './search-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const example = resolve(import.meta.dirname, '../../../../test/cases/rowan');
const ports = { now: () => new Date('2026-06-20T09:00:00Z'), cost: { memory: 8192, passes: 1 } };
let vault: Vault;
let rowan: CaseFile;
let draft: Draft;

beforeAll(async () => {
  const what = { passphrase: 'three unrelated words', actor: 'A. Tester', demonstration: true };
  ({ vault } = await Vault.create(join(folder, 'test.vault'), what, ports));
  const files = await readFolder(example);
  rowan = await takeIn(files);
  await vault.conferences.takeIn(rowan, files);
  draft = draftRecord.make({
    id: DraftId.parse('draft:1'),
    conference: rowan.conference.id,
    agency: 'school',
    sections: [
      { key: 'worries', heading: 'Worries', text: 'Ellis told Zoë about the kingfisher.' },
      { key: 'strengths', heading: 'Strengths', text: 'Poppy loves her gran.' },
    ],
  });
  await vault.documents.save(draft, null);
});
afterAll(async () => {
  await vault.lock();
  rmSync(folder, { recursive: true });
});

const find = (typed: string, limit = 200) => vault.search.find(typed, { today: '2026-06-20', limit });
const found = async (typed: string): Promise<SearchResult[]> => (await find(typed)).results;
const hits = (pieces: ContextPiece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

test('what is found stands at its place in the file, word for word', async () => {
  const results = await found('bruis*');
  const quoted = results.flatMap(({ place }) =>
    place.kind === 'file' ? [rowan.texts[place.file]?.slice(place.start, place.end) ?? ''] : [],
  );
  expect(quoted.length).toBeGreaterThan(2);
  expect(quoted.filter((quote) => !/^bruis\w*$/i.test(quote))).toEqual([]);
  expect(new Set(results.map(({ agency }) => agency)).size).toBeGreaterThan(1);
  expect(results.flatMap(({ context }) => hits(context)).every((hit) => /^bruis/i.test(hit))).toBe(true);
});

test('every event, log row, decision and statement of the example can be found by its own words', async () => {
  const passages = [
    ...rowan.contributions.flatMap(({ events, statements }) => [
      ...events.map(({ what }) => ['event', what] as const),
      ...statements.map(({ passage }) => ['contribution', passage] as const),
    ]),
    ...rowan.logs.flatMap(({ entries, decisions }) => [
      ...entries.map(({ whole }) => ['log', whole] as const),
      ...decisions.map(({ row }) => ['decision', row] as const),
    ]),
  ];
  const missed: string[] = [];
  for (const [kind, { file, start, end, text }] of passages) {
    const words = `${text} `.slice(0, 120).replace(/\S*$/, '').replaceAll('"', ' ');
    const results = await found(`kind:${kind} "${words}"`);
    const there = results.some(
      ({ place }) => place.kind === 'file' && place.file === file && place.start < end && start < place.end,
    );
    if (!there) missed.push(`${kind} ${file} ${text}`);
  }
  expect(passages.length).toBeGreaterThan(250);
  expect(missed).toEqual([]);
});

test.each<[string, (result: SearchResult) => boolean]>([
  ['agency:school', ({ agency }) => agency === 'school'],
  ['-agency:school ellis', ({ agency }) => agency !== 'school'],
  ['kind:decision', ({ kind }) => kind === 'decision'],
  ['kind:log kind:event ellis', ({ kind }) => kind === 'log' || kind === 'event'],
  ['kind:event before:2025-03', ({ first }) => first !== null && first < '2025-03-01'],
  ['kind:log after:14/02/2026', ({ last }) => last !== null && last > '2026-02-14'],
  [
    'kind:event agency:police after:2025',
    ({ agency, kind, last }) => agency === 'police' && kind === 'event' && (last ?? '') > '2025-12-31',
  ],
  ['in:rowan kind:conference', ({ kind }) => kind === 'conference'],
])('%s takes what it says and nothing else', async (typed, fits) => {
  const results = await found(typed);
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter((result) => !fits(result))).toEqual([]);
});

test.each(['in:elsewhere ellis', 'agency:unheard-of', 'child:nobody', 'zzzz', 'before:1990 ellis'])(
  '%s finds nothing',
  async (typed) => {
    expect(await find(typed)).toMatchObject({ results: [], total: 0 });
  },
);

test('children are found by the beginning of any of their names', async () => {
  const about = (name: string) =>
    rowan.conference.children.filter((child) => child.name.includes(name)).map(({ id }) => id);
  const events = rowan.contributions.flatMap((contribution) => contribution.events);
  const [poppy] = about('Poppy');
  const hers = events.filter(({ children }) => poppy && children.includes(poppy));
  expect(hers.length).toBeGreaterThan(0);
  expect((await find('child:poppy kind:event')).total).toBe(hers.length);
  expect((await find('child:"Poppy Row" kind:event')).total).toBe(hers.length);
  expect((await find('-child:Pop kind:event')).total).toBe(events.length - hers.length);
  expect(await found('child:oppy')).toEqual([]);
});

test('a draft is found as it stands now, in its section, and no longer as it stood', async () => {
  const [one] = await found('"ZOE about the king"*');
  expect(one).toMatchObject({ kind: 'draft', agency: 'school', first: '2026-06-20' });
  expect(one?.place).toEqual({
    kind: 'draft',
    draft: 'draft:1',
    section: 'worries',
    position: 0,
    start: 11,
    end: 35,
  });
  const { revision } = await vault.documents.read('draft:1');
  const [worries, strengths] = draft.sections;
  await vault.documents.save(
    {
      ...draft,
      sections: [
        { key: 'worries', heading: 'Worries', text: 'Ellis saw a heron.' },
        ...(strengths ? [strengths] : []),
      ],
    },
    revision.digest,
  );
  expect(await found('kingfisher')).toEqual([]);
  expect((await found('heron kind:draft'))[0]?.heading).toEqual([{ text: 'Worries', hit: false }]);
  const { revision: present } = await vault.documents.read('draft:1');
  await vault.documents.restore('draft:1', 1, present.digest);
  expect(await found('heron')).toEqual([]);
  expect(await found('kingfisher')).toHaveLength(1);
  expect(worries?.text).toContain('kingfisher');
});

test('words in a heading weigh more, the best comes first, and all are counted', async () => {
  const answer = await find('attendance', 3);
  expect(answer.order).toBe('best');
  expect(answer.results).toHaveLength(3);
  expect(answer.total).toBeGreaterThan(3);
  expect(hits(answer.results[0]?.heading ?? [])).toEqual(['attendance']);
});

test('of too many places to weigh, the last taken in come first, and all are counted', async () => {
  const facts = { conference: rowan.conference.id, kind: 'log', heading: '' } as const;
  const rows = Array.from({ length: mostWeighed + 1 }, (_, at) => rowOfText(facts, `everywhere ${at}`));
  await vault.store.write((tables) => put(tables, rows));
  const answer = await find('everywhere', 2);
  expect(answer).toMatchObject({ order: 'newest', total: mostWeighed + 1 });
  expect(answer.results.map(({ context }) => context.at(-1)?.text)).toEqual([
    ` ${mostWeighed}`,
    ` ${mostWeighed - 1}`,
  ]);
  expect(await find('everywhere agency:school', 2)).toMatchObject({ results: [], total: 0 });
});

test('what only leaves out, or is not understood, is said in a sentence', async () => {
  expect(await find('-dog')).toMatchObject({ results: [], notUnderstood: expect.stringContaining('minus') });
  expect((await find('kind:nothing bruise')).notUnderstood).toContain('kind:');
  const without = await found('kind:event -school');
  expect(without.filter(({ context }) => context.some(({ text }) => /\bschool\b/i.test(text)))).toEqual([]);
  expect(without.length).toBeGreaterThan(0);
});

test('an index of an older edition is made anew, and finds the same', async () => {
  const before = await found('ellis');
  const key = (results: SearchResult[]) => results.map((result) => JSON.stringify(result)).sort();
  await vault.store.write((tables) => tables.updateTable('search_state').set({ edition: 0 }).execute());
  await vault.store.write((tables) => tables.deleteFrom('search_place').execute());
  expect(await found('ellis')).toEqual([]);
  await bringUpToDate(vault.store, vault.conferences, vault.documents, vault.signed);
  expect(key(await found('ellis'))).toEqual(key(before));
  const state = await vault.store.tables.selectFrom('search_state').selectAll().execute();
  expect(state).toEqual([{ only: 1, edition }]);
});

test('whatever is typed is answered, against the whole example', async () => {
  const bit = fc.constantFrom(
    'ellis',
    'bruis*',
    '"',
    'agency:',
    'school',
    '-',
    'before:',
    '2026',
    'child:',
    'in:',
    'kind:',
    'event',
    ' ',
    '%',
    "'",
    '(',
    'OR',
    '\0',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(bit, { maxLength: 12 }), async (bits) => {
      const { results } = await find(bits.join(''), 5);
      expect(results.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 300 },
  );
});
