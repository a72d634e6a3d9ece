import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { find } from '../../electron/host/vault/search/find.ts';
import { put } from '../../electron/host/vault/search/search-index.ts';
import type { SearchRow } from '../../electron/host/vault/search/search-row.ts';
import { Store } from '../../electron/host/vault/store/store.ts';
import type { Tables } from '../../electron/host/vault/store/tables.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { makeId } from '../../shared/base/ids.ts';
import { conferenceRecord } from '../../shared/domain/conference.ts';
import { type Draft, draftRecord } from '../../shared/domain/draft.ts';
import { documentLength, documentRows, sectionsOfDocument } from './vault-corpus.ts';
import { type Peer, type PeerFile, madeFile, peers } from './vault-peers.ts';
import { type Section, inColumns } from './table.ts';
import { queries } from './vault-queries.ts';
import { type BenchRow, lineOf, measured, race } from './vault-race.ts';
import { peerHistory, saveByHand } from './vault-peer-revisions.ts';

const credential = { passphrase: 'kettle marble otter lantern' };
const ports = { now: () => new Date() };
const conference = makeId('conference', 'bench');
const draftId = makeId('draft', 'bench');
const revisions = 1000;

/** The store of one contestant, filled with the same documents. */
type Filled = { peer: Peer; file: string; open: PeerFile };

/**
 * Opening, unlocking, saving, searching and history of a vault, beside plain SQLite and libsql with the same tables in the same
 * run, each with `documents` documents of 8 KB. Peers save and read by hand-written statements, without chain, digests or history's
 * checks; search is the same code on each engine.
 */
export async function vaultBench({ documents = 10_000 } = {}): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vault-bench-'));
  const place = join(folder, 'bench.vault');
  const filled: Filled[] = [];
  const { vault } = await Vault.create(place, { ...credential, actor: 'Bench', demonstration: true }, ports);
  try {
    await vault.store.write((tables) => keepConference(tables));
    for (const rows of batches(documents)) await vault.store.write((tables) => put(tables, rows));
    for (const peer of peers()) filled.push(await fill(peer, folder, documents));
    return [
      ...(await search(vault, filled, documents)),
      ...(await saving(vault, filled)),
      ...(await history(vault, filled)),
      await opening(vault, filled),
      await unlocking(vault, place),
    ];
  } finally {
    await vault.lock();
    for (const { open } of filled) open.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function keepConference(tables: Kysely<Tables>): Promise<void> {
  const record = conferenceRecord.make({
    id: conference,
    name: 'Bench',
    kind: 'Initial',
    on: '2026-06-23',
    localAuthority: '',
    chair: { name: '', role: '' },
    children: [{ id: makeId('child', 1), name: 'Ellis Rowan' }],
  });
  const stored = JSON.stringify(conferenceRecord.store(record));
  await tables
    .insertInto('conference')
    .values({ id: conference, record: stored, taken_in_at: '2026-06-20T09:00:00Z', retain_until: null })
    .execute();
}

function* batches(documents: number): Iterable<SearchRow[]> {
  let batch: SearchRow[] = [];
  for (const one of documentRows(documents, () => conference)) {
    batch.push(one);
    if (batch.length < 800) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function fill(peer: Peer, folder: string, documents: number): Promise<Filled> {
  const file = join(folder, `${peer.name.replaceAll(' ', '-')}.db`);
  const open = await madeFile(peer, file);
  await keepConference(open.tables);
  for (const rows of batches(documents))
    await open.tables.transaction().execute((tables) => put(tables, rows));
  return { peer, file, open };
}

async function search(vault: Vault, filled: readonly Filled[], documents: number): Promise<BenchRow[]> {
  const typed = (turn: number) => queries[turn % queries.length] ?? '';
  const samples = await race(
    queries.length * 4,
    queries.length,
    (turn) => vault.search.find(typed(turn)),
    filled,
    ({ open }, turn) => find(open.tables, typed(turn)),
  );
  const size = `${documents} documents of ${documentLength / 1024} KB (${documents * sectionsOfDocument} places)`;
  const what = `search ${size}, ${queries.length} queries`;
  return [measured(what, 'median', samples), measured(what, 'p95', samples, 30)];
}

/** A draft of 8 KB, with one word more each turn. */
function draftOf(turn: number): Draft {
  const words = Array.from({ length: 170 }, (_, at) => `word${(at * 7919) % 997}`).join(' ');
  const sections = (['worries', 'strengths', 'parenting', 'analysis', 'view'] as const).map((key, at) => ({
    key,
    heading: key,
    text:
      at === 0
        ? `${words} ${Array.from({ length: turn + 1 }, (_, count) => `more${count}`).join(' ')}`
        : words,
  }));
  return draftRecord.make({ id: draftId, conference, agency: 'school', sections });
}

async function saving(vault: Vault, filled: readonly Filled[]): Promise<BenchRow[]> {
  let parent: string | null = null;
  const samples = await race(
    revisions - 20,
    20,
    async (turn) => {
      ({ digest: parent } = await vault.documents.save(draftOf(turn), parent));
    },
    filled,
    ({ open }, turn) => saveByHand(open, draftOf(turn), turn + 1),
  );
  return [
    measured('save a revision of 8 KB', 'median', samples),
    measured('save a revision of 8 KB', 'p95', samples),
  ];
}

async function history(vault: Vault, filled: readonly Filled[]): Promise<BenchRow[]> {
  const listed = await race(
    30,
    3,
    () => vault.documents.history(draftId),
    filled,
    ({ open }) => peerHistory(open, draftId),
  );
  const read = await race(
    100,
    5,
    (turn) => vault.documents.read(draftId, 1 + ((turn * 37) % revisions)),
    filled,
    ({ open }, turn) =>
      open.all(
        'SELECT content FROM revision WHERE document = ? AND number = ?',
        draftId,
        1 + ((turn * 37) % revisions),
      ),
  );
  return [
    measured(`history of ${revisions} revisions`, 'median', listed),
    measured('read one of them', 'median', read),
  ];
}

async function opening(vault: Vault, filled: readonly Filled[]): Promise<BenchRow> {
  const key = vault.keys.lend((dataKey) => Buffer.from(dataKey));
  const samples = await race(
    20,
    3,
    async () => {
      const store = await Store.openToRead(vault.folder, key);
      await store.tables.selectFrom('conference').select('id').execute();
      await store.close();
    },
    filled,
    async ({ peer, file }) => {
      const open = peer.open(file);
      await open.tables.selectFrom('conference').select('id').execute();
      open.close();
    },
  );
  return measured('open under a known key and read', 'median', samples);
}

async function unlocking(vault: Vault, place: string): Promise<BenchRow> {
  const unlock = async () => {
    const reader = await Vault.unlock(place, credential, { actor: vault.actor, readOnly: true }, ports);
    await reader.lock();
  };
  const samples = await race(10, 1, unlock, [], () => undefined);
  return measured('unlock by passphrase (argon2id, 64 MiB, 3 passes)', 'median', samples);
}

/** The same as a part of `npm run bench`. */
export const vaultSection = async (): Promise<Section> => ({
  title: 'Vault',
  lines: (await vaultBench()).map(lineOf),
});

if (import.meta.main) console.log(inColumns(await vaultSection()));
