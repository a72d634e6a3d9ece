import type { Vault } from '../../electron/host/vault/vault.ts';
import { recordsOf } from '../../electron/host/vault/conferences/case-records.ts';
import { type StoreFile, clearPages } from '../vault/clear-pages.ts';
import { type Brought, type Line, linesOf } from './lines.ts';

/** What does not hold of the conferences of a vault, and which of those that were planted are gone. */
export type Conferences = { lost: string[]; wrong: string[]; gone: Set<string> };

/** Each conference is wholly there or wholly gone, and there where it has to be. `lay` are the files as the kill left them. */
export async function lookAtConferences(
  vault: Vault,
  lines: readonly Line[],
  earlier: ReadonlyMap<string, Brought>,
  lay: readonly StoreFile[],
): Promise<Conferences> {
  const found: Conferences = { lost: [], wrong: [], gone: new Set() };
  const there = new Set((await vault.conferences.list()).map(({ conference }) => String(conference.id)));
  const taken = new Set(linesOf(lines, 'taken-in').map(({ conference }) => conference));
  for (const one of [...earlier.values(), ...linesOf(lines, 'taking-in')]) {
    const { conference } = one;
    if (there.has(conference)) found.wrong.push(...(await notWhole(vault, one)));
    else if (taken.has(conference) || earlier.has(conference)) found.lost.push(conference);
    else found.wrong.push(...(await leftOf(vault, conference)));
  }
  found.wrong.push(...(await loose(vault)));
  const clear = inClear(vault, lay);
  const deleting = new Set(linesOf(lines, 'deleting').map(({ conference }) => conference));
  const deleted = new Set(linesOf(lines, 'deleted').map(({ conference }) => conference));
  for (const { conference, digests, traces } of linesOf(lines, 'planted')) {
    if (there.has(conference)) {
      if (deleted.has(conference)) found.wrong.push(`${conference} was deleted and is there again.`);
      const history = await vault.documents.history(`draft:${conference.split(':')[1]}:school`);
      const saved = new Set<string>(history.map(({ digest }) => digest));
      found.lost.push(...digests.filter((digest) => !saved.has(digest)));
      if (missing(clear, traces).length > 0) found.wrong.push(`${conference} is there, but not its words.`);
    } else {
      found.gone.add(conference);
      if (!deleting.has(conference)) found.lost.push(conference);
      found.wrong.push(...(await leftOf(vault, conference)));
      if (deleted.has(conference) && missing(clear, traces).length < traces.length)
        found.wrong.push(`${conference} was deleted, but its words stood in the files.`);
    }
  }
  for (const { conference, traces } of linesOf(lines, 'deleted'))
    if (traces !== 'done') found.wrong.push(`The traces of ${conference} were left waiting.`);
  return found;
}

/** Everything that these files say, page after page, under the key of a vault; fails where that is not the clear text. */
export function inClear(vault: Vault, files: readonly StoreFile[]): Buffer {
  const clear = vault.keys.lend((key) => Buffer.concat(files.flatMap((file) => [...clearPages(file, key)])));
  if (!clear.includes('CREATE TABLE conference_file')) throw new Error('The pages do not come out clear.');
  return clear;
}

/** Those of the traces (hex) that are not in it. */
export const missing = (clear: Buffer, traces: Iterable<string>): string[] =>
  [...traces].filter((trace) => !clear.includes(Buffer.from(trace, 'hex')));

async function notWhole(vault: Vault, { conference, files, records }: Brought): Promise<string[]> {
  const brought = await vault.conferences.files(conference);
  const read = recordsOf(await vault.conferences.read(conference));
  return brought.length === files && read.length === records ? [] : [`${conference} is there in part.`];
}

/** What a table still has of a conference that is gone. */
async function leftOf({ store }: Vault, conference: string): Promise<string[]> {
  const left: string[] = [];
  for (const table of ['conference_file', 'conference_record', 'document', 'search_place'] as const) {
    const rows = store.tables.selectFrom(table).select('conference').where('conference', '=', conference);
    if ((await rows.limit(1).execute()).length > 0) left.push(`${conference} is gone, but not its ${table}.`);
  }
  return left;
}

/** Rows that belong to nothing, and an erasure that is still due after the vault was opened. */
async function loose({ store }: Vault): Promise<string[]> {
  const { connection, tables } = store;
  const wrong: string[] = [];
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) wrong.push(`${broken.length} rows belong to nothing.`);
  const orphans = await tables
    .selectFrom('file')
    .select('digest')
    .where('digest', 'not in', (query) => query.selectFrom('conference_file').select('digest'))
    .execute();
  if (orphans.length > 0) wrong.push(`${orphans.length} files belong to no conference.`);
  if ((await tables.selectFrom('erasure').selectAll().execute()).length > 0)
    wrong.push('An erasure is still due.');
  return wrong;
}
